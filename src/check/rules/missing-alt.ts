import { findElements } from '../elements.js'
import type { Rule } from '../rule.js'

/** A picture that says nothing to those who can't see it. */
export const missingAlt: Rule = {
  name: 'missing-alt',
  severity: 'warning',
  find: ({ slides }) =>
    findElements(slides, ({ tag, text }) => tag === 'img' && text === '').map(({ slide, elements }) => ({
      slide,
      message:
        elements.length === 1
          ? 'A picture has no alternative text.'
          : `${elements.length} pictures have no alternative text.`,
      hint: 'Say between the brackets what it shows: ![a kite above the sea](kite.jpg).',
    })),
}
