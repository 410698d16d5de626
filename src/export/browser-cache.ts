import { lstat, mkdir, readdir, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathsOf } from './machine.js'
import type { Machine } from './machine.js'
import { removeStale } from './remove-stale.js'

/** An unpacked browser in the cache, or what an unpacking that was killed has left. */
export interface CachedBrowser {
  /** `chromium-147.0.0`. */
  readonly name: string
  /** Size of its files. */
  readonly bytes: number
}

const cachedName = /^(chromium-|\.unpacking-)/

/**
 * The folder that keeps unpacked browsers between runs: by the XDG Base Directory Specification 0.8, on macOS in
 * ~/Library/Caches, on Windows in the part of the profile that stays on the machine.
 */
export function browserCacheFolder(machine: Machine): string {
  const { env, home } = machine
  const paths = pathsOf(machine)
  const named = (name: string): string | undefined => {
    const value = env[name]
    return value && paths.isAbsolute(value) ? value : undefined
  }
  switch (machine.platform) {
    case 'darwin':
      return paths.join(home, 'Library', 'Caches', 'kamishibai')
    case 'win32':
      return paths.join(named('LOCALAPPDATA') ?? paths.join(home, 'AppData', 'Local'), 'kamishibai', 'Cache')
    default:
      return paths.join(named('XDG_CACHE_HOME') ?? paths.join(home, '.cache'), 'kamishibai')
  }
}

/** Makes a private folder. Not with Node's `recursive`, which goes on for ever in a folder that takes none, such as /proc. */
export async function makePrivateFolder(path: string): Promise<void> {
  if (dirname(path) === path || (await lstat(path).catch(() => undefined))) return
  await makePrivateFolder(dirname(path))
  await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
}

/** The browsers in the cache, by name; none if there is no such folder. */
export async function listCachedBrowsers(folder: string): Promise<CachedBrowser[]> {
  const names = await cachedNames(folder)
  return Promise.all(names.toSorted().map(async (name) => ({ name, bytes: await sizeOf(join(folder, name)) })))
}

/** Notes that a browser is in use, so that another version of this command does not remove it. */
export async function markAsUsed(folder: string): Promise<void> {
  const now = new Date()
  await utimes(folder, now, now).catch(() => undefined)
}

/**
 * Removes versions that have not been used within a day, and what a killed process left: of two that are used by turns both
 * stay, since unpacking takes longer than exporting.
 */
export async function removeUnused(folder: string, uid: number | undefined): Promise<void> {
  await removeStale(folder, cachedName, uid)
}

async function cachedNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => cachedName.test(name))
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = names.map(async (name) => {
    const stats = await lstat(join(folder, name)).catch(() => undefined)
    return stats?.isFile() ? stats.size : 0
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
