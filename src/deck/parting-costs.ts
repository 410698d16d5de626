import { sumSeconds } from '../model/duration.js'
import type { Point, SentencePoint } from '../model/outline.js'
import { leans } from './leans.js'
import { isBelowItem } from './rows.js'

/** What it costs to part two neighbours, in the measure of a slide that is half as long again as it should be (0.25). */
const partingCosts = { torn: 4, bound: 1, close: 0.5, block: 0.25, apart: 0 } as const

/** A list of so few sentences, or one that is told in so many seconds, stays on one slide. */
const shortList = { sentences: 4, seconds: 12 } as const

/** What it costs to part points before each of them, in the measure of a slide's length. */
export function partingCostsOf(points: readonly Point[]): readonly number[] {
  const short = findShortBlocks(points)
  return points.map((point, from) => partingCost(points[from - 1], point, short))
}

/** The blocks, by their lines, that are short enough for one slide. */
function findShortBlocks(points: readonly Point[]): ReadonlySet<number> {
  const blocks = new Map<number, SentencePoint[]>()
  for (const point of points) {
    if (point.kind !== 'sentence') continue
    const block = blocks.get(point.block.line)
    if (block) block.push(point)
    else blocks.set(point.block.line, [point])
  }
  return new Set([...blocks].filter(([, sentences]) => isShort(sentences)).map(([line]) => line))
}

function isShort(sentences: readonly SentencePoint[]): boolean {
  return sentences.length <= shortList.sentences || sumSeconds(sentences) <= shortList.seconds
}

/**
 * Parting costs most within a sentence and where one can't be understood without the other, nothing at a new block or heading.
 * @param short The blocks that stay on one slide if they are lists.
 */
function partingCost(before: Point | undefined, after: Point, short: ReadonlySet<number>): number {
  if (before === undefined || before.title !== after.title) return partingCosts.apart
  const open = openCost(before)
  if (open !== undefined) return open
  if (pointsAt(before, after) || pointsAt(after, before)) return partingCosts.bound
  if (after.kind === 'show') return partingCosts.close
  if (leans(after)) return partingCosts.bound
  if (before.kind === 'show' || before.block.line !== after.block.line) return partingCosts.apart
  if (after.block.kind !== 'list') return partingCosts.block
  return short.has(after.block.line) || isOfItem(before, after) ? partingCosts.bound : partingCosts.close
}

/** What it costs to part a sentence from its other half, or from what it announces or asks. */
function openCost(point: Point): number | undefined {
  if (point.kind === 'show') return undefined
  if (point.cues.some((cue) => cue === 'unfinished' || cue === 'question')) return partingCosts.torn
  return point.cues.includes('announcing') ? partingCosts.bound : undefined
}

/** Whether an item of a list goes on: with its own next sentence, or with what is listed below it. */
function isOfItem(before: SentencePoint, { item }: SentencePoint): boolean {
  return before.item !== undefined && isBelowItem(item?.path, before.item.path)
}

function pointsAt(point: Point, shown: Point): boolean {
  return point.kind === 'sentence' && point.cues.includes('pointing') && shown.kind === 'show'
}
