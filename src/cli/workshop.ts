import type { Files } from '../model/files.js'
import type { BuildOptions } from '../model/options.js'
import type { RunningExporter } from './exporter.js'
import type { Terminal } from './terminal.js'
import type { Web } from './web.js'

/** What all builds of one run share. */
export interface Workshop {
  readonly options: BuildOptions
  /** Present if any format needs a browser. */
  readonly exporter: RunningExporter | undefined
  readonly terminal: Terminal
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
  /** Overwrite edited decks. */
  readonly force: boolean
  /** A PDF has a page for each step of a slide. */
  readonly fragments: boolean
  /** Standard output is for what is built, not for JSON. */
  readonly toOutput: boolean
  readonly web: Web
  /** What is read from, but for standard input. */
  readonly files: Files
  /** Is told of each deck that is written. */
  readonly onDeckWritten?: (path: string, bytes: Uint8Array) => void
  /** What the talk is called, where the page is for a server that makes it anew. */
  readonly servedAs?: string
}
