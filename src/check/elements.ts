import type { RenderedElement } from '../model/rendered-slide.js'
import type { CheckedSlide } from './checked-deck.js'

/** Elements of text that is set as it was written, character by character. */
export const codeTags = ['pre', 'code', 'marp-pre'] as const

/** Whether an element is one of these, or stands in one. */
export function isIn({ tag, within }: RenderedElement, tags: readonly string[]): boolean {
  return tags.includes(tag) || within.some((name) => tags.includes(name))
}

/** Whether it is code. */
export function isCode(element: RenderedElement): boolean {
  return isIn(element, codeTags)
}

/** Whether it stands at the slide's edge, the same on many slides. */
export function isAtEdge(element: RenderedElement): boolean {
  return isIn(element, ['header', 'footer'])
}

/** All text of an element, on one line. */
export function textOf({ lines }: RenderedElement): string {
  return lines.join('').replaceAll(/\s+/g, ' ').trim()
}

/** What one rule found on one slide. */
export interface Hit {
  readonly slide: CheckedSlide
  readonly elements: readonly RenderedElement[]
}

/** The slides on which some elements are so, and these. */
export function findElements(
  slides: readonly CheckedSlide[],
  isSo: (element: RenderedElement, slide: CheckedSlide) => boolean,
): readonly Hit[] {
  return slides
    .map((slide) => ({ slide, elements: slide.rendered.elements.filter((element) => isSo(element, slide)) }))
    .filter(({ elements }) => elements.length > 0)
}
