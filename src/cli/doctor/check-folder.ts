import { lstatSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reasonOf } from './finding.js'
import type { Finding } from './finding.js'
import { humanSize } from './human-size.js'

export interface FolderToCheck {
  readonly name: string
  /** Absolute. */
  readonly path: string
  /** As people read it. */
  readonly shown: string
  /** Whether it is made where it isn't there. */
  readonly isMade: boolean
  /** How to take another folder. */
  readonly mend: string
}

/** Decks and a browser's profile need a few megabytes. */
const littleSpace = 50_000_000

/** Why a file system refuses, by the error's code. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota is used up',
  ENOENT: 'no folder can be made there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the way',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
}

/** Whether a folder can be written to, or made if it isn't there; nothing is left in it. */
export function checkFolder(folder: FolderToCheck): Finding {
  const existing = nearestExisting(folder.path)
  if (!folder.isMade && existing !== folder.path) return refused(folder, 'does not exist')
  try {
    tryWriting(existing)
  } catch (error) {
    return refused(folder, `can't be written to: ${refusalOf(error)}`, error)
  }
  return writable(folder, existing)
}

function refused({ name, path, shown, mend }: FolderToCheck, words: string, error?: unknown): Finding {
  return { name, state: 'problem', words: `${shown} ${words}`, facts: { path, writable: false }, mend, error }
}

function writable({ name, path, shown, mend }: FolderToCheck, existing: string): Finding {
  const freeBytes = freeSpace(existing)
  const isFull = freeBytes !== undefined && freeBytes < littleSpace
  const made = existing === path ? '' : ' (it will be made)'
  const free = freeBytes === undefined ? '' : `, ${humanSize(freeBytes)} free`
  return {
    name,
    state: isFull ? 'warning' : 'ok',
    words: `${shown} can be written to${made}${free}`,
    facts: { path, writable: true, freeBytes },
    ...(isFull && { mend: `free some space, or ${mend}` }),
  }
}

function refusalOf(error: unknown): string {
  return refusals[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error)
}

/** The path itself, or the one in which it would be made. */
function nearestExisting(path: string): string {
  return isThere(path) || dirname(path) === path ? path : nearestExisting(dirname(path))
}

/** A link to nothing is there too, and in the way. */
function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

function tryWriting(folder: string): void {
  const probe = mkdtempSync(join(folder, '.kamishibai-'))
  try {
    writeFileSync(join(probe, 'probe'), 'probe')
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

/** In bytes; `undefined` where the file system doesn't tell. */
function freeSpace(folder: string): number | undefined {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder)
    return blocks === 0 ? undefined : bavail * bsize
  } catch {
    return undefined
  }
}
