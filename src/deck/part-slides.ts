import type { Point, SentencePoint } from '../model/outline.js'
import { pauseSeconds } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'

/** How long a slide stands: the time that most take, and what is too short or too long to be comfortable. */
export const slideSeconds = 30
const shortestSeconds = 12
const longestSeconds = 60

/** No slide holds more than this many times the longest. */
const hopelessFactor = 3

/** What it costs to part two neighbours, in the measure of a slide that is half as long again as it should be (0.25). */
const partingCosts = { bound: 1, close: 0.5, block: 0.25, apart: 0 } as const

/** What it costs to keep points of two headings on one slide. */
const mixingCost = 0.3

/** The cheapest way found to part the first points. */
interface Parting {
  readonly cost: number
  /** Where its last slide begins. */
  readonly from: number
  readonly before: Parting | undefined
}

/**
 * Parts points into slides of about equal length, at most so many, cutting where the author made a new block or heading.
 * Every slide has something to show: one picture or the like, or a sentence that can be a line.
 * @returns No slides if that can't be done.
 */
export function partIntoSlides(
  points: readonly Point[],
  most: number,
  canBeLine: (point: SentencePoint) => boolean,
): readonly SlidePlan[] {
  const total = points.reduce((sum, { seconds }) => sum + seconds, 0)
  const count = Math.min(most, Math.max(1, Math.round(total / (slideSeconds - pauseSeconds))))
  const ideal = total / count
  let row: readonly (Parting | undefined)[] = points.map(() => undefined)
  let best: Parting | undefined
  for (let slides = 1; slides <= Math.min(most, count + 2); slides++) {
    const shorter = slides === 1 ? undefined : row
    row = points.map((_, last) => cheapest(points, last, ideal, canBeLine, shorter))
    const whole = row.at(-1)
    if (whole && (best === undefined || whole.cost < best.cost)) best = whole
  }
  return plansOf(best, points)
}

/** The cheapest parting of the points up to `last`, one slide longer than those in `shorter`. */
function cheapest(
  points: readonly Point[],
  last: number,
  ideal: number,
  canBeLine: (point: SentencePoint) => boolean,
  shorter: readonly (Parting | undefined)[] | undefined,
): Parting | undefined {
  let best: Parting | undefined
  let seconds = 0
  let shows = 0
  let lines = 0
  let mixings = 0
  for (let from = last; from >= 0; from--) {
    const point = points[from]!
    seconds += point.seconds
    if (point.kind === 'show') shows++
    else if (canBeLine(point)) lines++
    if (from < last && point.title !== points[from + 1]!.title) mixings++
    if (shows > 1 || (from < last && seconds > hopelessFactor * longestSeconds)) break
    const before = shorter?.[from - 1]
    if ((from > 0) !== (before !== undefined) || shows + lines === 0) continue
    const cost = (before?.cost ?? 0) + lengthCost(seconds, ideal) + mixingCost * mixings + partingCost(points, from)
    if (best === undefined || cost < best.cost) best = { cost, from, before }
  }
  return best
}

function lengthCost(seconds: number, ideal: number): number {
  const stands = seconds + pauseSeconds
  const excess = Math.max(0, stands - longestSeconds, shortestSeconds - stands) / shortestSeconds
  return ((seconds - ideal) / ideal) ** 2 + excess
}

/** Parting costs most where one can't be understood without the other, nothing at a new block or heading. */
function partingCost(points: readonly Point[], from: number): number {
  const [before, after] = [points[from - 1], points[from]]
  if (before === undefined || after === undefined || before.title !== after.title) return partingCosts.apart
  if (before.kind === 'sentence' && before.cues.includes('announcing')) return partingCosts.bound
  if (after.kind === 'show') return partingCosts.close
  if (after.cues.includes('leaning')) return partingCosts.bound
  if (before.kind === 'show' || before.block.line !== after.block.line) return partingCosts.apart
  return after.block.kind === 'list' ? partingCosts.close : partingCosts.block
}

function plansOf(parting: Parting | undefined, points: readonly Point[]): readonly SlidePlan[] {
  const plans: SlidePlan[] = []
  let end = points.length
  for (let part = parting; part; part = part.before) {
    const own = points.slice(part.from, end)
    const show = own.find((point) => point.kind === 'show')
    plans.unshift({ ...(show && { show }), sentences: own.filter((point) => point.kind === 'sentence') })
    end = part.from
  }
  return plans
}
