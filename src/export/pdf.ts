import type { Page } from 'puppeteer'
import { loadDeck, untilSettled } from './load-deck.js'
import { joinSteps, partSteps } from './part-steps.js'

/**
 * Prints a deck: a page a slide, tagged, with bookmarks from the slides' titles. Dates and metadata are as the browser
 * writes them; see `finishPdf`.
 * @param fragments Whether a slide with fragments has a page for each of its steps.
 */
export async function printPdf(page: Page, html: string, fragments: boolean): Promise<Uint8Array> {
  await loadDeck(page, html)
  if (!fragments) return print(page)
  await page.evaluate(partSteps)
  await untilSettled(page)
  const pdf = await print(page)
  await page.evaluate(joinSteps)
  return pdf
}

async function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, waitForFonts: false })
}
