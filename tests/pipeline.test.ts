import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../src/lang/registry.js'
import type { RenderedSlide } from '../src/model/rendered-slide.js'
import { slideBoxes } from '../src/model/theme.js'
import type { SlideSize } from '../src/model/theme.js'
import type { SourceFile, TalkPlan } from '../src/pipeline.js'
import { planTalk, renderTalk } from '../src/pipeline.js'
import { countLines } from '../src/theme/measure.js'
import { prepareExporter } from './export/prepare-exporter.js'
import { readPdf } from './export/test-pdf.js'
import { nodeFiles } from './node-files.js'

const exporter = prepareExporter()

const samples = readdirSync('content')
  .filter((name) => name.endsWith('.md'))
  .map((name) => sourceOf(name, nodeFiles.read(join('content', name)), resolve('content')))

function sourceOf(name: string, text: Uint8Array | string, folder = tmpdir()): SourceFile {
  return { name, bytes: typeof text === 'string' ? Buffer.from(text) : text, shown: name, folder }
}

async function layOut(
  source: SourceFile,
  seconds: number,
  size: SlideSize,
): Promise<{ plan: TalkPlan; slides: RenderedSlide[] }> {
  const plan = planTalk(source, source.folder, { seconds, size }, nodeFiles)
  const deck = { ...plan, shown: source.shown, folder: source.folder, pictureFolders: [source.folder] }
  const { html } = renderTalk(deck, { size }, nodeFiles)
  return { plan, slides: await exporter().measure(html, slideBoxes[size]) }
}

function overflowing(slides: readonly RenderedSlide[]): unknown[] {
  return slides.flatMap(({ number, elements }) =>
    elements.filter(({ overflow }) => overflow > 1).map(({ tag, text, overflow }) => ({ number, tag, text, overflow })),
  )
}

describe.each(samples.map((source) => [source.name, source] as const))('the sample %s', (_, source) => {
  test.each([
    [60, '16:9'],
    [180, '16:9'],
    [300, '16:9'],
    [600, '16:9'],
    [1200, '16:9'],
    [300, '4:3'],
    [600, '4:3'],
  ] as const)('fits its slides in %d seconds at %s', async (seconds, size) => {
    const { plan, slides } = await layOut(source, seconds, size)
    expect(slides).toHaveLength(plan.deck.slides.length)
    expect(overflowing(slides)).toEqual([])
  })

  test('takes no more lines in the browser than were calculated', async () => {
    const { plan, slides } = await layOut(source, 600, '16:9')
    const { phrases } = languageOf(plan.article.language)
    const surprises = plan.deck.slides.flatMap((slide, place) => {
      if (slide.kind !== 'bullets') return []
      const layout = plan.theme.metrics.layouts.bullets.find(({ step }) => step === slide.step)!
      const seen = slides[place]!.elements.filter(({ tag }) => tag === 'li').map(({ lines }) => lines)
      const linesIn = (text: string, depth: number): number =>
        countLines(text, layout.body, layout.width - depth * layout.body.indent, phrases)
      const calculated = slide.items.flatMap(({ text, items = [] }) => [
        linesIn(text, 1),
        ...items.map((item) => linesIn(item.text, 2)),
      ])
      expect(seen).toHaveLength(calculated.length)
      return seen.filter(({ length }, item) => length > calculated[item]!)
    })
    expect(surprises).toEqual([])
  })

  test('fills five minutes to nine tenths at least', () => {
    const { slides } = planTalk(source, source.folder, { seconds: 300 }, nodeFiles).deck
    const spoken = slides.reduce((sum, { seconds }) => sum + seconds, 0)
    expect(spoken).toBeGreaterThanOrEqual(270)
    expect(spoken).toBeLessThanOrEqual(300)
  })
})

/** Articles that are best shown on one slide of a kind. */
const suited: readonly (readonly [string, string])[] = [
  ['number', '丘の上に店を開くまでに、約1億2000万円の費用がかかりました。'],
  ['number', 'Building the shop on the hill by the sea cost us 3.7M crowns in the end.'],
  ['quote', '山田さんは「道具は使う人の癖を映す鏡のようなものだ」と言いました。'],
  ['quote', '“A tool shows the habits of the hand that held it,” said Jane Doe.'],
  [
    'timeline',
    '2023年3月5日、海の見える丘で工事が静かに始まりました。5月には赤い瓦の屋根が無事に載りました。お客さんが来たのは9月末です。',
  ],
  [
    'timeline',
    'On Sunday, 5 March, the work on the hill began. In May we put the red roof on. By 30 September 2023, the first guests had arrived.',
  ],
  [
    'bullets',
    '台所で使っている道具は次の通りです:\n\n- 祖母から譲り受けた、小さいがよく湯の沸く鉄のやかん\n- 毎朝研いでいる古い包丁',
  ],
  [
    'bullets',
    'In the kitchen we use the following tools:\n\n- the small pot that our grandmother left us when she moved\n- an old knife that we sharpen every morning',
  ],
]

describe.each(suited)('%s slides: %s', (kind, text) => {
  test.each(['16:9', '4:3'] as const)('are made and fit at %s', async (size) => {
    const { plan, slides } = await layOut(sourceOf('a.md', `# 店 / The shop\n\n${text}`), 120, size)
    const place = plan.deck.slides.findIndex((slide) => slide.kind === kind)
    expect(place).toBeGreaterThan(0)
    expect(overflowing(slides)).toEqual([])
    const first = slides[place]!.elements.find(({ tag }) => tag === 'h2')
    if (kind === 'number') expect(first).toMatchObject({ lines: { length: 1 } })
  })
})

test.each(['16:9', '4:3'] as const)('formulas of an article are set and fit their slides at %s', async (size) => {
  const rows = Array.from({ length: 3 }, (_, row) => `y_${row} &= \\frac{\\sum_i x_i}{${row}}`).join(' \\\\\n')
  const article = [
    '# 式のある記事',
    '計算量は $O(n \\log n)$ で、勾配は $\\frac{1}{n}$ の大きさです。損失は $\\sum_i y_i \\log \\hat{y}_i$ です。',
    `$$\n\\begin{aligned}\n${rows}\n\\end{aligned}\n$$`,
    '次の一行は、とても長い式です。',
    `$$${Array.from({ length: 20 }, (_, term) => `x_{${term}}^2`).join(' + ')} = 1$$`,
  ].join('\n\n')
  const { plan, slides } = await layOut(sourceOf('式.md', article), 120, size)
  expect(plan.deck.slides.filter(({ kind }) => kind === 'formula')).toHaveLength(2)
  expect(plan.markdown).toContain('$O(n \\log n)$')
  expect(overflowing(slides)).toEqual([])
})

test('the PDF of a Japanese talk gives its text back as it was written, without a blank between scripts', async () => {
  const source = samples.find(({ name }) => name.startsWith('stockmark'))!
  const { markdown, deck } = planTalk(source, source.folder, { seconds: 300 }, nodeFiles)
  const file = { markdown, shown: source.shown, folder: source.folder, pictureFolders: [source.folder] }
  const { html, title, language } = renderTalk(file, {}, nodeFiles)
  const { texts } = await readPdf(await exporter().pdf(html, { title, language }))
  expect(texts).toHaveLength(deck.slides.length)
  const lost = deck.slides.flatMap((slide, page) => {
    const lines = slide.kind === 'bullets' ? slide.items : slide.kind === 'statement' ? [slide.line] : []
    return [slide.title, ...lines].filter(({ text }) => !texts[page]!.includes(text))
  })
  expect(lost).toEqual([])
})

/** Text that is hard to set, each as heading and as sentences. */
const hard: Readonly<Record<string, string>> = {
  'a URL of 300 characters': `https://example.com/${'path-of-many-words/'.repeat(15)}`,
  'a word of 200 letters': 'Donaudampfschifffahrtsgesellschaft'.repeat(6),
  'katakana without a break': 'インターナショナルオペレーティングシステムズ'.repeat(4),
  'kanji without a break': '東京都特許許可局長官房総務課長補佐代理心得'.repeat(4),
  'Latin words between Japanese with spaces':
    'Firestore や Firebase Auth は GCP の console から使える Cloud Run と '.repeat(3),
  'marks only': '……！？！？――「」「」（（（）））'.repeat(8),
  emoji: '👨‍👩‍👧‍👦🎉🇯🇵👍🏽'.repeat(20),
  'mark-up characters': '**_`<b>&amp;$x$[a](b)!`_** '.repeat(8),
  numbers: '1,234,567,890.123円 '.repeat(12),
  'Korean and Chinese': '한국어 문장입니다。中文句子，没有空格的文字排版。'.repeat(5),
}

describe('hard text', () => {
  test.each(Object.entries(hard))('%s fits', async (name, text) => {
    const escaped = text.replaceAll(/[\\`*_{}[\]<>&#$!|~]/g, String.raw`\$&`)
    const article = `# ${name}\n\n${escaped}です。これは短い文です。\n\n## ${escaped}\n\n- ${escaped}\n- 二つ目\n\n${escaped}。\n\n短い文です。\n`
    for (const size of ['16:9', '4:3'] as const) {
      const { slides } = await layOut(sourceOf('hard.md', article), 300, size)
      expect(slides.length).toBeGreaterThan(1)
      expect(overflowing(slides)).toEqual([])
    }
  })
})

describe('the line', () => {
  test('names pictures from where the deck lies', () => {
    const source = samples.find(({ name }) => name === 'flaky-tests.md')!
    const { markdown } = planTalk(source, resolve('output'), { seconds: 600 }, nodeFiles)
    expect(markdown).toContain('](../content/flaky-tests/failed-runs.svg)')
  })

  test('takes a picture whose address is no proper encoding for one that is not there', () => {
    const { problems } = planTalk(
      sourceOf('odd.md', '# 題\n\n本文です。\n\n![図](100%.png)\n'),
      tmpdir(),
      {},
      nodeFiles,
    )
    expect(problems).toMatchObject([{ rule: 'image-missing', message: 'The picture 100%.png was not found.' }])
  })

  test('makes no slide for a picture that is not there, and says where the article names it', () => {
    const source = sourceOf('lost.md', '# 題\n\n図を見てほしい。\n\n![図](none.png)\n')
    const { deck, problems } = planTalk(source, tmpdir(), {}, nodeFiles)
    expect(deck.slides.map(({ kind }) => kind)).not.toContain('figure')
    expect(problems).toMatchObject([{ rule: 'image-missing', place: { file: 'lost.md', line: 5 } }])
  })

  test('tells nothing that means a picture that is not there, and makes no section of it', () => {
    const text =
      '# 凧\n\n## 形\n\n完成するとこんな感じです。\n\n![形](none.png)\n\n尾は三本です。\n\n## 空\n\n![空](none.png)\n'
    const { outline, deck } = planTalk(sourceOf('lost.md', text), tmpdir(), {}, nodeFiles)
    const told = deck.slides.flatMap(({ notes }) => notes.map((line) => line.text))
    expect(told).toEqual(['尾は三本です。'])
    expect(outline.topics.map(({ title }) => title.text)).toEqual(['形'])
  })

  test('plans from a given outline the deck that it came from, and a shorter one where topics were taken out', () => {
    const source = samples.find(({ name }) => name === 'flaky-tests.md')!
    const { outline, deck } = planTalk(source, tmpdir(), { seconds: 300 }, nodeFiles)
    expect(planTalk(source, tmpdir(), { outline }, nodeFiles).deck).toEqual(deck)
    // What only the script tells has no section.
    const shown = outline.topics.filter(({ id }) => deck.sections.some((section) => section.id === id))
    const kept = { ...outline, topics: shown.slice(0, 2) }
    const { sections } = planTalk(source, tmpdir(), { outline: kept }, nodeFiles).deck
    expect(sections).toMatchObject(deck.sections.slice(0, 2).map(({ id, title }) => ({ id, title })))
  })

  test('takes a theme that the article names by its path', () => {
    const source = sourceOf('themed.md', `---\ntheme: kamishibai.css\n---\n\n# 題\n\n本文です。`, resolve('themes'))
    expect(planTalk(source, tmpdir(), {}, nodeFiles).theme.name).toBe(basename('kamishibai.css', '.css'))
  })

  test('gives a deck the theme and the size that the user asks for, whatever its front matter says', () => {
    const markdown = '---\nmarp: true\ntheme: gaia\nsize: 16:9\nheader: 上\n---\n\n# 見出し'
    const deck = { markdown, shown: 'deck.md', folder: tmpdir(), pictureFolders: [] }
    const { html, size } = renderTalk(deck, { theme: 'kamishibai', size: '4:3' }, nodeFiles)
    expect(size).toBe('4:3')
    expect(html).toContain('viewBox="0 0 960 720"')
    expect(html).toContain('data-theme="kamishibai"')
    expect(html).toMatch(/<header>.*上/)
    expect(renderTalk(deck, {}, nodeFiles).html).toContain('data-theme="gaia"')
  })

  test.each([
    ['its own title', '---\nmarp: true\ntitle: 表題\n---\n\n# 見出し', '表題'],
    [
      'its first heading',
      '---\nmarp: true\n---\n\n本文\n\n---\n\n## 見出し **太字** &amp; `code`',
      '見出し 太字 & code',
    ],
    ['its file', '---\nmarp: true\n---\n\n本文', 'deck.md'],
  ])('titles a deck after %s', (_, markdown, title) => {
    const deck = { markdown, shown: 'deck.md', folder: tmpdir(), pictureFolders: [] }
    expect(renderTalk(deck, {}, nodeFiles).title).toBe(title)
  })
})
