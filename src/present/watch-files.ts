import { existsSync, readFileSync, watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { digestOf } from './record-files.js'
import type { SeenFiles } from './record-files.js'

/** Editors write a file in several steps: until nothing has happened for so long, in ms. */
const quiet = 25

/**
 * Waits until one of some files is another than it was seen, or the signal is aborted. They are watched by their folders, as
 * many editors save by renaming another file. What counts is the content: a touch does not.
 */
export async function changeOf(seen: SeenFiles, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const done = new AbortController()
  const waiting: { timer?: NodeJS.Timeout; watchers: readonly FSWatcher[] } = { watchers: [] }
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if ([...seen].some(([path, digest]) => readDigest(path) !== digest)) resolve()
    }
    const lookSoon = (): void => {
      clearTimeout(waiting.timer)
      waiting.timer = setTimeout(look, quiet)
    }
    signal.addEventListener('abort', () => resolve(), { signal: done.signal })
    waiting.watchers = [...namesByFolder(seen.keys())].flatMap(([folder, names]) =>
      watchFolder(folder, names, lookSoon),
    )
    // Something may have happened since it was seen.
    lookSoon()
  })
  done.abort()
  clearTimeout(waiting.timer)
  for (const watcher of waiting.watchers) watcher.close()
}

/** A folder that can't be watched is gone, or of a kind that tells nothing. */
function watchFolder(folder: string, names: ReadonlySet<string>, onEvent: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || names.has(name)) onEvent()
    })
    return [watcher.on('error', onEvent)]
  } catch {
    return []
  }
}

/** For each file the nearest folder that is there, and the name in it that leads to the file. */
function namesByFolder(paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const folder = nearestFolder(dirname(path))
    const [name = ''] = relative(folder, path).split(sep)
    folders.set(folder, (folders.get(folder) ?? new Set()).add(name))
  }
  return folders
}

function nearestFolder(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestFolder(dirname(path))
}

function readDigest(path: string): string {
  try {
    return digestOf(readFileSync(path))
  } catch {
    return ''
  }
}
