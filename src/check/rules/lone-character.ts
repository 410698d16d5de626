import type { RenderedElement } from '../../model/rendered-slide.js'
import { findElements, isCode } from '../elements.js'
import type { Rule } from '../rule.js'
import { andOthers, quote } from '../words.js'

/** Text that wraps so that its last line is a single character, with or without a mark behind it. */
export const loneCharacter: Rule = {
  name: 'lone-character',
  severity: 'warning',
  find: ({ slides }) =>
    findElements(slides, endsAlone).map(({ slide, elements }) => {
      const text = elements[0]?.text ?? ''
      return {
        slide,
        text,
        message: `The last line of ${quote(text)} is a single character${andOthers(elements.length - 1, 'are')}.`,
        hint: 'Shorten the text by a character or two.',
      }
    }),
}

function endsAlone(element: RenderedElement): boolean {
  const [before, last] = element.lines.slice(-2)
  if (before === undefined || last === undefined || before.endsWith('\n') || isCode(element)) return false
  return [...last.matchAll(/[\p{L}\p{N}]/gu)].length === 1
}
