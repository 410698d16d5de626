import type { Point, Topic } from '../model/outline.js'
import { canBeLine } from './choose-lines.js'
import { choosePoints } from './choose-points.js'
import type { Measure } from './fit.js'
import { makeSlide } from './make-slide.js'
import { partIntoSlides } from './part-slides.js'
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

/** What rounding a slide's time up to whole seconds costs on the average. */
const roundingSeconds = 0.5

/**
 * Gives each topic its share of the time and the slides that are left, so that what one leaves over goes to the next; if
 * there are more topics than slides, the shortest ones get none.
 * @param dividerSeconds What a slide that only names the topic takes of its time; 0 for none.
 */
export function packTopics(
  topics: readonly Topic[],
  { seconds, slides }: Allowance,
  dividerSeconds: number,
  measure: Measure,
): readonly PackedTopic[] {
  const kept = longest(topics, slides)
  const packed: PackedTopic[] = []
  const left = { seconds, slides }
  kept.forEach((topic, place) => {
    const share = topic.seconds / kept.slice(place).reduce((sum, other) => sum + other.seconds, 0)
    const others = kept.length - place - 1
    const allowance = {
      seconds: left.seconds * share - dividerSeconds,
      slides: Math.min(left.slides - others, Math.max(1, Math.round(left.slides * share))),
    }
    const plans = packTopic(topic, allowance, measure)
    left.seconds -= plans.reduce((sum, plan) => sum + secondsOf(plan), dividerSeconds + openingSeconds)
    left.slides -= plans.length
    packed.push({ topic, plans })
  })
  return packed
}

/** Chooses what is told of a topic and parts it into slides that fit the time, an order word included. */
export function packTopic(
  { points }: Topic,
  { seconds, slides }: Allowance,
  measure: Measure,
): readonly SlidePlan[] {
  const tellable = new Set(points.filter((point) => point.kind === 'sentence' || canBeShown(point, measure)))
  const room = { shows: Math.ceil(slides / 2), isTellable: (point: Point): boolean => tellable.has(point) }
  for (let speech = seconds - openingSeconds - slides * (pauseSeconds + roundingSeconds); speech > 0;) {
    const chosen = choosePoints(points, { ...room, seconds: speech })
    const plans = partIntoSlides(chosen, slides, (point) => canBeLine(point, measure))
    const excess = openingSeconds + plans.reduce((total, plan) => total + secondsOf(plan), 0) - seconds
    if (excess <= 0) return plans
    speech -= Math.max(1, excess)
  }
  return []
}

function canBeShown(point: Point, measure: Measure): boolean {
  const topic = { id: '', title: point.title }
  return point.kind === 'show' && makeSlide({ show: point, sentences: [] }, topic, measure) !== undefined
}

/** The topics with the most time, as many as there are slides, in their order. */
function longest(topics: readonly Topic[], count: number): readonly Topic[] {
  const kept = new Set(topics.toSorted((a, b) => b.seconds - a.seconds).slice(0, count))
  return topics.filter((topic) => kept.has(topic))
}
