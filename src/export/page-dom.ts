// The parts of the page's DOM that the functions handed to `page.evaluate` use. The whole project is typed without the
// DOM library, so that no code of Node's side can reach for `window` by mistake; each such function's file declares the
// globals that it needs with these types. Such a function may use nothing of its module, as only its own text gets there
// (which also means: no esbuild `keepNames`, as that puts calls of a helper into it).

/** Width and height in CSS px. */
export interface PixelSize {
  readonly width: number
  readonly height: number
}

export interface PageRect extends PixelSize {
  readonly left: number
  readonly top: number
}

export interface PageNode {
  readonly nodeValue: string | null
  readonly parentElement: PageElement | null
  /** Where a custom element's own tree shows it. */
  readonly assignedSlot: PageElement | null
  readonly getRootNode: () => { readonly host?: PageElement }
}

export interface PageElement
  extends PageNode, Readonly<Record<`client${'Left' | 'Top' | 'Width' | 'Height'}`, number>> {
  readonly tagName: string
  readonly textContent: string
  readonly scrollWidth: number
  readonly scrollHeight: number
  /** Absent on SVG elements. */
  readonly offsetWidth?: number
  /** These three only on images. */
  readonly src?: string
  readonly naturalWidth?: number
  readonly naturalHeight?: number
  readonly checkVisibility: (options: Readonly<Record<'opacityProperty' | 'visibilityProperty', boolean>>) => boolean
  readonly getAttribute: (name: string) => string | null
  readonly getBoundingClientRect: () => PageRect
  readonly matches: (selector: string) => boolean
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

export interface PageImage extends PageElement {
  readonly decode: () => Promise<void>
}

export interface PageSlide extends PageElement {
  readonly viewBox: { readonly baseVal: PixelSize }
}

export interface PageRange {
  readonly setStart: (node: PageNode, offset: number) => void
  readonly setEnd: (node: PageNode, offset: number) => void
  readonly getClientRects: () => Iterable<PageRect>
}

export interface PageDocument {
  readonly body: PageElement
  readonly fonts: { readonly ready: Promise<unknown> }
  readonly images: Iterable<PageImage>
  readonly createRange: () => PageRange
  readonly createTreeWalker: (root: PageNode, whatToShow: number) => { readonly nextNode: () => PageNode | null }
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageSlide>
}
