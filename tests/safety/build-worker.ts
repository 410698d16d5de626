import { parentPort, workerData } from 'node:worker_threads'
import type * as index from '../../src/index.js'
import { startClock } from '../computing-time.js'
import type { MadePage } from '../make-page.js'
import { buildPage } from './build-page.js'
import type { Way } from './build-page.js'

/** What is asked of the worker, and what it answers. */
export interface Order {
  readonly way: Way
  readonly text: string
}
/** `ms`: of computing. */
export type Answer = MadePage & { readonly ms: number; readonly crash?: string }

const library = (await import(workerData as string)) as typeof index

parentPort!.on('message', ({ way, text }: Order) => {
  void answer(way, text).then((answered) => parentPort!.postMessage(answered, []))
})

async function answer(way: Way, text: string): Promise<Answer> {
  const { read } = startClock()
  try {
    const page = await buildPage(library, way, text)
    return { ...page, ms: read() }
  } catch (error) {
    return { ms: read(), crash: String(error).slice(0, 200) }
  }
}
