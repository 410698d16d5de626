/* oxlint-disable unicorn/consistent-function-scoping, max-lines-per-function -- only what is inside the function gets into the page with it. */
import type { PageDocument, PageElement, PageNode, PageRect, PageSlide, PixelSize } from './page-dom.js'

declare const document: PageDocument
declare const getComputedStyle: (element: PageElement) => Readonly<Record<string, string>>

/** What is asked of every element's style. */
export const styleNames = [
  ...(['display', 'position', 'overflowX', 'overflowY', 'clip', 'clipPath', 'opacity', 'objectFit'] as const),
  ...(['fontSize', 'fontWeight', 'lineHeight', 'whiteSpaceCollapse', 'color', 'backgroundColor'] as const),
] as const

/** Computed values, as the browser writes them. */
type ElementStyle = Readonly<Record<(typeof styleNames)[number], string>>

/** An element of a slide, in document order; all lengths but its own widths are px of the window. */
export interface LaidOutElement extends ElementStyle {
  /** Index of the parent in the slide's elements; -1 for what stands directly in the slide. */
  readonly parent: number
  /** In lower case. */
  readonly tag: string
  readonly classes: string
  /** The names of the given selectors that it matches. */
  readonly is: readonly string[]
  readonly alt: string
  readonly isVisible: boolean
  /** Whether a picture or a gradient is behind it, and whether it has a border. */
  readonly hasBackgroundImage: boolean
  readonly hasBorder: boolean
  /** The pixels that its picture is made of; none where it is no picture, or drawn from shapes. */
  readonly pixels?: PixelSize | undefined
  readonly rect: PageRect
  /** The box within its borders, relative to `rect` and in the element's own px; its size is 0 for inline elements. */
  readonly inner: PageRect
  /** Its width in its own px, rounded; 0 if it has none, as SVG elements. */
  readonly ownWidth: number
  /** By how many of its own px its content is larger than what it shows. */
  readonly scrolledAway: number
}

/** A part of a text node that stands on one line. */
export interface LaidOutRun {
  readonly text: string
  readonly rect: PageRect
}

/** A text node of a slide. */
export interface LaidOutText {
  /** Index of the element that it stands in. */
  readonly parent: number
  readonly text: string
  readonly runs: readonly LaidOutRun[]
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
export function readLayouts(
  selectors: Readonly<Record<string, string>>,
  styles: readonly (keyof ElementStyle)[],
): SlideLayout[] {
  const names = Object.entries(selectors)
  const range = document.createRange()
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
    const style = getComputedStyle(element)
    const { clientLeft, clientTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = element
    return {
      ...(Object.fromEntries(styles.map((name) => [name, style[name] ?? ''])) as ElementStyle),
      tag: element.tagName.toLowerCase(),
      classes: element.getAttribute('class') ?? '',
      is: names.filter(([, selector]) => element.matches(selector)).map(([name]) => name),
      alt: element.getAttribute('alt') ?? '',
      isVisible: element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      hasBackgroundImage: style['backgroundImage'] !== 'none',
      hasBorder: style['borderWidth'] !== '0px',
      pixels: pixelsOf(element),
      rect: plain(element.getBoundingClientRect()),
      inner: { left: clientLeft, top: clientTop, width: clientWidth, height: clientHeight },
      ownWidth: element.offsetWidth ?? 0,
      scrolledAway: Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight, 0),
    }
  }

  function pixelsOf({ naturalWidth = 0, naturalHeight = 0, src = '' }: PageElement): PixelSize | undefined {
    const isOfPixels = naturalWidth > 0 && naturalHeight > 0 && !src.startsWith('data:image/svg')
    return isOfPixels ? { width: naturalWidth, height: naturalHeight } : undefined
  }

  function textNodes(slide: PageSlide): PageNode[] {
    const onlyText = 4
    const walker = document.createTreeWalker(slide, onlyText)
    const nodes: PageNode[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
    return nodes
  }

  function describeText(node: PageNode): Omit<LaidOutText, 'parent'> {
    const text = node.nodeValue ?? ''
    const box = boxOf(node)
    return {
      text,
      runs: runsOf(node, text),
      boxWidth: box?.getBoundingClientRect().width ?? 0,
      ownBoxWidth: box?.offsetWidth ?? 0,
    }
  }

  /** Only where a text takes several lines is it asked for each character where it stands. */
  function runsOf(node: PageNode, text: string): LaidOutRun[] {
    const rects = rectsOf(node, 0, text.length)
    if (rects.length < 2) return rects.map((rect) => ({ text, rect }))
    const runs: { text: string; readonly rect: PageRect }[] = []
    let offset = 0
    for (const character of text) {
      const [rect] = rectsOf(node, offset, (offset += character.length))
      const last = runs.at(-1)
      if (rect) runs.push({ text: character, rect })
      else if (last) last.text += character
    }
    return runs
  }

  function rectsOf(node: PageNode, start: number, end: number): PageRect[] {
    range.setStart(node, start)
    range.setEnd(node, end)
    return Array.from(range.getClientRects(), plain).filter(({ width }) => width > 0)
  }

  /** The nearest box around a node as it is shown: the inside of Marp's scaled headings is in a tree of their own. */
  function boxOf(node: PageNode): PageElement | undefined {
    const parent = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host
    return parent && (parent.offsetWidth ?? 0) === 0 ? boxOf(parent) : parent
  }
}
