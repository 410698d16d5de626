import type { Page } from 'puppeteer'
import { loadDeckAtSize } from './load-deck.js'
import type { PageDocument, PixelSize } from './page-dom.js'

declare const document: PageDocument

/** 1280 × 720 becomes 1920 × 1080, the pixels of most projectors and video calls. */
const defaultScale = 1.5

interface Place extends PixelSize {
  readonly x: number
  readonly y: number
}

/**
 * A PNG of every slide. `size` is the slides' size in CSS px unless the deck sets another, `scale` the px of the picture for
 * each of them.
 */
export async function pictureSlides(
  page: Page,
  html: string,
  size: PixelSize,
  scale = defaultScale,
): Promise<Uint8Array[]> {
  await loadDeckAtSize(page, html, size, scale)
  const pictures: Uint8Array[] = []
  for (const clip of await page.evaluate(slidePlaces)) pictures.push(await page.screenshot({ clip }))
  return pictures
}

/** Runs in the page. */
function slidePlaces(): Place[] {
  return Array.from(document.querySelectorAll('svg[data-marpit-svg]'), (slide) => {
    const { left, top, width, height } = slide.getBoundingClientRect()
    return { x: left, y: top, width, height }
  })
}
