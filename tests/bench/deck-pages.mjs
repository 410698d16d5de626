import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readSlides } from './deck-facts.mjs'

const size = { width: 1280, height: 720 }
const emptyPicture = '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"></svg>'

/**
 * A deck in the browser as it is printed, and the facts of its slides.
 * @typedef {object} LoadedDeck
 * @property {import('puppeteer-core').Page} page
 * @property {readonly import('./deck-facts.mjs').SlideFacts[]} slides
 */

/**
 * Loads a rendered deck and reads its slides.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} file The HTML.
 * @param {string} [deck] The Markdown that its relative addresses are relative to.
 * @returns {Promise<LoadedDeck>}
 */
export async function loadSlides(browser, file, deck) {
  if (deck) {
    const base = `<base href="${pathToFileURL(join(dirname(deck), '/')).href}">`
    writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', `<head>${base}`))
  }
  const page = await browser.newPage()
  await page.setViewport(size)
  await page.emulateMediaType('print')
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request))
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
  return { page, slides: await page.evaluate(readSlides) }
}

/** Nothing is asked of the network, as what is there today may be gone tomorrow; a picture for an emoji is an empty one. */
async function answer(request) {
  const url = request.url()
  if (url.includes('twemoji')) await request.respond({ contentType: 'image/svg+xml', body: emptyPicture })
  else await (/^https?:/.test(url) ? request.abort() : request.continue())
}

/**
 * Writes a PNG of every slide, ours beside marp-cli's.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ ours: LoadedDeck, marp: LoadedDeck }} decks
 * @param {string} folder
 */
export async function pictureBoth(browser, { ours, marp }, folder) {
  mkdirSync(folder, { recursive: true })
  const sheet = await browser.newPage()
  await sheet.setViewport({ width: 1300, height: 400 })
  const count = Math.max(ours.slides.length, marp.slides.length)
  for (let place = 0; place < count; place++) {
    const pictures = [await pictureSlide(ours.page, place), await pictureSlide(marp.page, place)]
    const images = pictures.map((data) => `<img width="645" src="data:image/png;base64,${data}">`)
    await sheet.setContent(`<body style="margin:0;display:flex;gap:10px;background:#f0f">${images.join('')}`)
    const name = `${String(place + 1).padStart(3, '0')}.png`
    const height = await sheet.evaluate(() => document.body.offsetHeight)
    await sheet.screenshot({ path: join(folder, name), clip: { x: 0, y: 0, width: 1300, height } })
  }
  await sheet.close()
}

async function pictureSlide(page, place) {
  const slide = (await page.$$('svg[data-marpit-svg]'))[place]
  return slide ? slide.screenshot({ encoding: 'base64' }) : ''
}
