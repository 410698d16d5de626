import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment, runProcess } from './run-process.mjs'

/**
 * What is known of a process after all its runs.
 * @typedef {object} Result
 * @property {readonly number[]} times ms, ascending; empty after a failure.
 * @property {number | undefined} memory Peak in MB.
 * @property {number} size Bytes of its output.
 * @property {string | undefined} failure
 */

/** For browsers that are still ending, so that they don't slow the next process down. */
const pauseMs = 50

/**
 * Runs the processes in turn: one round that warms the disk's cache and watches the memory, then the timed rounds, every
 * other one backwards. So a slow minute of the machine hits all alike.
 * @param {readonly import('./processes.mjs').Process[]} processes
 * @param {{ rounds: number, folder: string, say: (message: string) => void }} options
 * @returns {Promise<ReadonlyMap<string, Result>>} By the name of the process.
 */
export async function measureAll(processes, { rounds, folder, say }) {
  const context = { cwd: folder, env: environment(folder) }
  const results = new Map()
  say(`warming up: ${processes.length} processes`)
  for (const process of processes) {
    const { memory, failure } = await runProcess(process, { ...context, watched: true })
    if (failure) say(`${process.name}: ${failure}`)
    results.set(process.name, { times: [], memory, failure, size: failure ? 0 : statSync(process.output).size })
  }
  const sound = processes.filter(({ name }) => !results.get(name).failure)
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`)
    for (const process of round % 2 ? sound : sound.toReversed()) {
      await sleep(pauseMs)
      const { ms, failure } = await runProcess(process, context)
      if (failure) throw new Error(`${process.name} failed after it had worked: ${failure}`)
      results.get(process.name).times.push(ms)
    }
  }
  for (const { times } of results.values()) times.sort((a, b) => a - b)
  return results
}

/**
 * @param {readonly number[]} times Ascending.
 * @returns {number} `NaN` for none.
 */
export function median(times) {
  const middle = times.length / 2
  return ((times[Math.ceil(middle) - 1] ?? Number.NaN) + (times[Math.floor(middle)] ?? Number.NaN)) / 2
}
