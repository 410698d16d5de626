import type { Line, SentencePoint } from '../model/outline.js'
import { ownLayout } from '../model/theme.js'
import { listLayout } from './fit.js'
import type { Measure } from './fit.js'
import { leans } from './leans.js'
import { textWidth } from './rank-lines.js'
import { repeats } from './repeats.js'

/** So many lines are as much as an audience takes in while somebody speaks. */
export const mostItems = 4

/** More text than this is read, not listened to: about 150 Japanese characters or 45 English words (in em). */
const mostText = 150

/** A line that is wider is better said where others can stand for it (in em). */
export const easyLine = 48

/** A line of a list with more rows is a wall of text. */
const easyRows = 2

/** A sentence, and the line of it that a slide shows. */
export interface Item {
  readonly point: SentencePoint
  readonly line: Line
}

/** What lines are chosen from, and for. */
export interface Choice {
  readonly sentences: readonly SentencePoint[]
  readonly kind: 'bullets' | 'closing'
  readonly title: string
  /** How wide a line beside others may be, in em; default: what is easily read. */
  readonly longest?: number
  /** How wide it may be without losing worth, in em; default: one row of a list. */
  readonly easy?: number
}

/** How lines are added. */
export interface Addition extends Choice {
  readonly most: number
  /** How much text there may be, in em. */
  readonly room?: number
  /** What a sentence could be shown as. */
  readonly linesOf: (point: SentencePoint) => readonly Line[]
  /** Whether a line can be understood though the sentence that its own one leans on is not shown. */
  readonly mayLeave: (line: Line) => boolean
}

/** Adds to some lines the next best ones that fit beside them. */
export function addItems(
  items: readonly Item[],
  ranked: readonly SentencePoint[],
  { sentences, kind, title, longest = easyLine, most, room = mostText, mayLeave, linesOf }: Addition,
  measure: Measure,
): readonly Item[] {
  const chosen = new Map(items.map(({ point, line }) => [point, line]))
  const inOrder = (lines: ReadonlyMap<SentencePoint, Line>): readonly Line[] =>
    sentences.flatMap((point) => lines.get(point) ?? [])
  const isWide = (lines: readonly Line[]): boolean => textWidth(lines.slice(0, 1), measure) > longest
  // A wide one stands there by its clauses.
  const count = ({ parts }: SentencePoint, lines: readonly Line[]): number => (isWide(lines) ? (parts?.length ?? 1) : 1)
  let taken = items.reduce((sum, { point }) => sum + count(point, linesOf(point)), 0)
  for (const point of ranked) {
    if (taken >= most) break
    if (chosen.has(point)) continue
    const own = linesOf(point)
    if (own.slice(0, 1).some(({ text }) => repeats(text, title))) continue
    const more = count(point, own)
    if (chosen.size > 0 && isWide(own) && (!point.parts || taken + more > mostItems)) continue
    const before = sentences[sentences.indexOf(point) - 1]
    const isLeft = leans(point) && !(before && chosen.has(before))
    const lines = kind === 'bullets' ? easyFirst(own, measure) : own
    const fitting = lines.find((line) => {
      if ((isLeft && !mayLeave(line)) || (!point.item && isSaid(line, chosen))) return false
      const candidate = inOrder(new Map(chosen).set(point, line))
      return textWidth(candidate, measure) <= room && listLayout(candidate, kind, title, measure) !== undefined
    })
    if (!fitting) continue
    chosen.set(point, fitting)
    taken += more
  }
  return sentences.flatMap((point) => {
    const line = chosen.get(point)
    return line ? [{ point, line }] : []
  })
}

/** Whether one of some lines says so already, or hardly more. */
function isSaid({ text }: Line, chosen: ReadonlyMap<SentencePoint, Line>): boolean {
  return [...chosen.values()].some((other) => repeats(text, other.text) || repeats(other.text, text))
}

/** The lines first that take no more rows of a list than anybody reads while listening, then by their rows. */
function easyFirst(lines: readonly Line[], { metrics, countLines }: Measure): readonly Line[] {
  const layout = ownLayout(metrics.layouts.bullets)
  if (!layout) return lines
  const rowsOf = ({ text }: Line): number => countLines(text, layout.body, layout.width - layout.body.indent)
  return lines.toSorted((a, b) => Math.max(easyRows, rowsOf(a)) - Math.max(easyRows, rowsOf(b)))
}
