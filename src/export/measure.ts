import type { Page } from 'puppeteer'
import type { Box, RenderedElement, RenderedSlide } from '../model/rendered-slide.js'
import { beyond, boxWithin, edgesOf, inkBox, rounded, unionOf } from './geometry.js'
import {
  blockOf,
  clipOf,
  fontSizeOf,
  holdersOf,
  inkHeightOf,
  isInline,
  isSeen,
  isWithin,
  lineage,
  parentOf,
  slideScale,
} from './layout-tree.js'
import { enlargementOf } from './enlargement.js'
import { loadDeckAtSize } from './load-deck.js'
import type { PageDocument, PixelSize } from './page-dom.js'
import { readBackgrounds } from './read-backgrounds.js'
import type { LaidOutBackground } from './read-backgrounds.js'
import { readLayouts, styleNames } from './read-layout.js'
import type { LaidOutElement, LaidOutText, SlideLayout } from './read-layout.js'
import { coloursOf } from './text-colours.js'
import { linesOf } from './text-lines.js'

declare const document: PageDocument

const selectors = {
  section: 'section',
  /** Measured as a whole, with no text of their own. */
  atom: 'img, canvas, video, svg svg, math, .katex',
  /** Ruby is small on purpose; the others are not text that is set. */
  notText: 'rt, rp, script, style, template',
  /** Where the author ends a line. */
  hardBreak: 'br',
  /** What Marp adds to a slide with a background image. */
  layer: '[data-marpit-advanced-background]:not([data-marpit-advanced-background="content"])',
  /** Of these the one with the slide's colour and pictures, and a slide that has its pictures beside the text. */
  sheet: 'section[data-marpit-advanced-background="background"]',
  split: 'section[data-marpit-advanced-background-split]',
}

/** An element that stands for itself in the result (a section, an atom, a block with text of its own) and that text. */
interface Piece {
  readonly element: LaidOutElement
  readonly texts: readonly LaidOutText[]
  readonly hardBreaks: readonly LaidOutElement[]
}

/**
 * The slides of a deck as they are printed: their sections, their text block by block, and their images, in document
 * order; then the pictures of pixels that Marp puts behind or beside the text, as `figure`. A block's box is that of its own
 * text, and `fontSize` that of most of it, in px of the slide even where a part of the slide is scaled. Text that nobody sees
 * (hidden, or for screen readers) is left out. `size` is the slides' size, unless the deck sets another.
 */
export async function measureSlides(page: Page, html: string, size: PixelSize): Promise<RenderedSlide[]> {
  await loadDeckAtSize(page, html, size)
  return measureLoaded(page)
}

/** Whether any slide of a loaded deck holds more than it shows. To look takes no time, to measure half as long as to print. */
export async function isCrowded(page: Page): Promise<boolean> {
  return page.evaluate(isAnyCrowded)
}

/** Runs in the page. */
function isAnyCrowded(): boolean {
  const sections = [...document.querySelectorAll('svg[data-marpit-svg] section')]
  return sections.some(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
    return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
  })
}

/** The slides of a deck that a page has loaded; see `measureSlides`. */
export async function measureLoaded(page: Page): Promise<RenderedSlide[]> {
  const layouts = await page.evaluate(readLayouts, selectors, styleNames)
  const backgrounds = await page.evaluate(readBackgrounds)
  return layouts.map((slide, index) => renderedSlide(slide, index, backgrounds[index] ?? []))
}

function renderedSlide(slide: SlideLayout, index: number, backgrounds: readonly LaidOutBackground[]): RenderedSlide {
  const { width, height } = slide.size
  const section = slide.elements.find(({ is }) => is.includes('section') && !is.includes('layer'))
  const classes = section?.classes.split(/\s+/).filter((name) => name !== '') ?? []
  const elements = piecesOf(slide).map((piece) => renderedElement(piece, slide))
  const pictures = backgrounds.map((background) => renderedBackground(background, slide))
  return { number: index + 1, width, height, classes, elements: [...elements, ...pictures] }
}

function renderedBackground({ alt, rect, fit, pixels }: LaidOutBackground, slide: SlideLayout): RenderedElement {
  const scale = slideScale(slide)
  const box = { width: rect.width / scale, height: rect.height / scale }
  return {
    tag: 'figure',
    within: [],
    text: beginning(alt),
    box: boxWithin(edgesOf(rect), slide.frame, scale),
    fontSize: 0,
    fontWeight: 400,
    lines: [],
    overflow: 0,
    spill: 0,
    colours: [],
    enlargement: rounded(enlargementOf(pixels, box, fit)),
  }
}

function piecesOf(slide: SlideLayout): Piece[] {
  const placed = slide.texts
    .filter((text) => isSetText(text, slide))
    .map((text) => ({ text, block: blockOf(parentOf(text, slide), slide) }))
  const breaks = slide.elements
    .filter(({ is }) => is.includes('hardBreak'))
    .map((element) => ({ element, block: blockOf(element, slide) }))
  return slide.elements.flatMap((element) => {
    const texts = placed.filter(({ block }) => block === element).map(({ text }) => text)
    const hardBreaks = breaks.filter(({ block }) => block === element).map((each) => each.element)
    const hasText = texts.some(isInk)
    return hasText || standsAlone(element, slide) ? [{ element, texts: hasText ? texts : [], hardBreaks }] : []
  })
}

function isSetText(text: LaidOutText, slide: SlideLayout): boolean {
  const parent = slide.elements[text.parent]
  if (!parent || (text.runs.length === 0 && isInk(text)) || !isSeen(parent, slide)) return false
  return !['atom', 'notText', 'layer'].some((name) => isWithin(parent, name, slide))
}

/** Whether there is more to it than space. */
function isInk({ text }: LaidOutText): boolean {
  return text.trim() !== ''
}

function standsAlone(element: LaidOutElement, slide: SlideLayout): boolean {
  if (!isSeen(element, slide) || isWithin(element, 'layer', slide)) return false
  if (element.is.includes('section')) return true
  const parent = slide.elements[element.parent]
  return element.is.includes('atom') && !(parent && isWithin(parent, 'atom', slide))
}

function renderedElement(piece: Piece, slide: SlideLayout): RenderedElement {
  const { element } = piece
  const texts = piece.texts.filter(isInk)
  const boxes = texts.flatMap(({ runs }) => runs.map(({ rect }) => edgesOf(rect)))
  const whole = boxes.length > 0 ? unionOf(boxes) : edgesOf(element.rect)
  const ink = boxes.length > 0 ? unionOf(texts.flatMap((text) => inkOf(text, slide))) : whole
  const scale = slideScale(slide)
  const [longest] = texts.toSorted((a, b) => b.text.length - a.text.length)
  const scrolledAway = element.is.includes('section') ? element.scrolledAway : 0
  const spill = Math.max(0, ...holdersOf(element, slide).map((box) => beyond(ink, box)))
  const { pixels, rect, objectFit } = element
  const shown = { width: rect.width / scale, height: rect.height / scale }
  return {
    tag: element.tag,
    within: namesAround(element, slide),
    text: beginning(piece.texts.map(({ text }) => text).join('') || element.alt),
    box: boxWithin(whole, slide.frame, scale),
    fontSize: rounded(longest ? fontSizeOf(longest, slide) / scale : Number.parseFloat(element.fontSize)),
    fontWeight: Number((longest ? parentOf(longest, slide) : element).fontWeight),
    lines: linesOf(piece.texts, piece.hardBreaks, slide),
    overflow: rounded(Math.max(scrolledAway, beyond(ink, clipOf(element, slide)) / scale)),
    spill: rounded(spill / scale),
    colours: coloursOf(texts, slide),
    ...(pixels && { enlargement: rounded(enlargementOf(pixels, shown, objectFit)) }),
  }
}

function inkOf(text: LaidOutText, slide: SlideLayout): Box[] {
  const height = inkHeightOf(text, slide)
  return text.runs.map(({ rect }) => inkBox(edgesOf(rect), height))
}

/** The tags of the blocks around an element, up to its section. */
function namesAround(element: LaidOutElement, slide: SlideLayout): readonly string[] {
  const around = lineage(element, slide)
  const section = around.findIndex(({ is }) => is.includes('section'))
  return around
    .slice(1, Math.max(1, section))
    .filter((each) => !isInline(each))
    .map(({ tag }) => tag)
}

function beginning(text: string): string {
  return [...text.replaceAll(/\s+/g, ' ').trim()].slice(0, 40).join('')
}
