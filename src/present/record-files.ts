import { createHash } from 'node:crypto'
import type { Files } from '../model/files.js'

/** Files by their absolute paths, and the digest of what they held; `''` for one that could not be read. */
export type SeenFiles = ReadonlyMap<string, string>

/** Files that remember what was read. */
export interface FileRecord {
  readonly files: Files
  /** Remembers what somebody else has read or written. */
  readonly note: (path: string, bytes: Uint8Array) => void
  readonly seen: SeenFiles
}

/** Records all that is read of `files`, but for what `isOwn` says to be part of this program. */
export function recordFiles(files: Files, isOwn: (path: string) => boolean): FileRecord {
  const seen = new Map<string, string>()
  const note = (path: string, bytes: Uint8Array): void => {
    if (!isOwn(path)) seen.set(path, digestOf(bytes))
  }
  const miss = (path: string, error: unknown): never => {
    if (!isOwn(path)) seen.set(path, '')
    throw error
  }
  return {
    seen,
    note,
    files: {
      read(path) {
        try {
          const bytes = files.read(path)
          note(path, bytes)
          return bytes
        } catch (error) {
          return miss(path, error)
        }
      },
      realPath(path) {
        try {
          return files.realPath(path)
        } catch (error) {
          return miss(path, error)
        }
      },
    },
  }
}

/** Tells the contents of files apart. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64')
}
