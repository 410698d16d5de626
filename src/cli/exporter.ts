import { EventEmitter, once } from 'node:events'
import { openBrowser } from '../export/launch.js'
import type { Inspection, OpenOptions, PdfOptions } from '../export/launch.js'
import type { TalkPage } from '../pipeline.js'
import type { RenderedSlide } from '../model/rendered-slide.js'
import { slideBoxes } from '../model/theme.js'
import { describeMachine } from './machine.js'
import type { Terminal } from './terminal.js'

/** A browser on its way: started before anything else, so that it comes up while the talk is planned. */
export interface RunningExporter {
  readonly pdf: (page: TalkPage, options: PdfOptions) => Promise<Uint8Array>
  /** A picture of each slide. */
  readonly png: (page: TalkPage, inspection: Inspection) => Promise<readonly Uint8Array[]>
  /** The slides as the browser lays them out. */
  readonly measure: (page: TalkPage) => Promise<readonly RenderedSlide[]>
  /** Resolves when the browser's process runs, or none will. */
  readonly started: Promise<unknown>
  readonly close: () => Promise<void>
}

/** Starts a browser; aborting the signal ends it. */
export function startExporter(
  options: Pick<OpenOptions, 'browser' | 'timeout' | 'signal'>,
  terminal: Terminal,
): RunningExporter {
  const start = new EventEmitter()
  const started = once(start, 'started')
  const opening = openBrowser({
    ...options,
    machine: describeMachine(terminal),
    warn: (message) => terminal.say(`warning: ${message}`),
    onStart: () => start.emit('started'),
  })
  // Whoever asks for the exporter gets the error; until then it must not end the process.
  const failed = opening.catch(() => undefined)
  return {
    started: Promise.race([started, failed]),
    pdf: async ({ html, title, author, language, date }, pdfOptions) => {
      const exporter = await opening
      const meta = { title, language, ...(author !== undefined && { author }), ...(date !== undefined && { date }) }
      return exporter.pdf(html, meta, pdfOptions)
    },
    png: async ({ html, size }, inspection) => (await opening).png(html, slideBoxes[size], undefined, inspection),
    measure: async ({ html, size }) => (await opening).measure(html, slideBoxes[size]),
    close: async () => {
      await opening.then((exporter) => exporter.close()).catch(() => undefined)
    },
  }
}
