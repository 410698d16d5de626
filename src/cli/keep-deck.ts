import { existsSync } from 'node:fs'
import { normaliseFile } from '../marp/front-matter.js'
import { isEdited } from '../marp/seal.js'
import type { Files } from '../model/files.js'
import { writeOutput } from './files.js'
import { writeFailure } from './write-failures.js'

/** The deck as it stands on disk after a build. */
export interface KeptDeck {
  readonly markdown: string
  readonly written: readonly string[]
  /** Path of the new plan, if an edited deck was kept. */
  readonly keptBeside?: string
}

/**
 * Writes a deck, but never over one that a person has edited: that stays, and the new plan goes to `<name>.new.md` beside
 * it (or `.new-2.md` and so on, if that has been edited too).
 * @throws DeckError `environment` if it can't be written.
 */
export function keepOrWriteDeck(path: string, markdown: string, force: boolean, files: Files): KeptDeck {
  const edited = force ? undefined : readEdited(path, files)
  if (edited === undefined) {
    writeOutput(path, markdown)
    return { markdown, written: [path] }
  }
  const beside = freePath(path.replace(/\.md$/, ''), files)
  writeOutput(beside, markdown)
  return { markdown: edited, written: [beside], keptBeside: beside }
}

/** The text of a deck that is not just as it was written; files that were never ours count as edited. */
function readEdited(path: string, files: Files): string | undefined {
  const text = readIfThere(path, files)
  return text !== undefined && isEdited(normaliseFile(text)) === false ? undefined : text
}

function readIfThere(path: string, files: Files): string | undefined {
  try {
    return existsSync(path) ? Buffer.from(files.read(path)).toString() : undefined
  } catch (cause) {
    throw writeFailure(path, cause)
  }
}

function freePath(stem: string, files: Files): string {
  for (let count = 1; ; count++) {
    const path = `${stem}.new${count === 1 ? '' : `-${count}`}.md`
    if (readEdited(path, files) === undefined) return path
  }
}
