import { sumSeconds } from '../model/duration.js'
import type { Point } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import { partingCostsOf } from './parting-costs.js'
import { mostSteps, stepOf } from './rows.js'
import { sharedHeading } from './shared-heading.js'
import { pauseSeconds } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'

/** How long a slide stands: the time that most take, and what is too short or too long to be comfortable. */
export const slideSeconds = 30
const shortestSeconds = 12
const longestSeconds = 60

/** No slide of several points takes longer than this. */
const endlessSeconds = 120

/** Nor does it tell more points: what are no words takes no time. */
const mostPoints = 100

/** What it costs to keep points of two headings on one slide. */
const mixingCost = 0.3

/** What it costs to tell one step of a row alone, each step too many on a slide, and rows beside what is none. */
const rowCosts = { lone: 1, excess: 2, mixed: 0.5 } as const

/** A slide of text with fewer lines looks empty; what each line costs that it lacks. */
const fewLines = 3
const thinCost = 0.3

/** So many lines are worth a slide, on the average. */
const linesOfSlide = 2.5

/** What each slide costs by itself: nothing, or more and more where there are too many. */
const slideCosts: readonly number[] = [0, ...Array.from({ length: 15 }, (_, step) => 0.1 * 1.5 ** step)]

/** The cheapest way found to part the first points. */
interface Parting {
  readonly cost: number
  readonly slides: number
  /** Where its last slide begins. */
  readonly from: number
  readonly before: Parting | undefined
}

/**
 * Parts points into slides of about equal length, at most so many, cutting where the author made a new block or heading.
 * Every slide has something to show: one picture or the like, or a sentence that can be a line.
 * @param lines The points that can be lines.
 * @returns No slides if that can't be done.
 */
export function partIntoSlides(
  points: readonly Point[],
  most: number,
  lines: ReadonlySet<Point>,
): readonly SlidePlan[] {
  if (points.length > most * mostPoints) return []
  const total = sumSeconds(points)
  const isLine = points.map((point) => lines.has(point))
  const shown = isLine.filter(Boolean).length / linesOfSlide + points.filter(({ kind }) => kind === 'show').length
  const usual = Math.min(total / (slideSeconds - pauseSeconds), shown)
  const count = Math.min(most, Math.max(1, Math.round(usual)))
  const steps = points.map(stepOf)
  const cuts = partingCostsOf(points)
  const costs = points.map((_, last) => costsUpTo({ points, isLine, steps, cuts }, last, total / count))
  for (const slideCost of slideCosts) {
    const partings: (Parting | undefined)[] = []
    for (const ofSlides of costs) partings.push(cheapest(ofSlides, partings, slideCost))
    const whole = partings.at(-1)
    if (whole && whole.slides <= most) return plansOf(whole, points)
  }
  return []
}

interface Search {
  readonly points: readonly Point[]
  /** Whether each point can be a line. */
  readonly isLine: readonly boolean[]
  /** The step of a row that each point tells. */
  readonly steps: readonly (string | undefined)[]
  /** What it costs to part before each point. */
  readonly cuts: readonly number[]
}

/** What slides cost that end with the point `last`, the shortest first, whatever is before them; `Infinity` for one that shows nothing. */
function costsUpTo(search: Search, last: number, ideal: number): readonly number[] {
  const costs: number[] = []
  let slide: Load = { seconds: 0, shows: 0, lines: 0, mixings: 0, steps: 0, others: 0 }
  for (let from = last; from >= 0; from--) {
    slide = withPoint(slide, from, from === last, search)
    const isEndless = slide.seconds > endlessSeconds || last - from >= mostPoints
    if (slide.shows > 1 || (from < last && isEndless)) break
    const places = mixingCost * slide.mixings + search.cuts[from]! + rowCost(slide) + lackCost(slide)
    costs.push(slide.shows + slide.lines === 0 ? Infinity : lengthCost(slide.seconds, ideal) + places)
  }
  return costs
}

/**
 * The cheapest parting of the points up to the one that a slide ends with.
 * @param costs What that slide costs, by how many points it adds to the last.
 * @param partings The cheapest of the points up to each one before.
 */
function cheapest(
  costs: readonly number[],
  partings: readonly (Parting | undefined)[],
  slideCost: number,
): Parting | undefined {
  let best: Parting | undefined
  for (const [others, own] of costs.entries()) {
    const from = partings.length - others
    const before = partings[from - 1]
    if (own === Infinity || (from > 0 && before === undefined)) continue
    const cost = own + slideCost + (before?.cost ?? 0)
    if (best === undefined || cost < best.cost) best = { cost, slides: 1 + (before?.slides ?? 0), from, before }
  }
  return best
}

/** What a slide holds. */
interface Load {
  readonly seconds: number
  readonly shows: number
  readonly lines: number
  /** Neighbours of two headings; those that no heading stands over count more. */
  readonly mixings: number
  /** Steps of rows, and lines of nothing of the kind. */
  readonly steps: number
  readonly others: number
}

/** Adds to a slide the point before those that it holds. */
function withPoint(slide: Load, place: number, isLast: boolean, { points, isLine, steps }: Search): Load {
  const point = points[place]!
  const step = steps[place]
  return {
    seconds: slide.seconds + point.seconds,
    shows: slide.shows + Number(point.kind === 'show'),
    lines: slide.lines + Number(isLine[place]),
    mixings: slide.mixings + (isLast ? 0 : mixingOf(point, points[place + 1]!)),
    steps: slide.steps + Number(step !== undefined && (isLast || step !== steps[place + 1])),
    others: slide.others + Number(step === undefined && isLine[place]),
  }
}

/** Points of two headings have a name together where both stand below one, and else none that is true. */
function mixingOf(point: Point, next: Point): number {
  if (point.title === next.title) return 0
  return sharedHeading([point, next]) ? 1 : 4
}

function rowCost({ steps, others }: Load): number {
  const excess = rowCosts.excess * Math.max(0, steps - mostSteps)
  return excess + (steps === 1 ? rowCosts.lone : 0) + (steps > 0 && others > 0 ? rowCosts.mixed : 0)
}

function lackCost({ shows, lines }: Load): number {
  return shows > 0 ? 0 : thinCost * Math.max(0, fewLines - lines)
}

function lengthCost(seconds: number, ideal: number): number {
  const stands = seconds + pauseSeconds
  const excess = Math.max(0, stands - longestSeconds, shortestSeconds - stands) / shortestSeconds
  return ((seconds - ideal) / ideal) ** 2 + excess
}

function plansOf(parting: Parting | undefined, points: readonly Point[]): readonly SlidePlan[] {
  const plans: SlidePlan[] = []
  let end = points.length
  for (let part = parting; part; part = part.before) {
    const own = points.slice(part.from, end)
    const show = own.find((point) => point.kind === 'show')
    plans.unshift({ ...(show && { show }), sentences: sentencePoints(own) })
    end = part.from
  }
  return plans
}
