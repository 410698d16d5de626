import { parentPort, workerData } from 'node:worker_threads'
import type * as index from '../../src/index.js'
import { startClock } from '../computing-time.js'
import { buildPage } from './build-page.js'
import type { BuiltPage, Way } from './build-page.js'

/** What is asked of the worker, and what it answers. */
export interface Order {
  readonly way: Way
  readonly text: string
}
/** `ms`: of computing. */
export type Answer = BuiltPage & { readonly ms: number; readonly crash?: string }

const library = (await import(workerData as string)) as typeof index

parentPort!.on('message', ({ way, text }: Order) => {
  parentPort!.postMessage(answer(way, text), [])
})

function answer(way: Way, text: string): Answer {
  const { read } = startClock()
  try {
    const page = buildPage(library, way, text)
    return { ...page, ms: read() }
  } catch (error) {
    return { ms: read(), crash: String(error).slice(0, 200) }
  }
}
