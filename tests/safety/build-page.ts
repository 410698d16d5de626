import type * as index from '../../src/index.js'
import { nodeFiles } from '../node-files.js'

/** The ways on which somebody's text becomes a page. */
export const ways = ['article', 'deck', 'text', 'page'] as const
export type Way = (typeof ways)[number]

/** A page, or our own words for why there is none. */
export interface BuiltPage {
  readonly html?: string
  readonly refusal?: string
}

type Library = Pick<typeof index, 'planTalk' | 'renderTalk' | 'DeckError'>

const folder = '/nowhere'

/** Where a snippet stands alone an article may have nothing to tell, so words stand about it, and all of them are told. */
const written: Readonly<Record<Way, (text: string) => string>> = {
  article: (text) => `# Kites\n\nKites need wind to fly.\n\n${text}\n\nA kite needs a line.\n`,
  deck: (text) => `---\nmarp: true\n---\n\n# Kites\n\n${text}\n\n---\n\nA kite needs a line.\n`,
  text: (text) => `Kites\n\nKites need wind to fly.\n\n${text}\n\nA kite needs a line.\n`,
  page: (text) =>
    `<!doctype html><title>Kites</title><article><h1>Kites</h1><p>Kites need wind to fly.</p>\n${text}\n<p>A kite needs a line.</p></article>`,
}

const endings: Readonly<Record<Way, string>> = { article: 'md', deck: 'md', text: 'txt', page: 'html' }

/**
 * Makes a page of a snippet.
 * @throws Whatever is no error of our own.
 */
export function buildPage({ planTalk, renderTalk, DeckError }: Library, way: Way, text: string): BuiltPage {
  const name = `kites.${endings[way]}`
  const place = { shown: name, folder }
  const source = written[way](text)
  try {
    const markdown =
      way === 'deck'
        ? source
        : planTalk({ bytes: Buffer.from(source), name, ...place }, folder, { seconds: 1200 }, nodeFiles).markdown
    return { html: renderTalk({ markdown, pictureFolders: [folder], ...place }, {}, nodeFiles).html }
  } catch (error) {
    if (error instanceof DeckError) return { refusal: error.message }
    throw error
  }
}
