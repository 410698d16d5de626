import type { RenderedElement, RenderedSlide } from '../../model/rendered-slide.js'
import { findElements } from '../elements.js'
import type { Rule } from '../rule.js'
import { andOthers, quote } from '../words.js'

/** Less than this, in px, is rounding. */
const tolerance = 1

/** What sticks out of its slide, or is cut off by a box that hides the rest. */
export const overflow: Rule = {
  name: 'overflow',
  severity: 'error',
  find: ({ slides }) =>
    findElements(slides, isCut).map(({ slide, elements }) => {
      const [first, ...others] = elements as [RenderedElement, ...RenderedElement[]]
      const most = Math.max(...elements.map(({ overflow: px }) => px))
      const out = isOutOf(first, slide.rendered) ? 'sticks out of the slide' : 'is cut off by the box that it is in'
      return {
        slide,
        text: first.text,
        message: `${nameElement(first)} ${out}${andOthers(others.length, 'do')}, by up to ${Math.round(most)} px.`,
        hint: 'Say less, part the slide into two, or make the box larger.',
      }
    }),
}

/** Of a slide without text of its own only margins and ornaments are out, or what is found by itself. */
function isCut({ tag, lines, overflow: px }: RenderedElement): boolean {
  return px > tolerance && (tag !== 'section' || lines.length > 0)
}

function isOutOf({ box }: RenderedElement, { width, height }: RenderedSlide): boolean {
  return Math.min(box.left, box.top, width - box.right, height - box.bottom) < -tolerance
}

function nameElement({ text, tag }: RenderedElement): string {
  return text === '' ? `A ${tag === 'img' ? 'picture' : tag}` : quote(text)
}
