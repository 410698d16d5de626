import { findElements } from '../elements.js'
import type { Rule } from '../rule.js'

/** More items than this on one slide are a list to be read, not points to be made. */
const most = 7

/** A slide with more list items than an audience takes in. */
export const tooManyBullets: Rule = {
  name: 'too-many-bullets',
  severity: 'warning',
  find: ({ slides }) =>
    findElements(
      slides,
      ({ tag, within, lines }) => (tag === 'li' || (tag === 'p' && within[0] === 'li')) && lines.length > 0,
    )
      .filter(({ elements }) => elements.length > most)
      .map(({ slide, elements }) => ({
        slide,
        text: elements[0]?.text,
        message: `It has ${elements.length} list items; more than ${most} are too many.`,
        hint: 'Keep the most important ones, or part the slide.',
      })),
}
