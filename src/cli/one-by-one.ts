import { setImmediate } from 'node:timers/promises'
import { DeckError } from '../model/problem.js'
import { errorDetails, exitCodeOf } from './errors.js'
import type { BuildFlags } from './flags.js'
import type { Terminal } from './terminal.js'

/** What was done with one of several. */
interface Done {
  /** What `--json` prints of it. */
  readonly json: unknown
  readonly code: number
}

interface Round {
  readonly terminal: Terminal
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
  /** What is told then: a sentence. */
  readonly interrupted: string
}

/**
 * Does the same with each of several; one that fails doesn't keep the others from being done. With `--json` the results are
 * printed at the end: a list, but for one alone.
 * @returns The exit code of each.
 */
export async function oneByOne<Each>(
  all: readonly Each[],
  { json, debug }: Pick<BuildFlags, 'json' | 'debug'>,
  { terminal, signal, interrupted }: Round,
  work: (each: Each, place: number) => Promise<Done>,
): Promise<readonly number[]> {
  const results: unknown[] = []
  const codes: number[] = []
  for (const [place, each] of all.entries()) {
    try {
      // Planning and writing HTML never wait: only here can an interruption be heard.
      await setImmediate()
      if (signal.aborted) throw new DeckError('interrupted', interrupted)
      const done = await work(each, place)
      results.push(done.json)
      codes.push(done.code)
    } catch (error) {
      for (const line of errorDetails(error, debug ?? false)) terminal.say(line)
      codes.push(exitCodeOf(error))
      if (signal.aborted) break
    }
  }
  if (json && results.length > 0)
    terminal.print(`${JSON.stringify(all.length === 1 ? results[0] : results, null, 2)}\n`)
  return codes
}
