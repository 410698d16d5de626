import { readFileSync } from 'node:fs'
import type { Network } from '../fetch/network.js'
import { messages } from './messages.js'
import { reasonOf } from './write-failures.js'

/** What the command needs of the process around it. */
export interface Terminal {
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly arch: string
  /** Node's own, `20.20.2`. */
  readonly nodeVersion: string
  /** The user's id; absent on Windows. */
  readonly uid?: number | undefined
  /** Kills a process and all others of the group that it leads; absent where there are no groups, on Windows. */
  readonly killGroup?: ((leader: number) => void) | undefined
  /** Data, on standard output. */
  readonly print: (data: string | Uint8Array) => void
  /** People's words, on standard error. */
  readonly say: (message: string) => void
  /** Standard input up to its end, the same however often it is asked for. */
  readonly readInput: () => Uint8Array
  /** How other machines are reached, if not as usual. */
  readonly network?: Network
  /** Calls back at Ctrl-C and the like; the returned function ends that. */
  readonly onInterrupt: (listener: () => void) => () => void
}

const standardInput = 0
const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A reader that had enough, as `head` has; Windows calls it the end of the file. */
const readerGone: ReadonlySet<string> = new Set(['EPIPE', 'EOF'])

/**
 * Hears of outputs that can't be written to, which would end the process with a stack trace. A reader that leaves early is no
 * error, and nobody can be told that standard error is broken.
 * @param onFailure Called when data for standard output was lost.
 */
export function watchOutputs({ stdout, stderr }: NodeJS.Process, onFailure: () => void): void {
  stderr.on('error', () => undefined)
  stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (readerGone.has(code)) return
    stderr.write(`${messages.outputFailed(reasonOf(code))}\n`)
    onFailure()
  })
}

export function openTerminal(host: NodeJS.Process): Terminal {
  const input: { bytes?: Uint8Array } = {}
  return {
    folder: host.cwd(),
    env: host.env,
    platform: host.platform,
    arch: host.arch,
    nodeVersion: host.versions.node,
    uid: host.getuid?.(),
    killGroup: host.platform === 'win32' ? undefined : (leader) => void host.kill(-leader, 'SIGKILL'),
    print: (data) => void host.stdout.write(data),
    say: (message) => void host.stderr.write(`${message}\n`),
    readInput: () => (input.bytes ??= readFileSync(standardInput)),
    onInterrupt(listener) {
      for (const signal of interruptions) host.once(signal, listener)
      return () => {
        for (const signal of interruptions) host.removeListener(signal, listener)
      }
    },
  }
}
