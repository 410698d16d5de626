import { basename, dirname, resolve } from 'node:path'
import { decodeText } from '../article/decode.js'
import type { Files } from '../model/files.js'
import type { Outline } from '../model/outline.js'
import { DeckError } from '../model/problem.js'
import type { Rehearsal } from '../model/rehearsal.js'
import { readOutline } from '../outline/read-outline.js'
import { readRehearsal } from '../outline/read-rehearsal.js'
import type { SourceFile } from '../pipeline.js'
import { nodeFiles } from './files.js'
import { fileNameOf } from './name-address.js'
import type { PickedArticle } from './targets.js'
import type { Terminal } from './terminal.js'
import type { Web } from './web.js'

/** What to tell for the errors of `node:fs` that people make. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
}

const hints = {
  article: 'Name a file in Markdown, HTML, Word or another format of the README; kamishibai --help lists the commands.',
  rehearsal: 'Press r in the presented page to rehearse, and save the table as JSON at the end.',
  outline: 'Print one to edit with --stage outline.',
} as const

/**
 * Reads an article or deck; `-` is standard input. One from the web is among the downloads, one that was picked may have been read.
 * @throws DeckError `usage` if it can't be read.
 */
export function readSource(
  { article, post, file }: PickedArticle,
  { downloads }: Pick<Web, 'downloads'>,
  terminal: Terminal,
  files = nodeFiles,
): SourceFile {
  if (file && post) return { ...file, post }
  const download = downloads.get(article)
  const picked = post && { post: post.number }
  if (download instanceof DeckError) throw download
  if (download) {
    const { address, bytes, mediaType, charset } = download
    const said = { ...(mediaType && { mediaType }), ...(charset && { charset }) }
    return { bytes, name: fileNameOf(address), shown: address, folder: terminal.folder, address, ...said, ...picked }
  }
  const bytes = readInput(article, 'article', terminal, files)
  if (article === '-') return { bytes, name: 'talk', shown: 'standard input', folder: terminal.folder, ...picked }
  const path = resolve(terminal.folder, article)
  return { bytes, name: basename(path), shown: article, folder: dirname(path), ...picked }
}

/**
 * Reads an outline, printed as JSON and edited.
 * @throws DeckError `usage` if it can't be read or is none.
 */
export function readOutlineFile(file: string, terminal: Terminal): Outline {
  return readOutline(decodeText(readInput(file, 'outline', terminal, nodeFiles), file), file)
}

/**
 * Reads a rehearsal that the presented page has saved.
 * @throws DeckError `usage` if it can't be read or is none.
 */
export function readRehearsalFile(file: string, terminal: Terminal): Rehearsal {
  return readRehearsal(decodeText(readInput(file, 'rehearsal', terminal, nodeFiles), file), file)
}

function readInput(file: string, kind: keyof typeof hints, terminal: Terminal, files: Files): Uint8Array {
  try {
    return file === '-' ? terminal.readInput() : files.read(resolve(terminal.folder, file))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    const shown = file === '-' ? 'on standard input' : file
    const reason = reasons[code] ?? `could not be read (${code})`
    throw new DeckError('usage', `The ${kind} ${shown} ${reason}.`, { hint: hints[kind], cause })
  }
}
