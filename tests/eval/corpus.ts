import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What a talk must not miss. */
export interface Fact {
  readonly fact: string
  /** Pieces of the article, all of which stand in a talk that tells the fact. */
  readonly keys: readonly string[]
}

/** An article of `articles.json`. */
export interface CorpusArticle {
  /** Its path in the folder. */
  readonly file: string
  readonly path: string
  readonly language: string
  readonly facts: readonly Fact[]
}

/**
 * Reads the list of articles of a folder.
 * @param only Leaves out articles without this text in their name.
 * @throws Error if there is no such list, or nothing is left of it.
 */
export function readCorpus(folder: string, only: string): readonly CorpusArticle[] {
  const list = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')) as readonly {
    readonly file: string
    readonly lang: string
    readonly facts?: readonly Fact[]
  }[]
  const articles = list
    .filter(({ file }) => file.includes(only))
    .map(({ file, lang, facts = [] }) => ({ file, path: resolve(folder, file), language: lang, facts }))
  if (articles.length === 0)
    throw new Error(`No article of ${join(folder, 'articles.json')} has "${only}" in its name.`)
  return articles
}
