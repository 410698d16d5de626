import { posix, win32 } from 'node:path'
import type { PlatformPath } from 'node:path'

/** What the browser's search and start need to know of the machine; read once, where the process begins. */
export interface Machine {
  /** `process.platform`: `linux`, `darwin`, `win32`. */
  readonly platform: string
  /** `process.arch`: `x64`, `arm64`. */
  readonly arch: string
  /** The user's id; absent on Windows. */
  readonly uid?: number
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the home folder. */
  readonly home: string
  /** Absolute path of the folder for temporary files. */
  readonly temp: string
  /** Kills a process and all others of the group that it leads; absent where there are no groups, on Windows. */
  readonly killGroup?: (leader: number) => void
}

/** `node:path` as it is on the machine, which in a test need not be the one that runs. */
export function pathsOf({ platform }: Machine): PlatformPath {
  return platform === 'win32' ? win32 : posix
}
