import { DeckError } from '../model/problem.js'

/** What to tell for the errors of the system that keep a file from being written. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'a folder has that name',
  ENOTDIR: 'a file is where a folder should be',
  EEXIST: 'a file is where a folder should be',
}

/** Why something could not be written, as the end of a sentence; `code` is the system's name of the error. */
export function reasonOf(code: string): string {
  return reasons[code] ?? `the system says ${code}`
}

/** The error for a file that could not be written, or not be read to see whether it may be written over. */
export function writeFailure(path: string, cause: unknown): DeckError {
  const { code, message } = cause as NodeJS.ErrnoException
  return new DeckError('environment', `${path} could not be written: ${reasonOf(code ?? message)}.`, {
    hint: 'Choose another place or name with --out.',
    cause,
  })
}
