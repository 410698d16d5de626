import type { Language } from '../lang/language.js'
import { remember } from '../lang/remember.js'
import type { SlideKind } from '../model/deck.js'
import type { Line } from '../model/outline.js'
import type { Layout, Metrics, TextStyle } from '../model/theme.js'
import { countLines, keepsPhrases, measureText } from '../theme/measure.js'

/** What decides whether a slide fits: the theme's metrics, and where the language lets a line break. */
export interface Measure {
  readonly metrics: Metrics
  readonly phrases: Language['phrases']
  /** How many lines a text takes in a style and a width in px. */
  readonly countLines: (text: string, style: TextStyle, width: number) => number
}

/** No slide holds more, in the smallest type. */
const mostCharacters = 5000

/** In characters. */
const mostRemembered = 1_000_000

/** A measure for one deck: it remembers what it has measured, as a line is tried in several places. */
export function measureWith(metrics: Metrics, cut: Language['phrases']): Measure {
  const known = new Map<string, number>()
  const phrases = remember(cut, mostRemembered)
  return {
    metrics,
    phrases,
    countLines(text, style, width) {
      const [face] = style.faces
      const key = `${style.size} ${width} ${face?.family} ${face?.weight} ${text}`
      const lines = known.get(key) ?? countLines(text, style, width, phrases)
      known.set(key, lines)
      return lines
    },
  }
}

/** The height in px that a body takes in a layout. */
export type BodyHeight = (layout: Layout) => number

/**
 * The layout of the largest type in which title and body fit the slide and the title breaks between phrases, else only fit;
 * `undefined` if they fit in none.
 */
export function chooseLayout(kind: SlideKind, title: string, body: BodyHeight, measure: Measure): Layout | undefined {
  const layouts = measure.metrics.layouts[kind]
  const fits = (layout: Layout): boolean => {
    const titleHeight = title === '' ? 0 : textHeight(title, layout.title, layout.width, measure) + layout.title.gap
    return titleHeight + body(layout) <= layout.height
  }
  const isWhole = (layout: Layout): boolean => keepsPhrases(title, layout.title, layout.width, measure.phrases)
  return layouts.find((layout) => fits(layout) && isWhole(layout)) ?? layouts.find(fits)
}

/** The height of items under each other. */
export function itemsHeight(items: readonly string[], measure: Measure): BodyHeight {
  return ({ body, width }) => {
    const heights = items.map((item) => textHeight(item, body, width - body.indent, measure))
    return sum(heights) + body.gap * Math.max(0, items.length - 1)
  }
}

/** The height of code, which no browser breaks: endless if a line is too long. */
export function codeHeight(code: string): BodyHeight {
  const lines = code.split('\n')
  return ({ body, width }) => {
    const fits = lines.every((line) => measureText(line, body.faces) * body.size <= width - body.indent)
    return fits ? lines.length * body.lineHeight + body.frame : Number.POSITIVE_INFINITY
  }
}

/** What of TeX stands above and below its line. */
const tallTex = /\\(?:[dct]?frac|binom|sum|prod|int|iint|oint|lim|under|over|stack|sqrt|left|big|Big|begin)/

/**
 * The height of a displayed formula, in rows of KaTeX's size (1.21 em): one of plain symbols takes 1.2 em, one with a fraction
 * or with limits above and below 2.9 em. A formula that is too wide is drawn smaller.
 */
export function formulaHeight(tex: string): BodyHeight {
  const rows = tex.split(/\\\\|\\cr\b/)
  const ems = rows.map((row) => (tallTex.test(row) ? 2.9 : 1.2))
  return ({ body }) => sum(ems) * 1.21 * body.size
}

/** The height of a table of equally wide columns; the gap is a row's padding and rule. */
export function tableHeight(rows: readonly (readonly string[])[], measure: Measure): BodyHeight {
  return ({ body, width }) => {
    const columnWidth = width / Math.max(1, rows[0]?.length ?? 1) - body.indent
    const rowHeights = rows.map((cells) =>
      cells.reduce((height, cell) => Math.max(height, textHeight(cell, body, columnWidth, measure)), 0),
    )
    return sum(rowHeights) + body.gap * rows.length
  }
}

/** The text itself if a line holds it, else as many of its phrases as fit and an ellipsis. */
export function shortenToLine(
  text: string,
  style: TextStyle & { readonly width: number },
  phrases: Language['phrases'],
): string {
  const fits = (candidate: string): boolean => measureText(candidate, style.faces) * style.size <= style.width
  if (fits(text)) return text
  const pieces = [...phrases(text)]
  while (pieces.length > 0 && !fits(`${pieces.join('').trimEnd()}…`)) pieces.pop()
  return `${pieces.join('').trimEnd()}…`
}

function textHeight(text: string, style: TextStyle, width: number, measure: Measure): number {
  if (text.length > mostCharacters) return Number.POSITIVE_INFINITY
  return measure.countLines(text, style, width) * style.lineHeight
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The layout in which some lines fit under a title. */
export function listLayout(
  lines: readonly Line[],
  kind: SlideKind,
  title: string,
  measure: Measure,
): Layout | undefined {
  const texts = lines.map(({ text }) => text)
  return chooseLayout(kind, title, itemsHeight(texts, measure), measure)
}
