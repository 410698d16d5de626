/* oxlint-disable unicorn/consistent-function-scoping -- only what is inside the function gets into the page with it. */
import type { PageDocument, PageElement, PageImage, PageRect, PixelSize } from './page-dom.js'

declare const document: PageDocument
declare const getComputedStyle: (element: PageElement) => Readonly<Record<'backgroundImage' | 'backgroundSize', string>>
declare const Image: new () => PageImage & { src: string }

/** A picture that Marp puts behind or beside the text of a slide. */
export interface LaidOutBackground {
  readonly alt: string
  /** The place that it has, in px of the window. */
  readonly rect: PageRect
  /** How it is fitted into that, as CSS says it: `cover`, `contain`, `auto`, `50%`, `300px 200px`. */
  readonly fit: string
  readonly pixels: PixelSize
}

/** The background pictures of every slide that are made of pixels. Runs in the page. */
export async function readBackgrounds(): Promise<readonly (readonly LaidOutBackground[])[]> {
  const slides = [...document.querySelectorAll('svg[data-marpit-svg]')]
  return Promise.all(slides.map(readSlide))

  async function readSlide(slide: PageElement): Promise<readonly LaidOutBackground[]> {
    const figures = [...slide.querySelectorAll('[data-marpit-advanced-background="background"] figure')]
    const read = await Promise.all(figures.map(describe))
    return read.filter((background) => background !== undefined)
  }

  async function describe(figure: PageElement): Promise<LaidOutBackground | undefined> {
    const { backgroundImage, backgroundSize } = getComputedStyle(figure)
    const source = /^url\("(.*)"\)$/.exec(backgroundImage)?.[1] ?? ''
    if (source === '' || source.startsWith('data:image/svg')) return undefined
    const image = new Image()
    image.src = source
    await image.decode().catch(() => undefined)
    const { naturalWidth: width = 0, naturalHeight: height = 0 } = image
    const { left, top, width: boxWidth, height: boxHeight } = figure.getBoundingClientRect()
    const rect = { left, top, width: boxWidth, height: boxHeight }
    const [caption] = figure.querySelectorAll('figcaption')
    const alt = caption?.textContent?.trim() ?? ''
    return width === 0 ? undefined : { alt, rect, fit: backgroundSize, pixels: { width, height } }
  }
}
