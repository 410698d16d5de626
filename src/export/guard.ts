import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { DeckError } from '../model/problem.js'
import { patience } from './browser-process.js'
import type { BrowserProcess } from './browser-process.js'

/**
 * Does work with a browser that may end, hang or be interrupted meanwhile; `aim` ends the sentence "… could not …".
 * Throws a DeckError, `interrupted` after an abort and else `environment`, and then the browser is gone.
 */
export type Guard = <T>(aim: string, work: () => Promise<T>) => Promise<T>

export interface GuardOptions {
  readonly path: string
  readonly browser: BrowserProcess
  /** The longest that one piece of work may take, in ms. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

const hint = 'Try again, or name another browser with --browser <path>.'

/** The guard of one browser process. */
export function guardOf(options: GuardOptions): Guard {
  return async (aim, work) => {
    const settled = new AbortController()
    try {
      return await Promise.race([work(), ...mishaps(options, aim, settled.signal)])
    } catch (error) {
      const explained = await explain(options, aim, error)
      await options.browser.kill()
      throw explained
    } finally {
      settled.abort()
    }
  }
}

/** The error that an abort becomes. */
export function interruption(): DeckError {
  return new DeckError('interrupted', 'The export was interrupted.')
}

/** Promises that reject when something goes wrong with the browser; from when `settled` is aborted nobody minds them. */
function mishaps(
  { path, browser, timeout, signal }: GuardOptions,
  aim: string,
  settled: AbortSignal,
): Promise<never>[] {
  const late = new DeckError('environment', `The browser ${path} did not ${aim} within ${timeout / 1000} s.`, {
    hint: 'Allow more with --timeout <seconds>, or name another browser with --browser <path>.',
  })
  return [
    failWhen(browser.ended, () => ending(path, browser, aim)),
    failWhen(timeToHear(timeout, settled), () => late),
    ...(signal ? [failWhen(abortOf(signal, settled), interruption)] : []),
  ]
}

async function failWhen(mishap: Promise<unknown>, error: () => DeckError): Promise<never> {
  await mishap
  throw error()
}

/**
 * Waits for a time in which the browser could be heard. While a talk is being planned nothing is: however long that takes, it
 * counts as one step.
 */
async function timeToHear(ms: number, settled: AbortSignal): Promise<void> {
  const steps = 20
  for (let step = 0; step < steps; step++) await sleep(ms / steps, undefined, { signal: settled })
}

async function abortOf(signal: AbortSignal, settled: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort', { signal: settled })
}

function ending(path: string, browser: BrowserProcess, aim: string): DeckError {
  const words = browser.complaint()
  const reason = words ? `: ${words}` : ' and gave no reason.'
  return new DeckError('environment', `The browser ${path} ended before it could ${aim}${reason}`, { hint })
}

/** Puppeteer notices a broken connection before it is known that, and why, the process has ended. */
async function explain(options: GuardOptions, aim: string, error: unknown): Promise<DeckError> {
  const { path, browser, signal } = options
  if (signal?.aborted) return interruption()
  if (error instanceof DeckError) return error
  const hasEnded = await Promise.race([browser.ended.then(() => true), patience(500).then(() => false)])
  if (hasEnded) return ending(path, browser, aim)
  const reason = error instanceof Error ? error.message : String(error)
  return new DeckError('environment', `The browser ${path} could not ${aim}: ${reason}`, { hint, cause: error })
}
