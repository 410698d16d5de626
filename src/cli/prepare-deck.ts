import { join } from 'node:path'
import { decodeText } from '../article/decode.js'
import { isMarpDeck } from '../marp/read-markdown.js'
import type { Files } from '../model/files.js'
import { DeckError } from '../model/problem.js'
import { planTalk } from '../pipeline.js'
import type { DeckFile, SourceFile, TalkPlan } from '../pipeline.js'
import { isSameFile, showPath } from './files.js'
import { keepOrWriteDeck } from './keep-deck.js'
import { messages } from './messages.js'
import { pictureFoldersOf } from './picture-folders.js'
import type { Target } from './targets.js'
import type { Terminal } from './terminal.js'
import type { Workshop } from './workshop.js'

/** A deck that is ready to render, and the plan if it was planned from an article. */
export interface PreparedDeck {
  readonly deck: DeckFile
  readonly plan?: TalkPlan
  /** Absolute paths. */
  readonly written: readonly string[]
  readonly remarks: readonly string[]
}

/**
 * Plans the deck of an article and writes it; a file that is a Marp deck already stays as it is.
 * @throws DeckError for an article that can't be used, and a deck that can't be written.
 */
export function prepareDeck(source: SourceFile, target: Target, workshop: Workshop): PreparedDeck {
  const isDeck = isDeckFile(source)
  refuseOverwriting(source, target, isDeck)
  return isDeck ? takeDeck(source, target, workshop) : makeDeck(source, target, workshop)
}

/** A deck that is built stays as it is, and may lie where it would have been written. */
function refuseOverwriting({ folder, name, shown }: SourceFile, target: Target, isDeck: boolean): void {
  if (target.toOutput) return
  const endings = target.formats.filter((format) => !(isDeck && format === 'md'))
  const paths = endings.map((ending) => join(target.folder, `${target.name}.${ending}`))
  if (!paths.some((path) => isSameFile(path, join(folder, name)))) return
  throw new DeckError('usage', `The build would be written over the ${isDeck ? 'deck' : 'article'} ${shown}.`, {
    hint: 'Choose another place with --out.',
  })
}

function takeDeck(source: SourceFile, target: Target, { options, terminal, toOutput, files }: Workshop): PreparedDeck {
  if (options.rehearsal) {
    throw new DeckError('usage', `--rehearsal plans an article anew, and ${source.shown} is a deck.`, {
      hint: 'Name the article that it was made from.',
    })
  }
  const deck = readDeck(source, terminal, files)
  if (target.formats.includes('md') && target.toOutput && toOutput) terminal.print(source.bytes)
  return { deck, written: [], remarks: [] }
}

/**
 * A deck as it was found.
 * @throws DeckError `usage` for a file that is no text.
 */
export function readDeck({ bytes, shown, folder }: SourceFile, terminal: Terminal, files: Files): DeckFile {
  const markdown = decodeText(bytes, shown)
  return { markdown, shown, folder, pictureFolders: pictureFoldersOf({ markdown, folder }, terminal.folder, files) }
}

/** Whether a file is a Marp deck, and no article. */
export function isDeckFile({ bytes }: SourceFile): boolean {
  return isMarpDeck(new TextDecoder().decode(bytes))
}

function makeDeck(source: SourceFile, target: Target, workshop: Workshop): PreparedDeck {
  const { options, force, terminal, toOutput, files, onDeckWritten } = workshop
  const plan = planTalk(source, target.folder, options, files)
  const { markdown, theme } = plan
  const path = join(target.folder, `${target.name}.md`)
  const deck: DeckFile = {
    markdown,
    shown: source.shown,
    folder: target.folder,
    pictureFolders: [source.folder],
    theme,
  }
  if (!target.formats.includes('md')) return { deck, plan, written: [], remarks: [] }
  if (target.toOutput) {
    if (toOutput) terminal.print(markdown)
    return { deck, plan, written: [], remarks: [] }
  }
  const kept = keepOrWriteDeck(path, markdown, force, files)
  for (const written of kept.written) onDeckWritten?.(written, Buffer.from(markdown))
  if (kept.keptBeside === undefined) {
    return { deck: { ...deck, shown: showPath(path, terminal.folder) }, plan, written: kept.written, remarks: [] }
  }
  const shown = [path, kept.keptBeside].map((file) => showPath(file, terminal.folder)) as [string, string]
  const { theme: _planned, ...own } = deck
  const edited = { ...own, markdown: kept.markdown, shown: shown[0], pictureFolders: [source.folder, target.folder] }
  return { deck: edited, plan, written: kept.written, remarks: [messages.keptDeck(...shown)] }
}
