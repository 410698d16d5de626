import { parentPort, workerData } from 'node:worker_threads'
import type * as index from '../../src/index.js'
import type { MadePage } from '../make-page.js'
import { buildPage } from './build-page.js'
import type { Way } from './build-page.js'

/** What is asked of the worker, and what it answers. */
export interface Order {
  readonly way: Way
  readonly text: string
}
export type Answer = MadePage & { readonly ms: number; readonly crash?: string }

const library = (await import(workerData as string)) as typeof index

parentPort!.on('message', ({ way, text }: Order) => {
  parentPort!.postMessage(answer(way, text), [])
})

function answer(way: Way, text: string): Answer {
  const started = performance.now()
  try {
    const page = buildPage(library, way, text)
    return { ...page, ms: performance.now() - started }
  } catch (error) {
    return { ms: performance.now() - started, crash: String(error).slice(0, 200) }
  }
}
