import { findElements } from '../elements.js'
import type { Rule } from '../rule.js'
import { andOthers, quote } from '../words.js'

/** Less than this, in px, is rounding. */
const tolerance = 1

/** What the slide shows whole, but not within its own box or the frame around it. */
export const spill: Rule = {
  name: 'spill',
  severity: 'warning',
  find: ({ slides }) =>
    findElements(slides, ({ spill: px, overflow }) => px > tolerance && overflow <= tolerance).map(
      ({ slide, elements }) => {
        const text = elements[0]?.text ?? ''
        const most = Math.round(Math.max(...elements.map(({ spill: px }) => px)))
        return {
          slide,
          text,
          message: `${quote(text)} sticks out of its own box${andOthers(elements.length - 1, 'do')}, by up to ${most} px.`,
          hint: 'Say less in it, or give it more room.',
        }
      },
    ),
}
