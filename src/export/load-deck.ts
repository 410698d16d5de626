import type { Page } from 'puppeteer'
import type { PageDocument } from './page-dom.js'

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
  await page.evaluate(settle)
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
