import { makePage } from '../make-page.js'
import type { Library, MadePage } from '../make-page.js'

/** The ways on which somebody's text becomes a page. */
export const ways = ['article', 'deck', 'text', 'page'] as const
export type Way = (typeof ways)[number]

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
export async function buildPage(library: Library, way: Way, text: string): Promise<MadePage> {
  const bytes = Buffer.from(written[way](text))
  return makePage(library, { name: `kites.${endings[way]}`, bytes, isDeck: way === 'deck' }, 1200)
}
