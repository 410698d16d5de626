import { mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { sync as writeAtomically } from 'write-file-atomic'
import type { Files } from '../model/files.js'
import { DeckError } from '../model/problem.js'

/** The machine's own file system. */
export const nodeFiles: Files = { read: (path) => readFileSync(path), realPath: (path) => realpathSync(path) }

/**
 * Writes a file beside its target and renames it into place; folders are made.
 * @throws DeckError `environment` if it can't be written.
 */
export function writeOutput(path: string, data: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeAtomically(path, typeof data === 'string' ? data : Buffer.from(data))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DeckError('environment', `${path} could not be written (${reason}).`, {
      hint: 'Check the folder and the free disk space, or choose another place with --out.',
      cause,
    })
  }
}

/** A path as people read it: from the folder that they are in, if it lies there. */
export function showPath(path: string, folder: string): string {
  const way = relative(folder, path)
  return way.startsWith('..') ? path : way
}
