import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const dayInMs = 24 * 60 * 60 * 1000

/**
 * Removes from a folder what matches by its name and has not been changed within a day: the leftovers of processes that were
 * killed. With a `uid` only that user's, as anybody may put something into a shared folder. What cannot be removed stays.
 */
export async function removeStale(folder: string, names: RegExp, uid: number | undefined): Promise<void> {
  const entries = await readdir(folder).catch(() => [])
  for (const name of entries.filter((entry) => names.test(entry))) {
    const path = join(folder, name)
    const stats = await lstat(path).catch(() => undefined)
    if (!stats || (uid !== undefined && stats.uid !== uid) || Date.now() - stats.mtimeMs < dayInMs) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
