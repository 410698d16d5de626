import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Marp } from '@marp-team/marp-core'

export const size = { width: 1280, height: 720 }

export interface DeckOptions {
  readonly css?: string
  /** Goes into the head, before the style. */
  readonly head?: string
  /** Goes behind the slides. */
  readonly tail?: string
  readonly language?: string
  /** Whether Marp's script is in the page. */
  readonly script?: boolean
  readonly title?: string
}

const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
)

/** A page with the Japanese font embedded whole: slow to build, but the tests then need none of this machine's fonts. */
export function fontCss(): string {
  const font = readFileSync(fontFile).toString('base64')
  return `@font-face { font-family: Deck; src: url(data:font/ttf;base64,${font}) }
    section, section * { font-family: Deck !important; font-synthesis: none }`
}

/** A deck's HTML from Markdown slides, as the export gets it. */
export function deckHtml(slides: readonly string[], options: DeckOptions = {}): string {
  const { css = '', head = '', tail = '', language = 'ja', script = false, title = '試しの発表' } = options
  const marp = new Marp({
    html: true,
    script: script && { source: 'inline' },
    emoji: { unicode: true, shortcode: true },
  })
  const rendered = marp.render(slides.join('\n\n---\n\n'))
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${head}<title>${title}</title>
    <style>${rendered.css}${css}</style></head><body>${rendered.html}${tail}</body></html>`
}

/** Twelve slides as a talk has them. */
export function talkSlides(): string[] {
  return [
    '# 検索を速くする話\n\n発表者の名前',
    ...Array.from({ length: 11 }, (_, index) => {
      const title = `###### きっかけ\n\n## 索引を作り直したら${index + 2}倍速くなった`
      return `${title}\n\n- 更新のたびに全体を作り直していた\n- 差分だけを足すように変えた`
    }),
  ]
}
