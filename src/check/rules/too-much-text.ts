import { isAtEdge, isCode, isIn, textOf } from '../elements.js'
import type { CheckedDeck, CheckedSlide } from '../checked-deck.js'
import type { Rule } from '../rule.js'

/** A slide that takes longer than this to be read out, in seconds, is a page: nobody listens while reading it. */
const longest = 40

/** A slide with more text than an audience reads beside listening. Code, tables and what stands at the edge don't count. */
export const tooMuchText: Rule = {
  name: 'too-much-text',
  severity: 'warning',
  find: (deck) =>
    deck.slides
      .map((slide) => ({ slide, seconds: readingSeconds(slide, deck) }))
      .filter(({ seconds }) => seconds > longest)
      .map(({ slide, seconds }) => ({
        slide,
        message: `Its text takes ${Math.round(seconds)} s to be read out; more than ${longest} s is too much to look at.`,
        hint: 'Leave on the slide what the audience is to remember, and say the rest.',
      })),
}

function readingSeconds({ rendered }: CheckedSlide, { language }: CheckedDeck): number {
  const texts = rendered.elements
    .filter((element) => !isCode(element) && !isAtEdge(element) && !isIn(element, ['table']))
    .map((element) => language.spokenUnits(textOf(element)))
  return (texts.reduce((sum, units) => sum + units, 0) / language.rate) * 60
}
