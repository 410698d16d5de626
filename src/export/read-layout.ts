/* oxlint-disable unicorn/consistent-function-scoping -- only what is inside the function gets into the page with it. */
import type { PageDocument, PageElement, PageNode, PageRect, PageSlide, PixelSize } from './page-dom.js'

declare const document: PageDocument
declare const getComputedStyle: (element: PageElement) => ElementStyle

interface ElementStyle extends Readonly<Record<'clip' | 'clipPath' | 'display', string>> {
  readonly fontSize: string
  readonly overflowX: string
  readonly overflowY: string
}

/** An element of a slide, in document order; all lengths but its own widths are px of the window. */
export interface LaidOutElement extends ElementStyle {
  /** Index of the parent in the slide's elements; -1 for what stands directly in the slide. */
  readonly parent: number
  /** In lower case. */
  readonly tag: string
  /** The names of the given selectors that it matches. */
  readonly is: readonly string[]
  readonly alt: string
  readonly isVisible: boolean
  readonly rect: PageRect
  /** The box within its borders, relative to `rect` and in the element's own px; its size is 0 for inline elements. */
  readonly inner: PageRect
  /** Its width in its own px, rounded; 0 if it has none, as SVG elements. */
  readonly ownWidth: number
  /** By how many of its own px its content is larger than what it shows. */
  readonly scrolledAway: number
}

/** A text node of a slide. */
export interface LaidOutText {
  /** Index of the element that it stands in. */
  readonly parent: number
  readonly text: string
  /** One for each line that it takes part in, or more. */
  readonly rects: readonly PageRect[]
  /** The width of the box that it is laid out in, in px of the window and, rounded, in px of the box. */
  readonly boxWidth: number
  readonly ownBoxWidth: number
}

export interface SlideLayout {
  /** The slide's size in its own px. */
  readonly size: PixelSize
  /** Where it is in the window. */
  readonly frame: PageRect
  readonly elements: readonly LaidOutElement[]
  readonly texts: readonly LaidOutText[]
}

/**
 * All elements and texts of all slides as they are laid out. `selectors` are the ones whose names end up in `is`. Runs in
 * the page.
 */
export function readLayouts(selectors: Readonly<Record<string, string>>): SlideLayout[] {
  const names = Object.entries(selectors)
  // A DOMRect does not survive the way out of the page.
  const plain = ({ left, top, width, height }: PageRect) => ({ left, top, width, height })
  return Array.from(document.querySelectorAll('svg[data-marpit-svg]'), readSlide)

  function readSlide(slide: PageSlide): SlideLayout {
    const all = [...slide.querySelectorAll('*')]
    const indexes = new Map(all.map((element, index) => [element, index]))
    const indexOf = (parent: PageElement | null) => (parent ? (indexes.get(parent) ?? -1) : -1)
    const { width, height } = slide.viewBox.baseVal
    return {
      size: { width, height },
      frame: plain(slide.getBoundingClientRect()),
      elements: all.map((element) => ({ ...describe(element), parent: indexOf(element.parentElement) })),
      texts: textNodes(slide).map((node) => ({ ...describeText(node), parent: indexOf(node.parentElement) })),
    }
  }

  function describe(element: PageElement): Omit<LaidOutElement, 'parent'> {
    const { clip, clipPath, display, fontSize, overflowX, overflowY } = getComputedStyle(element)
    const { clientLeft, clientTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = element
    return {
      clip,
      clipPath,
      display,
      fontSize,
      overflowX,
      overflowY,
      tag: element.tagName.toLowerCase(),
      is: names.filter(([, selector]) => element.matches(selector)).map(([name]) => name),
      alt: element.getAttribute('alt') ?? '',
      isVisible: element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      rect: plain(element.getBoundingClientRect()),
      inner: { left: clientLeft, top: clientTop, width: clientWidth, height: clientHeight },
      ownWidth: element.offsetWidth ?? 0,
      scrolledAway: Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight, 0),
    }
  }

  function textNodes(slide: PageSlide): PageNode[] {
    const onlyText = 4
    const walker = document.createTreeWalker(slide, onlyText)
    const nodes: PageNode[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
    return nodes
  }

  function describeText(node: PageNode): Omit<LaidOutText, 'parent'> {
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = Array.from(range.getClientRects(), plain).filter((rect) => rect.width > 0)
    const box = boxOf(node)
    return {
      text: node.nodeValue ?? '',
      rects,
      boxWidth: box?.getBoundingClientRect().width ?? 0,
      ownBoxWidth: box?.offsetWidth ?? 0,
    }
  }

  /** The nearest box around a node as it is shown: the inside of Marp's scaled headings is in a tree of their own. */
  function boxOf(node: PageNode): PageElement | undefined {
    const parent = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host
    return parent && (parent.offsetWidth ?? 0) === 0 ? boxOf(parent) : parent
  }
}
