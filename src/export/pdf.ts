import type { Page } from 'puppeteer'
import { loadDeck } from './load-deck.js'
import type { PageDocument } from './page-dom.js'

declare const document: PageDocument

/**
 * Prints a deck: a page a slide, tagged, with bookmarks from the slides' titles. Dates and metadata are as the browser
 * writes them; see `finishPdf`.
 */
export async function printPdf(page: Page, html: string): Promise<Uint8Array> {
  await loadDeck(page, html)
  await page.evaluate(demoteKickers)
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, waitForFonts: false })
}

/**
 * Runs in the page. Chromium makes bookmarks of all headings, a lower one below the last higher one, so a kicker
 * (`###### Chapter` above `## Title`) would become an entry of the slide before. What stands above a slide's highest
 * heading is therefore tagged as the paragraph that it is.
 */
function demoteKickers(): void {
  for (const slide of document.querySelectorAll('svg[data-marpit-svg]')) {
    const headings = [...slide.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    const ranks = headings.map((heading) => Number(heading.tagName.slice(1)))
    const kickers = headings.slice(0, ranks.indexOf(Math.min(...ranks)))
    for (const kicker of kickers) kicker.setAttribute('role', 'paragraph')
  }
}
