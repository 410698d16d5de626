import { execFile } from 'node:child_process'

/**
 * What a command did.
 * @typedef {object} Outcome
 * @property {number | string} code Its exit code, or why it has none.
 * @property {number} ms From its start to its end.
 * @property {string} printed Its standard output.
 * @property {string} said Its standard error.
 */

/**
 * A function that runs commands until the signal is aborted. It throws for one that fails, unless that is allowed.
 * @param {AbortSignal} signal
 * @returns {(command: readonly string[], options?: { mayFail?: boolean, cwd?: string, env?: NodeJS.ProcessEnv }) => Promise<Outcome>}
 */
export function commandRunner(signal) {
  return async ([program, ...args], { mayFail = false, ...options } = {}) => {
    const started = performance.now()
    const outcome = await new Promise((resolve) => {
      const limits = { signal, killSignal: 'SIGKILL', timeout: 300_000, maxBuffer: 1 << 26 }
      execFile(program, args, { ...limits, ...options }, (error, printed, said) =>
        resolve({ code: error ? (error.code ?? error.signal) : 0, ms: performance.now() - started, printed, said }),
      )
    })
    if (signal.aborted) throw new Error('It was interrupted.')
    if (outcome.code !== 0 && !mayFail) {
      throw new Error(`${program} ended with ${outcome.code}: ${outcome.said.trim() || outcome.printed.trim()}`)
    }
    return outcome
  }
}
