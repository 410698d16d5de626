import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../article/decode.js'
import { isMarpDeck } from '../marp/read-markdown.js'
import { decodePath } from '../model/address.js'
import type { Files } from '../model/files.js'
import { DeckError } from '../model/problem.js'
import { planTalk } from '../pipeline.js'
import type { DeckFile, SourceFile, TalkPlan } from '../pipeline.js'
import { isSameFile, showPath, writeOutput } from './files.js'
import { keepOrWriteDeck } from './keep-deck.js'
import { messages } from './messages.js'
import { pictureFoldersOf } from './picture-folders.js'
import { openWithPictures } from './take-pictures.js'
import { pictureFolderOf } from './targets.js'
import type { Target } from './targets.js'
import type { Terminal } from './terminal.js'
import type { Workshop } from './workshop.js'

/** A deck that is ready to render, and the plan if it was planned from an article. */
export interface PreparedDeck {
  readonly deck: DeckFile
  readonly plan?: TalkPlan
  /** Absolute paths of the Markdown. */
  readonly written: readonly string[]
  /** Absolute paths of the pictures beside it. */
  readonly pictures: readonly string[]
  readonly remarks: readonly string[]
}

/**
 * Plans the deck of an article and writes it; a file that is a Marp deck already stays as it is.
 * @throws DeckError for an article that can't be used, and a deck that can't be written.
 */
export async function prepareDeck(source: SourceFile, target: Target, workshop: Workshop): Promise<PreparedDeck> {
  const isDeck = isDeckFile(source)
  refuseOverwriting(source, target, isDeck)
  return isDeck ? takeDeck(source, target, workshop) : makeDeck(source, target, workshop)
}

/** A deck that is built stays as it is, and may lie where it would have been written. */
function refuseOverwriting({ folder, name, shown, address }: SourceFile, target: Target, isDeck: boolean): void {
  if (target.toOutput || address !== undefined) return
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
  return { deck, written: [], pictures: [], remarks: [] }
}

/**
 * A deck as it was found.
 * @throws DeckError `usage` for a file that is no text.
 */
export function readDeck(source: SourceFile, terminal: Terminal, files: Files): DeckFile {
  const { shown, folder, address } = source
  const markdown = decodeText(source.bytes, shown)
  if (address !== undefined) return { markdown, shown, folder, pictureFolders: foldersOf(source), address }
  return { markdown, shown, folder, pictureFolders: pictureFoldersOf({ markdown, folder }, terminal.folder, files) }
}

/** Where the pictures of an article or deck may lie: beside it, and on no disk if it is from the web. */
export function foldersOf({ folder, address }: SourceFile): readonly string[] {
  return address === undefined ? [folder] : []
}

/** Whether a file is a Marp deck, and no article. */
export function isDeckFile({ bytes, post }: SourceFile): boolean {
  return post === undefined && isMarpDeck(new TextDecoder().decode(bytes))
}

async function makeDeck(source: SourceFile, target: Target, workshop: Workshop): Promise<PreparedDeck> {
  const { options, force, terminal, toOutput, files, onDeckWritten, web } = workshop
  const isPrinted = target.toOutput && target.formats.includes('md')
  const picturePlace = isPrinted ? {} : { pictureFolder: pictureFolderOf(target) }
  const opened = await openWithPictures(source, options, web)
  const plan = planTalk(opened, target.folder, { ...options, ...picturePlace }, files)
  const { markdown, theme } = plan
  const path = join(target.folder, `${target.name}.md`)
  const own = { markdown, shown: source.shown, folder: target.folder, pictures: plan.pictures }
  const deck: DeckFile = { ...own, pictureFolders: foldersOf(source), theme }
  if (isPrinted && toOutput) terminal.print(markdown)
  if (target.toOutput || !target.formats.includes('md')) return { deck, plan, written: [], pictures: [], remarks: [] }
  const pictures = writePictures(plan, target.folder)
  const kept = keepOrWriteDeck(path, markdown, force, files)
  for (const written of kept.written) onDeckWritten?.(written, Buffer.from(markdown))
  const made = { plan, written: kept.written, pictures }
  if (kept.keptBeside === undefined) {
    return { ...made, deck: { ...deck, shown: showPath(path, terminal.folder) }, remarks: [] }
  }
  const shown = [path, kept.keptBeside].map((file) => showPath(file, terminal.folder)) as [string, string]
  const pictureFolders = [...foldersOf(source), target.folder]
  const edited = { ...own, markdown: kept.markdown, shown: shown[0], pictureFolders }
  return { ...made, deck: edited, remarks: [messages.keptDeck(...shown)] }
}

/** Those that the Markdown names as files beside it. One that is there already holds the same, as its name says. */
function writePictures({ pictures }: TalkPlan, folder: string): readonly string[] {
  return Array.from(pictures, ([address, bytes]) => {
    const path = join(folder, decodePath(address))
    if (!existsSync(path)) writeOutput(path, bytes)
    return path
  })
}
