import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { DeckError } from '../model/problem.js'
import type { SourceFile } from '../pipeline.js'
import type { Terminal } from './terminal.js'

/** What to tell for the errors of `node:fs` that people make. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
}

/**
 * Reads an article or deck; `-` is standard input.
 * @throws DeckError `usage` if it can't be read.
 */
export function readSource(article: string, terminal: Terminal): SourceFile {
  const path = resolve(terminal.folder, article)
  try {
    if (article === '-')
      return { bytes: terminal.readInput(), name: 'talk', shown: 'standard input', folder: terminal.folder }
    return { bytes: readFileSync(path), name: basename(path), shown: article, folder: dirname(path) }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    throw new DeckError(
      'usage',
      `The article ${article === '-' ? 'on standard input' : article} ${reasons[code] ?? `could not be read (${code})`}.`,
      {
        hint: 'Name a Markdown or plain-text file; kamishibai --help lists the commands.',
        cause,
      },
    )
  }
}
