import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer'
import { openBrowser } from '../../src/export/launch.js'
import { slideBoxes } from '../../src/model/theme.js'
import { planTalk, renderTalk } from '../../src/pipeline.js'
import { launchBrowser } from '../export/launch-browser.js'
import { testMachine } from '../export/test-browser.js'
import { nodeFiles } from '../node-files.js'
import { drawContactSheet } from './contact-sheet.js'
import { withPalette } from './palette-png.js'

/** A sample talk: what of it the READMEs show, by the numbers of its slides. */
interface Shown {
  readonly language: string
  readonly article: string
  readonly slides: readonly number[]
  /** The slide that the presenter view stands at. */
  readonly presented: number
}

const samples: readonly Shown[] = [
  { language: 'ja', article: 'stockmark-13b-paclic2023.md', slides: [1, 2, 4, 5, 10, 12], presented: 5 },
  { language: 'en', article: 'flaky-tests.md', slides: [1, 4, 6, 7, 8, 11], presented: 6 },
]

const grid = { columns: 3, slide: { width: 480, height: 270 }, gap: 16, background: '#e7e4dc' }

/** Seconds for which the slide in the presenter view has stood. */
const stood = 15

/** Writes `sample-<language>.png`, six slides of each sample talk, and `presenter-<language>.png`, one with its script. */
export async function writeDocumentPictures(folder: string): Promise<void> {
  const exporter = await openBrowser({ machine: testMachine() })
  const browser = await launchBrowser()
  try {
    for (const sample of samples) {
      const { html, seconds } = makeSample(sample)
      const slides = await exporter.png(html, slideBoxes['16:9'], 1)
      const shown = sample.slides.map((number) => slides[number - 1]!)
      writeFileSync(join(folder, `sample-${sample.language}.png`), await drawContactSheet(shown, grid, exporter))
      const before = seconds.slice(0, sample.presented - 1).reduce((sum, own) => sum + own, 0)
      const picture = await drawPresenter(html, sample.presented, before + stood, browser)
      writeFileSync(join(folder, `presenter-${sample.language}.png`), withPalette(picture))
    }
  } finally {
    await Promise.all([browser.close(), exporter.close()])
  }
}

function makeSample({ article }: Shown): { readonly html: string; readonly seconds: readonly number[] } {
  const folder = resolve('content')
  const source = { bytes: readFileSync(join(folder, article)), name: article, shown: article, folder }
  const plan = planTalk(source, folder, { seconds: 300 }, nodeFiles)
  const { html } = renderTalk({ ...plan, pictureFolders: [folder], ...source }, { seconds: 300 }, nodeFiles)
  return { html, seconds: plan.deck.slides.map((slide) => slide.seconds) }
}

/** The presenter view of a page, at a quarter past ten, on a slide so many seconds after the talk began. */
async function drawPresenter(html: string, slide: number, elapsed: number, browser: Browser): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kamishibai-gallery-'))
  const now = Date.UTC(2026, 3, 1, 10, 15)
  try {
    writeFileSync(join(folder, 'talk.html'), html)
    const audience = await browser.newPage()
    await audience.goto(pathToFileURL(join(folder, 'talk.html')).href)
    const [presenter] = await Promise.all([popupOf(audience), audience.keyboard.press('p')])
    await presenter.setViewport({ width: 1280, height: 800 })
    await presenter.emulateTimezone('UTC')
    await presenter.waitForFunction('document.documentElement?.dataset.view === "presenter"')
    await setClock(now - 1000 * elapsed, presenter)
    for (let turned = 1; turned < slide; turned++) await presenter.keyboard.press('PageDown')
    await setClock(now, presenter)
    await presenter.waitForFunction('document.body.innerText.includes("10:15")')
    return await presenter.screenshot()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function popupOf(page: Page): Promise<Page> {
  return new Promise((done) => {
    page.once('popup', (popup) => done(popup!))
  })
}

async function setClock(now: number, page: Page): Promise<void> {
  await page.evaluate((moment) => {
    Date.now = () => moment
  }, now)
}
