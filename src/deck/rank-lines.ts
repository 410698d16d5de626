import type { Line, SentencePoint } from '../model/outline.js'
import { ownLayout } from '../model/theme.js'
import { measureText } from '../theme/measure.js'
import type { Measure } from './fit.js'
import { leans } from './leans.js'

/** A claim that is read at a glance: about 30 Japanese characters or 10 English words (in em). */
export const glance = 32

/** What is shorter says little by itself, be it a name or the rest of a sentence that goes on from another one (in em): 出てこない. */
export const leastClaim = 8

/** So much takes one row of a list and no more (in em). */
const easyText = 24

/**
 * The worthiest first; what leans on others comes behind all that they could be.
 * @param easy Up to this width a line loses none of its worth, in em.
 */
export function byWorth(
  points: readonly SentencePoint[],
  measure: Measure,
  easy: number = easyText,
): readonly SentencePoint[] {
  const worths = new Map(points.map((point) => [point, lineWorth(point, measure, easy)]))
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

/** How much a sentence is worth on a slide: one that takes three lines there is better said than shown, unless its clauses are shorter. */
function lineWorth(
  { weight, lines, parts = lines.slice(0, 1) }: SentencePoint,
  measure: Measure,
  easy: number,
): number {
  const widest = Math.max(1, ...parts.map((line) => textWidth([line], measure)))
  return weight * Math.min(1, easy / widest)
}

/** How wide lines are in the type of a list, in em: how much there is to read. */
export function textWidth(lines: readonly Line[], { metrics }: Measure): number {
  const faces = ownLayout(metrics.layouts.bullets)?.body.faces ?? []
  return lines.reduce((width, { text }) => width + measureText(text, faces), 0)
}
