import { findElements } from '../elements.js'
import type { Rule } from '../rule.js'
import { andOthers, quote } from '../words.js'

/** A twentieth larger is still sharp. */
const limit = 1.05

/** A picture that is shown larger than its pixels, and so blurred. */
export const enlargedPicture: Rule = {
  name: 'enlarged-picture',
  severity: 'warning',
  find: ({ slides }) =>
    findElements(slides, ({ enlargement = 0 }) => enlargement > limit).map(({ slide, elements }) => {
      const { text = '', enlargement = 0 } = elements[0] ?? {}
      const name = text === '' ? 'A picture' : `The picture ${quote(text)}`
      return {
        slide,
        text,
        message: `${name} is shown ${enlargement.toFixed(1)} times as large as its pixels${andOthers(elements.length - 1, 'are')}.`,
        hint: 'Take a larger one, or show it smaller.',
      }
    }),
}
