import type { Page } from 'puppeteer'
import type { PageDocument, PixelSize } from './page-dom.js'

declare const document: PageDocument
declare const requestAnimationFrame: (callback: () => void) => void

/**
 * Loads a deck's HTML into a page as it will be printed (on screen a deck may show one slide at a time), and resolves when
 * fonts and images are there and nothing will move any more. There is no fixed wait and none for a quiet network: the file
 * holds all it needs.
 */
export async function loadDeck(page: Page, html: string): Promise<void> {
  await page.emulateMediaType('print')
  await page.setContent(html)
  await untilSettled(page)
}

/** Resolves when fonts and images of a loaded page are there and nothing will move any more. */
export async function untilSettled(page: Page): Promise<void> {
  await page.evaluate(settle)
}

/**
 * Loads a deck into a window of its slides' size, whichever that is: a theme or a comment in the deck may have set another
 * than was `expected`. `scale` is the px of a picture for each CSS px.
 */
export async function loadDeckAtSize(page: Page, html: string, expected: PixelSize, scale = 1): Promise<void> {
  await page.setViewport({ ...expected, deviceScaleFactor: scale })
  await loadDeck(page, html)
  const { width, height } = (await page.evaluate(slideSize)) ?? expected
  if (width === expected.width && height === expected.height) return
  await page.setViewport({ width, height, deviceScaleFactor: scale })
  await loadDeck(page, html)
}

/** Runs in the page. */
function slideSize(): PixelSize | undefined {
  const [slide] = document.querySelectorAll('svg[data-marpit-svg]')
  const size = slide?.viewBox.baseVal
  return size && { width: size.width, height: size.height }
}

/** Runs in the page. */
async function settle(): Promise<void> {
  // Lays the page out: only then do the fonts that it needs begin to load, and `ready` has something to wait for.
  document.body.getBoundingClientRect()
  await document.fonts.ready
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)))
  // Marp's script scales such an element when its size is observed to change, after the next frame's layout.
  if (!document.querySelector('[data-auto-scaling]')) return
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
