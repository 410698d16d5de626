import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Files } from '../model/files.js'
import { writeFailure } from './write-failures.js'

/** What files are called until they are whole. */
export const unfinishedName = /^\.kamishibai-unfinished-[\da-f-]{36}$/

/** The machine's own file system. */
export const nodeFiles: Files = { read: (path) => readFileSync(path), realPath: (path) => realpathSync(path) }

/**
 * Writes a file beside its target and renames it into place; folders are made.
 * @throws DeckError `environment` if it can't be written.
 */
export function writeOutput(path: string, data: string | Uint8Array): void {
  try {
    makeFolder(dirname(path))
    writeWhole(path, data)
  } catch (cause) {
    throw writeFailure(path, cause)
  }
}

/**
 * Readers see the old file or the new one, never half of one. The name beside it is short, as the file's own may be as long
 * as a name can be.
 */
function writeWhole(path: string, data: string | Uint8Array): void {
  const beside = join(dirname(path), `.kamishibai-unfinished-${randomUUID()}`)
  try {
    writeFileSync(beside, data, { flag: 'wx', flush: true })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Not with Node's `recursive`, which goes on for ever in a folder that takes none, such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** Whether there is a file at a path, and no folder. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Whether two paths lead to one file, by whatever links and spelling. */
export function isSameFile(one: string, other: string): boolean {
  const identity = identityOf(one)
  return identity !== undefined && identity === identityOf(other)
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

/** A path as people read it: from the folder that they are in, if it lies there. */
export function showPath(path: string, folder: string): string {
  const way = relative(folder, path)
  return way.startsWith('..') ? path : way
}
