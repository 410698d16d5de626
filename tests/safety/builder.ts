import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answer, Order } from './build-worker.js'

/** Builds pages beside the main thread, so that what never ends can be ended. */
export interface Builder {
  readonly build: (order: Order) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** A worker has four times the stack of the command, unless it is told otherwise. */
const resourceLimits = { stackSizeMb: 1 }

/**
 * @param program The worker's file.
 * @param library The address of the built library.
 * @param patience In ms; who takes longer is ended, and the next order starts anew.
 */
export function startBuilder(program: string, library: string, patience: number): Builder {
  const state: { worker?: Worker | undefined } = {}
  const end = async (): Promise<void> => {
    await state.worker?.terminate()
    state.worker = undefined
  }
  return {
    async build(order) {
      state.worker ??= new Worker(program, { workerData: library, resourceLimits })
      const given = AbortSignal.timeout(patience)
      state.worker.postMessage(order, [])
      try {
        const [answer] = (await once(state.worker, 'message', { signal: given })) as [Answer]
        return answer
      } catch (error) {
        await end()
        return { ms: patience, crash: given.aborted ? 'never ended' : String(error).slice(0, 200) }
      }
    },
    close: end,
  }
}
