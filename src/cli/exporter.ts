import { openBrowser } from '../export/launch.js'
import type { TalkPage } from '../pipeline.js'
import { slideBoxes } from '../model/theme.js'
import { describeMachine } from './machine.js'
import type { Terminal } from './terminal.js'

/** A browser on its way: started before anything else, so that it comes up while the talk is planned. */
export interface RunningExporter {
  readonly pdf: (page: TalkPage) => Promise<Uint8Array>
  /** A picture of each slide. */
  readonly png: (page: TalkPage) => Promise<readonly Uint8Array[]>
  readonly close: () => Promise<void>
}

/** Starts a browser; aborting the signal ends it. */
export function startExporter(browser: string | undefined, signal: AbortSignal, terminal: Terminal): RunningExporter {
  const opening = openBrowser({
    machine: describeMachine(terminal),
    browser,
    signal,
    warn: (message) => terminal.say(`warning: ${message}`),
  })
  // Whoever asks for the exporter gets the error; until then it must not end the process.
  opening.catch(() => undefined)
  return {
    pdf: async ({ html, title, author, language, date }) => {
      const exporter = await opening
      return exporter.pdf(html, {
        title,
        language,
        ...(author !== undefined && { author }),
        ...(date !== undefined && { date }),
      })
    },
    png: async ({ html, size }) => (await opening).png(html, slideBoxes[size]),
    close: async () => {
      await opening.then((exporter) => exporter.close()).catch(() => undefined)
    },
  }
}
