import type { Source } from '../model/article.js'
import { sumSeconds } from '../model/duration.js'
import type { Point, Topic } from '../model/outline.js'
import { isSentence } from '../model/sentence-points.js'
import { choosePoints, secondsOfWorthiest } from './choose-points.js'
import type { Room } from './choose-points.js'
import type { Measure } from './fit.js'
import { lendTime } from './lend-time.js'
import { lightenUnexplained } from './lighten-unexplained.js'
import { partAtTurn } from './part-at-turn.js'
import { slideSeconds } from './part-slides.js'
import { mostSteps } from './rows.js'
import { canBeShown } from './show-slide.js'
import { isForSlides } from './standing.js'
import { openingSeconds, pauseSeconds, secondsOf } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'

/** Time and slides that topics may take. */
export interface Allowance {
  readonly seconds: number
  readonly slides: number
}

/** What is told of a topic, slide by slide. */
export interface PackedTopic {
  readonly topic: Topic
  readonly plans: readonly SlidePlan[]
}

/** So many slides of a topic are worth one with its name. */
export const leastDivided = 3

/** What rounding a slide's time up to whole seconds costs on the average. */
const roundingSeconds = 0.5

/** Less time than this is told by no sentence, in seconds. */
const leastMore = 1.5

/** How often the time that is left over at the end is shared out again, or half of it where all was too much. */
const mostRounds = 6

/**
 * Packs topics within an allowance; if there are more topics than slides, the shortest ones get none.
 * @param dividerSeconds What a slide that only names the topic takes of its time; 0 for none.
 */
export function packTopics(
  topics: readonly Topic[],
  allowance: Allowance,
  dividerSeconds: number,
  measure: Measure,
): readonly PackedTopic[] {
  const kept = longest(topics, allowance.slides)
  const needs = kept.map(({ points }) => dividerSeconds + secondsOfWorthiest(points, tellableOf(points, measure)))
  let best: readonly PackedTopic[] = []
  let most = -1
  let asked = allowance.seconds
  let more = 0
  for (let round = 0; round < mostRounds; round++) {
    const given = lendTime(kept, needs, asked + more)
    const packed = shareOut(given, { ...allowance, seconds: asked + more }, dividerSeconds, measure)
    const used = packed.reduce((sum, { plans }) => sum + packedSeconds(plans, dividerSeconds), 0)
    const isTooMuch = used > allowance.seconds
    if (!isTooMuch && used > most) [best, most] = [packed, used]
    asked += isTooMuch ? 0 : more
    more = isTooMuch ? more / 2 : allowance.seconds - used
    if (more < leastMore) break
  }
  return best
}

/** Gives each topic its share of the time and the slides that are left, so that what one leaves over goes to the next. */
function shareOut(
  topics: readonly Topic[],
  { seconds, slides }: Allowance,
  dividerSeconds: number,
  measure: Measure,
): readonly PackedTopic[] {
  const packed: PackedTopic[] = []
  const left = { seconds, slides }
  topics.forEach((topic, place) => {
    const share = topic.seconds / sumSeconds(topics.slice(place))
    const others = topics.length - place - 1
    const allowance = {
      seconds: left.seconds * share - dividerSeconds,
      slides: Math.max(1, Math.min(left.slides - others, Math.round(left.slides * share))),
    }
    const told = findTold(packed)
    const weighed = lightenUnexplained(topic, (sentence) => told.has(sentence))
    const plans = packTopic(weighed, allowance, measure)
    left.seconds -= packedSeconds(plans, dividerSeconds)
    left.slides -= plans.length
    packed.push({ topic: weighed, plans })
  })
  return packed
}

/** The sentences that are told of some topics. */
export function findTold(packed: readonly PackedTopic[]): ReadonlySet<Source> {
  const plans = packed.flatMap((topic) => topic.plans)
  return new Set(plans.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence)))
}

/** What a topic takes with its order word, and with its divider if it has slides enough for one. */
function packedSeconds(plans: readonly SlidePlan[], dividerSeconds: number): number {
  if (plans.length === 0) return 0
  const frame = openingSeconds + (plans.length < leastDivided ? 0 : dividerSeconds)
  return plans.reduce((sum, plan) => sum + secondsOf(plan), frame)
}

/** Chooses what is told of a topic and parts it into slides that fit the time, an order word included. */
export function packTopic({ points }: Topic, { seconds, slides }: Allowance, measure: Measure): readonly SlidePlan[] {
  const room = {
    shows: Math.ceil(slides / 2),
    steps: mostSteps * slides,
    isTellable: tellableOf(points, measure),
  }
  for (let speech = seconds - openingSeconds - slides * (pauseSeconds + roundingSeconds); speech > 0;) {
    const chosen = chooseShown(points, { ...room, seconds: speech })
    const plans = partAtTurn(chosen, slides, measure)
    const excess = openingSeconds + plans.reduce((total, plan) => total + secondsOf(plan), 0) - seconds
    if (excess <= 0) return plans.length > 0 ? plans : sayOnly(points, { ...room, seconds: speech })
    speech -= Math.max(1, excess)
  }
  return []
}

/** Chooses what matters most, nothing from under a heading of which nothing would be seen: that would be told under another one. */
function chooseShown(points: readonly Point[], room: Room): readonly Point[] {
  const chosen = choosePoints(points, room)
  const seen = new Set(chosen.filter(canBeSeen).map(({ title }) => title))
  if (seen.size === 0 || chosen.every(({ title }) => seen.has(title))) return chosen
  const isSeen = ({ title }: Point): boolean => seen.has(title) || !chosen.some((point) => point.title === title)
  return choosePoints(points, { ...room, isTellable: (point) => isSeen(point) && room.isTellable(point) })
}

function canBeSeen(point: Point): boolean {
  return point.kind === 'show' || (point.lines.length > 0 && isForSlides(point))
}

/** What tells whether a point can be told: a sentence, or what can be shown. */
function tellableOf(points: readonly Point[], measure: Measure): (point: Point) => boolean {
  const tellable = new Set(points.filter((point) => point.kind === 'sentence' || canBeShown(point, measure)))
  return (point) => tellable.has(point)
}

/** What matters most of that which no slide can show: for the time of a slide a heading over it is enough. */
function sayOnly(points: readonly Point[], room: Room): readonly SlidePlan[] {
  const seconds = Math.min(room.seconds, slideSeconds - pauseSeconds)
  const chosen = choosePoints(points, { ...room, seconds })
  return chosen.length > 0 && chosen.every(isSentence) ? [{ sentences: chosen }] : []
}

/** The topics with the most time, as many as there are slides, in their order. */
export function longest(topics: readonly Topic[], count: number): readonly Topic[] {
  const kept = new Set(topics.toSorted((a, b) => b.seconds - a.seconds).slice(0, count))
  return topics.filter((topic) => kept.has(topic))
}
