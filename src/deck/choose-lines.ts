import type { Cue } from '../model/cue.js'
import type { SlideKind } from '../model/deck.js'
import type { Line, SentencePoint } from '../model/outline.js'
import type { Layout } from '../model/theme.js'
import { measureText } from '../theme/measure.js'
import { chooseLayout, itemsHeight } from './fit.js'
import type { Measure } from './fit.js'
import { leans } from './leans.js'
import { repeats } from './repeats.js'

/** So many lines are as much as an audience takes in while somebody speaks. */
export const mostItems = 4

/** More text than this is read, not listened to: about 150 Japanese characters or 45 English words (in em). */
const mostText = 150

/** A line that is longer is better said, unless it is all that a slide has (in em). */
export const longLine = 64

/** So much is read at a glance: a line and a half, in em. */
const easyText = 40

/** A line of a list with more rows is a wall of text. */
const easyRows = 2

/** A sentence of running text that is shorter says nothing without its neighbours (`便利。`), in seconds. */
const leastSeconds = 1.5

/** A sentence, and the line of it that a slide shows. */
export interface Item {
  readonly point: SentencePoint
  readonly line: Line
}

/**
 * Chooses the lines that matter most, as many as a slide with a list holds; one that leans on the sentence before only
 * together with that.
 * @param longest How wide a line beside others may be, in em.
 * @returns The lines in the author's order.
 */
export function chooseItems(
  sentences: readonly SentencePoint[],
  kind: 'bullets' | 'closing',
  title: string,
  measure: Measure,
  longest = longLine,
): readonly Item[] {
  const chosen = new Map<SentencePoint, Line>()
  const inOrder = (lines: ReadonlyMap<SentencePoint, Line>): readonly Line[] =>
    sentences.flatMap((point) => lines.get(point) ?? [])
  for (const point of byWorth(sentences.filter(isForSlides), measure)) {
    const before = sentences[sentences.indexOf(point) - 1]
    if (chosen.size === mostItems) break
    if (leans(point) && !(before && chosen.has(before))) continue
    if (point.lines.slice(0, 1).some(({ text }) => repeats(text, title))) continue
    if (chosen.size > 0 && !point.parts && textWidth(point.lines.slice(0, 1), measure) > longest) continue
    const lines = kind === 'bullets' ? easyFirst(point.lines, measure) : point.lines
    const fitting = lines.find((line) => {
      const candidate = inOrder(new Map(chosen).set(point, line))
      return textWidth(candidate, measure) <= mostText && listLayout(candidate, kind, title, measure) !== undefined
    })
    if (fitting) chosen.set(point, fitting)
  }
  return sentences.flatMap((point) => {
    const line = chosen.get(point)
    return line ? [{ point, line }] : []
  })
}

/** The lines first that take no more rows of a list than anybody reads while listening, then by their rows. */
function easyFirst(lines: readonly Line[], { metrics, countLines }: Measure): readonly Line[] {
  const [layout] = metrics.layouts.bullets
  if (!layout) return lines
  const rowsOf = ({ text }: Line): number => countLines(text, layout.body, layout.width - layout.body.indent)
  return lines.toSorted((a, b) => Math.max(easyRows, rowsOf(a)) - Math.max(easyRows, rowsOf(b)))
}

/** Tells which sentences can stand on a slide by themselves: if none of them should, all that fit one. */
export function findLines(sentences: readonly SentencePoint[], measure: Measure): ReadonlySet<SentencePoint> {
  const fitting = sentences.filter((point) => fitsAlone(point, measure))
  const own = fitting.filter(standsAlone)
  return new Set(own.length > 0 ? own : fitting)
}

/** The worthiest first; what leans on others comes behind all that they could be. */
export function byWorth(points: readonly SentencePoint[], measure: Measure): readonly SentencePoint[] {
  const worths = new Map(points.map((point) => [point, lineWorth(point, measure)]))
  const worthOf = (point: SentencePoint): number =>
    Math.max(...[point, ...lessUrgent(point, points)].map((other) => worths.get(other)!))
  return points.toSorted(
    (a, b) => Number(leans(a)) - Number(leans(b)) || worthOf(b) - worthOf(a) || urgency(a) - urgency(b),
  )
}

/** The items of a list that the author labels as less urgent: none of them is worth more. */
function lessUrgent(point: SentencePoint, points: readonly SentencePoint[]): readonly SentencePoint[] {
  if (point.item?.priority === undefined) return []
  return points.filter((other) => other.block.line === point.block.line && urgency(other) > urgency(point))
}

function urgency({ item }: SentencePoint): number {
  return item?.priority ?? 0
}

/** What is said, if at all: greetings, remarks about the article itself, questions that the next sentence answers, … */
export const spokenOnly: ReadonlySet<Cue> = new Set(['courtesy', 'meta', 'aside', 'question', 'fragment', 'announcing'])

function isForSlides({ cues, block, seconds }: SentencePoint): boolean {
  const isShort = block.kind !== 'list' && seconds < leastSeconds
  return !isShort && !cues.some((cue) => spokenOnly.has(cue))
}

function standsAlone(point: SentencePoint): boolean {
  return isForSlides(point) && !leans(point)
}

function fitsAlone({ lines: [line] }: SentencePoint, measure: Measure): boolean {
  return line !== undefined && statementLayout(line, measure) !== undefined
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

/** The layout in which a line fills a slide by itself. */
export function statementLayout({ text }: Line, measure: Measure): Layout | undefined {
  return chooseLayout('statement', text, () => 0, measure)
}

/** How much a sentence is worth on a slide: one that takes three lines there is better said than shown. */
function lineWorth({ weight, lines }: SentencePoint, measure: Measure): number {
  return weight * Math.min(1, easyText / Math.max(1, textWidth(lines.slice(0, 1), measure)))
}

/** How wide lines are in the type of a list, in em: how much there is to read. */
export function textWidth(lines: readonly Line[], { metrics }: Measure): number {
  const faces = metrics.layouts.bullets[0]?.body.faces ?? []
  return lines.reduce((width, { text }) => width + measureText(text, faces), 0)
}
