import { homedir } from 'node:os'
import { dirname, parse, resolve } from 'node:path'
import { isWithin } from '../html/is-within.js'
import { readFrontMatter } from '../marp/front-matter.js'
import type { Files } from '../model/files.js'
import { isFile } from './files.js'

/** A deck, and where it was found. */
interface FoundDeck {
  readonly markdown: string
  /** The absolute path of its folder. */
  readonly folder: string
}

/**
 * Where a deck's pictures may lie, as absolute paths: in its own folder, in that of the article which it says it was made from,
 * and anywhere in the folder that the command runs in if the deck lies there too.
 */
export function pictureFoldersOf(deck: FoundDeck, workingFolder: string, files: Files): readonly string[] {
  const article = articleFolderOf(deck, files)
  return [
    deck.folder,
    ...(article === undefined ? [] : [article]),
    ...(isWithin(deck.folder, workingFolder) ? [workingFolder] : []),
  ]
}

/**
 * The folder of the article, which the deck names from the folder that it was built in: mostly the one above its own. No deck
 * can say what lies further away, so that one from elsewhere opens nothing of its reader's.
 */
function articleFolderOf({ markdown, folder }: FoundDeck, files: Files): string | undefined {
  const article = articleNamedIn(markdown)
  const reach = files.realPath(dirname(folder))
  if (article === undefined || isEverybodys(reach)) return undefined
  return [folder, dirname(folder)]
    .map((base) => resolve(base, article))
    .filter(isFile)
    .map((path) => dirname(files.realPath(path)))
    .find((path) => isWithin(path, reach))
}

function articleNamedIn(markdown: string): string | undefined {
  const { kamishibai } = readFrontMatter(markdown)
  const { article } = (typeof kamishibai === 'object' ? (kamishibai ?? {}) : {}) as { readonly article?: unknown }
  return typeof article === 'string' ? article : undefined
}

/** Whether a folder holds more than one piece of work: the root, the user's home, or what is around that. */
function isEverybodys(folder: string): boolean {
  return folder === parse(folder).root || isWithin(homedir(), folder)
}
