import { spawn } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { ConnectionTransport } from 'puppeteer'
import { pipeTransport } from './pipe-transport.js'

/** A browser that was started, or at least tried to. */
export interface BrowserProcess {
  readonly transport: ConnectionTransport
  /** Resolves when the process has ended, or could not be started at all, and has said why if it does. */
  readonly ended: Promise<unknown>
  /** Why it ended, as far as its standard error tells; `''` if it said nothing. */
  readonly complaint: () => string
  /** Ends it at once, if it still runs; resolves when it is gone with all its children. */
  readonly kill: () => Promise<void>
}

export interface StartOptions {
  readonly path: string
  readonly flags: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * Kills a process and all others of the group that it leads. With it the browser leads one, which keeps the terminal's Ctrl-C
   * from it: who started it ends it.
   */
  readonly killGroup?: ((leader: number) => void) | undefined
}

/** As much of the browser's standard error as can hold its reason. */
const complaintSize = 8192

/** The lines that give a reason: Chromium's own, and the dynamic loader's. */
const reason = /:FATAL:|error while loading shared libraries|not found \(required by/

/**
 * Starts a browser. Not puppeteer's `launch`, for four reasons: the browser starts while puppeteer is still being loaded,
 * its standard error is kept (`launch` over a pipe hides why a browser ended), a file that is no program is an ordinary
 * error (`launch` ends the whole process), and nothing else ends it.
 */
export function startBrowser({ path, flags, env, killGroup }: StartOptions): BrowserProcess {
  const stdio: StdioOptions = ['ignore', 'ignore', 'pipe', 'pipe', 'pipe']
  const child = spawn(path, flags, { env, detached: killGroup !== undefined, stdio, windowsHide: true })
  const transport = pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const words = listen(child)
  // `once` rejects with the error of a file that could not be started.
  const gone = once(child, 'exit').catch((error: unknown) => words.push((error as Error).message))
  // Its children have the same standard error, so this is when the last of them has ended.
  const silent = once(child.stderr as Readable, 'close').catch(() => undefined)
  return {
    transport,
    ended: gone.then(async () => Promise.race([silent, patience(200)])),
    complaint: () => complaintOf(words.join('')),
    kill: async () => {
      // What hangs ends with its group; else the browser's children, and one that a script started, end as the pipe does.
      if (killGroup && isRunning(child)) killGroup(child.pid)
      else child.kill('SIGKILL')
      transport.close()
      await gone
      await Promise.race([silent, patience(1000)])
      child.stderr?.destroy()
    },
  }
}

function isRunning(child: ChildProcess): child is ChildProcess & { readonly pid: number } {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

/** Collects the end of standard error. */
function listen(child: ChildProcess): string[] {
  const words: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => {
    words.push(chunk.toString())
    while (words.length > 1 && words.join('').length > complaintSize) words.shift()
  })
  return words
}

/**
 * Waits, and then until what has arrived meanwhile is read: while puppeteer is being loaded nothing is, and when that is
 * done timers come first. It does not keep the whole process waiting, should it no longer be needed.
 */
export async function patience(ms: number): Promise<void> {
  await sleep(ms, undefined, { ref: false })
  await setImmediate()
}

/** The line with the reason, else the last one, without Chromium's prefix of process, time and place. */
function complaintOf(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((each) => reason.test(each)) ?? lines.at(-1) ?? ''
  return line.replace(/^\[[^\]]*\]\s*/, '').trim()
}
