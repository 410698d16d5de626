import { Marp } from '@marp-team/marp-core'

/** The slides' size in CSS px, unless a deck says otherwise. */
export const size = { width: 1280, height: 720 }

export interface DeckOptions {
  /** The theme's rules, which Marp applies to the slides only. */
  readonly css?: string
  /** Rules for the page around the slides. */
  readonly pageCss?: string
  /** Stands behind the slides. */
  readonly tail?: string
  readonly language?: string
  /** Whether Marp's script is in the page. */
  readonly script?: boolean
}

/** A deck's HTML from slides in Markdown, as the export gets it, with no other theme than the given rules. */
export function deckHtml(slides: readonly string[], options: DeckOptions = {}): string {
  const { css = '', pageCss = '', tail = '', language = 'ja', script = false } = options
  const marp = new Marp({ html: true, script, emoji: { unicode: true, shortcode: true } })
  marp.themeSet.default = marp.themeSet.add(`/* @theme test\n@auto-scaling true\n@size 4:3 960px 720px */\n${css}`)
  const rendered = marp.render(slides.join('\n\n---\n\n'))
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>試しの発表</title>
    <style>${rendered.css}${pageCss}</style></head><body>${rendered.html}${tail}</body></html>`
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
