import type { Page } from 'puppeteer'
import { DeckError } from '../model/problem.js'
import type { RenderedSlide } from '../model/rendered-slide.js'
import { startSession } from './browser-session.js'
import type { BrowserSession, SessionOptions } from './browser-session.js'
import { browsers, noBrowser } from './find-browser.js'
import type { FoundBrowser, Miss } from './find-browser.js'
import { interruption } from './guard.js'
import type { Machine } from './machine.js'
import { isCrowded, measureLoaded, measureSlides } from './measure.js'
import { printPdf } from './pdf.js'
import { finishPdf } from './pdf-metadata.js'
import type { PdfMeta } from './pdf-metadata.js'
import { pictureSlides } from './png.js'
import type { PixelSize } from './page-dom.js'
import { makeScratch, removeOldScratch, removeScratch } from './scratch.js'

export interface OpenOptions {
  readonly machine: Machine
  /** Path of the browser to use, and no other. */
  readonly browser?: string | undefined
  /** The longest that the start and each export may take, in ms. Default 30 000. */
  readonly timeout?: number | undefined
  /** Aborting it ends the browser; whatever was under way throws a DeckError `interrupted`. `close` is still to be called. */
  readonly signal?: AbortSignal
  /** Gets sentences that the user should read. */
  readonly warn?: (message: string) => void
  /** Gets each place that had no browser, or none that starts, when that is known. */
  readonly onMiss?: (miss: Miss) => void
  /** Called when a browser's process runs; it may have to be started more than once. */
  readonly onStart?: () => void
}

/** A look at the slides of a deck that is exported anyway. */
export interface Inspection {
  /** Whether they are measured only if any of them holds more than it shows. */
  readonly onlyCrowded: boolean
  readonly onMeasured: (slides: readonly RenderedSlide[]) => void
}

export interface PdfOptions {
  readonly inspection?: Inspection | undefined
  /** Whether a slide with fragments has a page for each of its steps. Default `false`. */
  readonly fragments?: boolean
}

/** Turns finished HTML decks into other formats. Its methods may be called at the same time. */
export interface Exporter {
  /** The browser that does it. */
  readonly browser: FoundBrowser
  /** What it calls itself: `HeadlessChrome/147.0.7727.0`. */
  readonly version: () => Promise<string>
  /** A tagged PDF, a page a slide, without notes; the same bytes for the same deck. */
  readonly pdf: (html: string, meta: PdfMeta, options?: PdfOptions) => Promise<Uint8Array>
  /** A PNG a slide. `scale` is its px for each CSS px of the slide, 1.5 unless said. */
  readonly png: (html: string, size: PixelSize, scale?: number, inspection?: Inspection) => Promise<Uint8Array[]>
  /** The slides as the browser lays them out. */
  readonly measure: (html: string, size: PixelSize) => Promise<RenderedSlide[]>
  /** Ends the browser and removes all that it wrote. May be called more than once, and after an abort. */
  readonly close: () => Promise<void>
}

const defaultTimeout = 30_000

/**
 * Finds and starts a browser. Call it before the deck is planned: it takes a tenth of a second that can pass meanwhile.
 * Throws a DeckError `environment` if no browser can be started, `interrupted` after an abort; then nothing is left.
 */
export async function openBrowser(options: OpenOptions): Promise<Exporter> {
  const { machine, signal, timeout = defaultTimeout, warn = () => undefined, onStart = () => undefined } = options
  const scratch = await makeScratch(machine)
  try {
    const found = browsers({ machine, browser: options.browser, scratch, signal })
    const session = { machine, scratch, timeout, signal, warn, onStart }
    const [started] = await Promise.all([firstThatStarts(found, session, options.onMiss), removeOldScratch(machine)])
    return exporterOf(started, scratch)
  } catch (error) {
    await removeScratch(scratch)
    throw error
  }
}

interface Started {
  readonly browser: FoundBrowser
  readonly session: BrowserSession
}

async function firstThatStarts(
  search: AsyncIterable<FoundBrowser | Miss>,
  options: SessionOptions,
  onMiss: OpenOptions['onMiss'],
): Promise<Started> {
  const misses: Miss[] = []
  for await (const found of search) {
    if (options.signal?.aborted) throw interruption()
    const started = 'reason' in found ? found : await startOrMiss(found, options)
    if ('session' in started) return started
    misses.push(started)
    onMiss?.(started)
  }
  throw noBrowser(misses)
}

/** A browser that was only found, and does not start, is passed over; one that the user named is not. */
async function startOrMiss(found: FoundBrowser, options: SessionOptions): Promise<Started | Miss> {
  try {
    return { browser: found, session: await startSession(found, options) }
  } catch (error) {
    if (found.explicit || !(error instanceof DeckError) || error.code === 'interrupted') throw error
    return { place: found.source, reason: error.message, path: found.path }
  }
}

function exporterOf({ browser, session }: Started, scratch: string): Exporter {
  let closing: Promise<void> | undefined
  return {
    browser,
    version: session.version,
    pdf: async (html, meta, { inspection, fragments = false } = {}) => {
      const print = (page: Page): Promise<Uint8Array> => printPdf(page, html, fragments)
      return finishPdf(await session.work('print the PDF', thenInspect(print, inspection)), meta)
    },
    png: (html, size, scale, inspection) => {
      const picture = (page: Page): Promise<Uint8Array[]> => pictureSlides(page, html, size, scale)
      return session.work('take the pictures', thenInspect(picture, inspection))
    },
    measure: (html, size) => session.work('measure the slides', (page) => measureSlides(page, html, size)),
    close: () => (closing ??= session.end().then(() => removeScratch(scratch))),
  }
}

/** Does a task, and then looks at the deck that it has loaded. */
function thenInspect<T>(task: (page: Page) => Promise<T>, inspection?: Inspection): (page: Page) => Promise<T> {
  return async (page) => {
    const result = await task(page)
    if (inspection && (!inspection.onlyCrowded || (await isCrowded(page)))) {
      inspection.onMeasured(await measureLoaded(page))
    }
    return result
  }
}
