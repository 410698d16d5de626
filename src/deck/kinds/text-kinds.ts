import { makeAnswers } from './answers.js'
import { makeBullets, makeLongBullets } from './bullets.js'
import { makeNumber } from './number.js'
import { makeQuote } from './quote.js'
import { makeClaim, makeOutstanding, makeStatement } from './statement.js'
import type { MakeText, Setting, TextBody, TextPlan } from './text-plan.js'
import { makeTimeline } from './timeline.js'

/** The kinds of slides that show text, in the order in which they are tried. */
const kinds: readonly MakeText[] = [
  makeQuote,
  makeTimeline,
  makeAnswers,
  makeNumber,
  makeOutstanding,
  makeBullets,
  makeClaim,
  makeLongBullets,
  makeStatement,
]

/** The first kind that suits a plan; `undefined` if nothing of it fits a slide. */
export function makeText(plan: TextPlan, setting: Setting): TextBody | undefined {
  for (const make of kinds) {
    const body = make(plan, setting)
    if (body) return body
  }
  return undefined
}
