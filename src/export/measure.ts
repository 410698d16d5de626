import type { Page } from 'puppeteer'
import type { Box, RenderedElement, RenderedSlide } from '../model/rendered-slide.js'
import { beyond, boxWithin, countLines, edgesOf, emSquare, rounded, unionOf } from './geometry.js'
import { blockOf, clipOf, fontSizeOf, isSeen, isWithin, slideScale } from './layout-tree.js'
import { loadDeckAtSize } from './load-deck.js'
import type { PixelSize } from './page-dom.js'
import { readLayouts } from './read-layout.js'
import type { LaidOutElement, LaidOutText, SlideLayout } from './read-layout.js'

const selectors = {
  section: 'section',
  /** Measured as a whole, with no text of their own. */
  atom: 'img, canvas, video, svg svg, math, .katex',
  /** Ruby is small on purpose; the others are not text that is set. */
  notText: 'rt, rp, script, style, template',
  /** What Marp adds to a slide with a background image. */
  layer: '[data-marpit-advanced-background]:not([data-marpit-advanced-background="content"])',
}

/** An element that stands for itself in the result (a section, an atom, a block with text of its own) and that text. */
interface Piece {
  readonly element: LaidOutElement
  readonly texts: readonly LaidOutText[]
}

/**
 * The slides of a deck as they are printed: their sections, their text block by block, and their images, in document
 * order. A block's box is that of its own text, and `fontSize` that of most of it, in px of the slide even where a part of
 * the slide is scaled. Text that nobody sees (hidden, or for screen readers) is left out. `size` is the slides' size,
 * unless the deck sets another.
 */
export async function measureSlides(page: Page, html: string, size: PixelSize): Promise<RenderedSlide[]> {
  await loadDeckAtSize(page, html, size)
  const layouts = await page.evaluate(readLayouts, selectors)
  return layouts.map(renderedSlide)
}

function renderedSlide(slide: SlideLayout, index: number): RenderedSlide {
  const elements = piecesOf(slide).map((piece) => renderedElement(piece, slide))
  return { number: index + 1, width: slide.size.width, height: slide.size.height, elements }
}

function piecesOf(slide: SlideLayout): Piece[] {
  const placed = slide.texts
    .filter((text) => isSetText(text, slide))
    .map((text) => ({ text, block: blockOf(parentOf(text, slide), slide) }))
  return slide.elements.flatMap((element) => {
    const texts = placed.filter(({ block }) => block === element).map(({ text }) => text)
    return texts.length > 0 || standsAlone(element, slide) ? [{ element, texts }] : []
  })
}

function isSetText(text: LaidOutText, slide: SlideLayout): boolean {
  const parent = slide.elements[text.parent]
  if (!parent || text.text.trim() === '' || !isSeen(parent, slide)) return false
  return !['atom', 'notText', 'layer'].some((name) => isWithin(parent, name, slide))
}

function standsAlone(element: LaidOutElement, slide: SlideLayout): boolean {
  if (!isSeen(element, slide) || isWithin(element, 'layer', slide)) return false
  if (element.is.includes('section')) return true
  const parent = slide.elements[element.parent]
  return element.is.includes('atom') && !(parent && isWithin(parent, 'atom', slide))
}

function renderedElement({ element, texts }: Piece, slide: SlideLayout): RenderedElement {
  const boxes = texts.flatMap((text) => text.rects.map(edgesOf))
  const whole = boxes.length > 0 ? unionOf(boxes) : edgesOf(element.rect)
  const ink = boxes.length > 0 ? unionOf(texts.flatMap((text) => inkOf(text, slide))) : whole
  const scale = slideScale(slide)
  const [longest] = texts.toSorted((a, b) => b.text.length - a.text.length)
  const scrolledAway = element.is.includes('section') ? element.scrolledAway : 0
  return {
    tag: element.tag,
    text: beginning(texts.map(({ text }) => text).join('') || element.alt),
    box: boxWithin(whole, slide.frame, scale),
    fontSize: rounded(longest ? fontSizeOf(longest, slide) / scale : Number.parseFloat(element.fontSize)),
    lines: countLines(boxes),
    overflow: rounded(Math.max(scrolledAway, beyond(ink, clipOf(element, slide)) / scale)),
  }
}

function inkOf(text: LaidOutText, slide: SlideLayout): Box[] {
  const size = fontSizeOf(text, slide)
  return text.rects.map((rect) => emSquare(edgesOf(rect), size))
}

function parentOf(text: LaidOutText, slide: SlideLayout): LaidOutElement {
  const parent = slide.elements[text.parent]
  if (!parent) throw new Error('a text stands directly in a slide')
  return parent
}

function beginning(text: string): string {
  return [...text.replaceAll(/\s+/g, ' ').trim()].slice(0, 40).join('')
}
