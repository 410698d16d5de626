import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { DeckError } from '../model/problem.js'
import type { Machine } from './machine.js'
import { removeStale } from './remove-stale.js'

const prefix = 'kamishibai-browser-'

const megabyte = 1 << 20

/** With less than this the browser ends in the middle of the shortest deck, and its own words don't tell why. */
const neededSpace = 16 * megabyte

/**
 * Makes a private folder for everything that a browser writes, and returns its path.
 * Throws a DeckError `environment` if the folder for temporary files can't be written to, or has too little space.
 */
export async function makeScratch({ temp }: Machine): Promise<string> {
  const free = await freeSpace(temp)
  if (free < neededSpace) {
    const message = `Only ${Math.floor(free / megabyte)} MB are free for temporary files in ${temp}.`
    const hint = `Free ${neededSpace / megabyte} MB or more, or set TMPDIR to a folder on another disk.`
    throw new DeckError('environment', message, { hint })
  }
  try {
    return await mkdtemp(join(temp, prefix))
  } catch (error) {
    throw new DeckError('environment', `No temporary folder could be made in ${temp}.`, {
      hint: 'Set TMPDIR to a folder that you can write to.',
      cause: error,
    })
  }
}

/** In bytes; without a limit where the system doesn't say. */
async function freeSpace(folder: string): Promise<number> {
  const disk = await statfs(folder).catch(() => undefined)
  return disk && disk.blocks > 0 ? disk.bavail * disk.bsize : Infinity
}

/** The browser's last children may still be writing as they end, so it is tried again. */
export async function removeScratch(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
}

/** Removes the private folders that killed processes left. */
export async function removeOldScratch({ temp, uid }: Machine): Promise<void> {
  await removeStale(temp, new RegExp(`^${prefix}`), uid)
}
