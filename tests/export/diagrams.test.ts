import { expect, test } from 'vitest'
import { renderHtml } from '../../src/html/render-html.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'
import { prepareExporter } from './prepare-exporter.js'
import { size } from './test-decks.js'
import { readPdf } from './test-pdf.js'

const exporter = prepareExporter()

const chain = Array.from({ length: 12 }, (_, place) => `  段${place}[第${place}段：長い名前] --> 段${place + 1}`).join(
  '\n',
)
const tower = Array.from({ length: 20 }, (_, place) => `  人->>店: ${place}番目の注文をまとめて確かめる`).join('\n')

const sources = {
  two: 'flowchart LR\n  A[記事] --> B[発表]',
  wide: `flowchart LR\n${chain}`,
  high: `flowchart TD\n  subgraph 組\n${chain}\n  end`,
  sequence: `sequenceDiagram\n${tower}`,
  classes: 'classDiagram\n  class 注文 {\n    +合計金額を計算する() 金額\n  }\n  注文 "1" *-- "1..*" 明細 : 持つ',
  entities: 'erDiagram\n  顧客 ||--o{ 注文 : する\n  注文 ||--|{ 明細 : 含む',
  states: 'stateDiagram-v2\n  [*] --> 下書き\n  下書き --> 公開 : 承認\n  公開 --> [*]',
  chart: 'xychart\n  title 件数\n  x-axis [一月, 二月]\n  y-axis 件 0 --> 5\n  bar [1, 2]',
}

/** A slide with nothing but the picture, one with two lines of title, and one with other text. */
const frames: readonly ((fence: string) => string)[] = [
  (fence) => `<!-- _class: diagram -->\n## 題\n\n${fence}`,
  (fence) => `<!-- _class: diagram invert -->\n## ${'二行にわたる長い題名'.repeat(4)}\n\n${fence}`,
  (fence) => `## 題\n\n- 一つ目の項目\n- 二つ目の項目\n\n${fence}\n\n後に続く文`,
]

function renderDeck(themeName: string, slides: readonly string[]): string {
  const theme = readTheme(themeName, '16:9', nodeFiles)
  const markdown = `---\nmarp: true\ntheme: ${themeName}\n---\n\n${slides.join('\n\n---\n\n')}`
  const images = { file: 'deck.md', base: '/', allowed: [] }
  return renderHtml({ markdown, language: 'ja', theme, images, meta: { title: '題' }, notes: true }, nodeFiles).html
}

const slides = Object.values(sources).flatMap((source) => {
  return frames.map((frame) => frame(`\`\`\`mermaid\n${source}\n\`\`\``))
})

test.each(['kamishibai', 'default', 'gaia', 'uncover'])(
  'a diagram never sticks out of a slide of %s',
  async (theme) => {
    const rendered = await exporter().measure(renderDeck(theme, slides), size)
    expect(rendered).toHaveLength(slides.length)
    const out = rendered.flatMap(({ number, elements }) =>
      elements
        .filter(({ overflow }) => overflow > 0)
        .map(({ tag, text, overflow }) => `${number} ${tag} ${text} ${overflow}`),
    )
    expect(out).toEqual([])
  },
)

test("its labels are text in the PDF, in the slide's own fonts", async () => {
  const pdf = await exporter().pdf(renderDeck('kamishibai', slides), { title: '題', language: 'ja' })
  const { pages } = await readPdf(pdf)
  const words = [
    ...Object.values(sources)
      .join(' ')
      .matchAll(/[\p{Script=Han}\p{Script=Hiragana}]+/gu),
  ].map(([word]) => word)
  for (const word of words.filter((each) => !/^段$/.test(each))) expect(pages.join('\n')).toContain(word)
})
