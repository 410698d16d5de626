import type { Box } from '../model/rendered-slide.js'
import { parseColour } from './colour.js'
import { edgesOf } from './geometry.js'
import type { LaidOutElement, LaidOutText, SlideLayout } from './read-layout.js'

/** The element, its parent and so on, up to what stands directly in the slide. */
export function lineage(element: LaidOutElement, slide: SlideLayout): LaidOutElement[] {
  const found: LaidOutElement[] = []
  for (let at: LaidOutElement | undefined = element; at; at = slide.elements[at.parent]) found.push(at)
  return found
}

/** Whether it or an element around it matches the selector of this name. */
export function isWithin(element: LaidOutElement, name: string, slide: SlideLayout): boolean {
  return lineage(element, slide).some(({ is }) => is.includes(name))
}

/** The element whose lines a text in this element is part of. */
export function blockOf(element: LaidOutElement, slide: SlideLayout): LaidOutElement {
  return lineage(element, slide).find((each) => !isInline(each)) ?? element
}

/** Whether a person can see it. */
export function isSeen(element: LaidOutElement, slide: SlideLayout): boolean {
  return element.isVisible && !lineage(element, slide).some(isForScreenReaders)
}

/** The usual ways to hide something from the eye alone: clipped to nothing, or to a box of one px. */
function isForScreenReaders({ clip, clipPath, overflowX, inner }: LaidOutElement): boolean {
  if (clip.startsWith('rect(') || /^inset\((50|100)%/.test(clipPath)) return true
  return overflowX !== 'visible' && (inner.width === 1 || inner.height === 1)
}

/** What is seen of the slide at an element, in px of the window: the slide, cut down by each ancestor that clips. */
export function clipOf(element: LaidOutElement, slide: SlideLayout): Box {
  const around = lineage(element, slide).filter((each) => !isInline(each) && !each.is.includes('atom'))
  return around.reduce((clip, each) => {
    const { left, top, right, bottom } = innerBox(each, slide)
    const [clipsX, clipsY] = [each.overflowX !== 'visible', each.overflowY !== 'visible']
    return {
      left: clipsX ? Math.max(clip.left, left) : clip.left,
      right: clipsX ? Math.min(clip.right, right) : clip.right,
      top: clipsY ? Math.max(clip.top, top) : clip.top,
      bottom: clipsY ? Math.min(clip.bottom, bottom) : clip.bottom,
    }
  }, edgesOf(slide.frame))
}

/** The boxes that are to hold an element's content, in px of the window: its own, and those around it that can be seen. */
export function holdersOf(element: LaidOutElement, slide: SlideLayout): readonly Box[] {
  const around = lineage(element, slide).filter((each) => !isInline(each))
  // What is taken out of the flow may be put anywhere.
  const free = around.findIndex(({ position }) => position === 'absolute' || position === 'fixed')
  const flow = free === -1 ? around : around.slice(0, free + 1)
  return flow
    .filter((each) => !each.is.includes('section') && (each === element || isPainted(each)))
    .map(({ rect }) => edgesOf(rect))
}

/** Whether the box of an element can be seen. */
export function isPainted({ backgroundColor, hasBackgroundImage, hasBorder }: LaidOutElement): boolean {
  return hasBackgroundImage || hasBorder || parseColour(backgroundColor)?.alpha !== 0
}

/** Where an element clips, in px of the window: within its borders. */
function innerBox(element: LaidOutElement, slide: SlideLayout): Box {
  const { rect, inner } = element
  if (element.ownWidth === 0) return edgesOf(rect)
  const scale = scaleOf(rect.width, element.ownWidth, slide)
  return edgesOf({
    left: rect.left + inner.left * scale,
    top: rect.top + inner.top * scale,
    width: inner.width * scale,
    height: inner.height * scale,
  })
}

/** The font size of a text, in px of the window. */
export function fontSizeOf(text: LaidOutText, slide: SlideLayout): number {
  return Number.parseFloat(parentOf(text, slide).fontSize) * textScale(text, slide)
}

/** How high its glyphs are at most, in px of the window: lines that are set closer than the type is high are meant to be. */
export function inkHeightOf(text: LaidOutText, slide: SlideLayout): number {
  const lineHeight = Number.parseFloat(parentOf(text, slide).lineHeight)
  const fontSize = fontSizeOf(text, slide)
  return Number.isNaN(lineHeight) ? fontSize : Math.min(fontSize, lineHeight * textScale(text, slide))
}

function textScale({ boxWidth, ownBoxWidth }: LaidOutText, slide: SlideLayout): number {
  return scaleOf(boxWidth, ownBoxWidth, slide)
}

/** The element that a text stands in. */
export function parentOf(text: LaidOutText, slide: SlideLayout): LaidOutElement {
  const parent = slide.elements[text.parent]
  if (!parent) throw new Error('a text stands directly in a slide')
  return parent
}

/** The window's px for each px of the slide. */
export function slideScale({ frame, size }: SlideLayout): number {
  return frame.width / size.width
}

/**
 * The window's px for each of a box's own, from its width in both: the slide's scale, unless a part of it is scaled again.
 * Own widths are rounded, so less than one px is no difference.
 */
function scaleOf(width: number, ownWidth: number, slide: SlideLayout): number {
  const usual = slideScale(slide)
  const isUsual = ownWidth === 0 || Math.abs(width - ownWidth * usual) < usual
  return isUsual ? usual : width / ownWidth
}

/** Whether it is part of a line of text. */
export function isInline({ display }: LaidOutElement): boolean {
  return /^(inline|ruby|contents)/.test(display)
}
