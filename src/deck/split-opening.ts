import type { Language } from '../lang/language.js'
import type { Outline, SentencePoint, Topic } from '../model/outline.js'
import type { Measure } from './fit.js'
import { titleSeconds } from './frame-slides.js'
import { packTopic } from './pack-topics.js'
import type { SlidePlan } from './slide-plan.js'
import { findLines } from './standing.js'

/** A title stands so long at most, in seconds: in its own time, and in that of what is said over it. */
const mostSeconds = 30

/** What a talk opens with, apart from its other topics. */
export interface Opening {
  /** What of it is said over the title. */
  readonly spoken: readonly SentencePoint[]
  readonly topics: readonly Topic[]
}

/**
 * Takes the first topic off where a slide could neither show anything of it nor a heading that tells something (はじめに): it is
 * said over the talk's title.
 */
export function splitOpening(
  { topics, title }: Outline,
  { namesMatter }: Pick<Language, 'namesMatter'>,
  measure: Measure,
): Opening {
  const [first, ...others] = topics
  if (first === undefined || others.length === 0) return { spoken: [], topics }
  const { text, sources } = first.title
  const isNamed = sources.length > 0 && text !== title.text && namesMatter(text)
  const allowance = { seconds: Math.min(mostSeconds, titleSeconds + first.seconds), slides: 1 }
  const plans = isNamed ? [] : packTopic(first, allowance, measure)
  if (plans.length === 0 || !plans.every((plan) => isBare(plan, measure))) return { spoken: [], topics }
  return { spoken: plans.flatMap(({ sentences }) => sentences), topics: others }
}

function isBare({ show, sentences }: SlidePlan, measure: Measure): boolean {
  return show === undefined && findLines(sentences, measure).size === 0
}
