import type { Page } from 'puppeteer'
import { loadDeck } from './load-deck.js'

/**
 * Prints a deck: a page a slide, tagged, with bookmarks from the slides' titles. Dates and metadata are as the browser
 * writes them; see `finishPdf`.
 */
export async function printPdf(page: Page, html: string): Promise<Uint8Array> {
  await loadDeck(page, html)
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, waitForFonts: false })
}
