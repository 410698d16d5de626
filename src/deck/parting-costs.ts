import type { Point } from '../model/outline.js'
import { leans } from './leans.js'

/** What it costs to part two neighbours, in the measure of a slide that is half as long again as it should be (0.25). */
const partingCosts = { bound: 1, close: 0.5, block: 0.25, apart: 0 } as const

/** A list of so few sentences stays on one slide. */
const shortList = 4

/** What it costs to part points before each of them, in the measure of a slide's length. */
export function partingCostsOf(points: readonly Point[]): readonly number[] {
  const lengths = countSentences(points)
  return points.map((point, from) => partingCost(points[from - 1], point, lengths))
}

/** Parting costs most where one can't be understood without the other, nothing at a new block or heading. */
function partingCost(before: Point | undefined, after: Point, lengths: ReadonlyMap<number, number>): number {
  if (before === undefined || before.title !== after.title) return partingCosts.apart
  const isOpen = before.kind === 'sentence' && before.cues.some((cue) => cue === 'announcing' || cue === 'question')
  if (isOpen || pointsAt(before, after) || pointsAt(after, before)) return partingCosts.bound
  if (after.kind === 'show') return partingCosts.close
  if (leans(after)) return partingCosts.bound
  if (before.kind === 'show' || before.block.line !== after.block.line) return partingCosts.apart
  if (after.block.kind !== 'list') return partingCosts.block
  const isShort = lengths.get(after.block.line)! <= shortList
  return isShort ? partingCosts.bound : partingCosts.close
}

function pointsAt(point: Point, shown: Point): boolean {
  return point.kind === 'sentence' && point.cues.includes('pointing') && shown.kind === 'show'
}

/** How many sentences each block has, by its line. */
function countSentences(points: readonly Point[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const point of points) {
    if (point.kind === 'sentence') counts.set(point.block.line, (counts.get(point.block.line) ?? 0) + 1)
  }
  return counts
}
