import type * as index from '../src/index.js'
import { nodeFiles } from './node-files.js'

/** A page, or our own words for why there is none. */
export interface MadePage {
  readonly html?: string
  readonly refusal?: string
}

/** What a page is made with. */
export type Library = Pick<typeof index, 'unpackArticle' | 'planTalk' | 'renderTalk' | 'DeckError'>

/** Somebody's article, or a deck that is rendered as it is. */
export interface ForeignFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly isDeck?: boolean
}

const folder = '/nowhere'

/**
 * Makes a file into a page, as the command does it.
 * @throws Whatever is no error of our own.
 */
export async function makePage(
  { unpackArticle, planTalk, renderTalk, DeckError }: Library,
  { name, bytes, isDeck }: ForeignFile,
  seconds: number,
): Promise<MadePage> {
  const place = { shown: name, folder }
  const options = { seconds }
  try {
    const deck = isDeck
      ? { markdown: new TextDecoder().decode(bytes) }
      : planTalk(await unpackArticle({ bytes, name, ...place }), folder, options, nodeFiles)
    return { html: renderTalk({ ...deck, pictureFolders: [folder], ...place }, options, nodeFiles).html }
  } catch (error) {
    if (error instanceof DeckError) return { refusal: error.message }
    throw error
  }
}
