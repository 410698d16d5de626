import { readFileSync } from 'node:fs'

/** What the command needs of the process around it. */
export interface Terminal {
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly arch: string
  /** The user's id; absent on Windows. */
  readonly uid?: number | undefined
  /** Kills a process and all others of the group that it leads; absent where there are no groups, on Windows. */
  readonly killGroup?: ((leader: number) => void) | undefined
  /** Data, on standard output. */
  readonly print: (data: string | Uint8Array) => void
  /** People's words, on standard error. */
  readonly say: (message: string) => void
  readonly readInput: () => Uint8Array
  /** Calls back at Ctrl-C and the like; the returned function ends that. */
  readonly onInterrupt: (listener: () => void) => () => void
}

const standardInput = 0
const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export function openTerminal(host: NodeJS.Process): Terminal {
  return {
    folder: host.cwd(),
    env: host.env,
    platform: host.platform,
    arch: host.arch,
    uid: host.getuid?.(),
    killGroup: host.platform === 'win32' ? undefined : (leader) => void host.kill(-leader, 'SIGKILL'),
    print: (data) => void host.stdout.write(data),
    say: (message) => void host.stderr.write(`${message}\n`),
    readInput: () => readFileSync(standardInput),
    onInterrupt(listener) {
      for (const signal of interruptions) host.once(signal, listener)
      return () => {
        for (const signal of interruptions) host.removeListener(signal, listener)
      }
    },
  }
}
