import { figuresOf } from '../model/figures.js'
import type { Files } from '../model/files.js'
import type { Pictures } from '../model/picture.js'
import type { BuildOptions } from '../model/options.js'
import { openArticle, renderTalk } from '../pipeline.js'
import type { DeckFile, OpenedArticle, SourceFile, TalkPage } from '../pipeline.js'
import type { Web } from './web.js'

/**
 * Reads an article and fetches what it shows and the run may have: planning needs to know which pictures there are.
 * @throws DeckError for an article that can't be used, `interrupted` if the user interrupts.
 */
export async function openWithPictures(source: SourceFile, options: BuildOptions, web: Web): Promise<OpenedArticle> {
  const opened = openArticle(source, options)
  const addresses = figuresOf(opened.article).map(({ src }) => src)
  const fetched = await web.fetchPictures(addresses, source.address)
  return fetched.size === 0 ? opened : { ...opened, pictures: new Map([...fetched, ...opened.pictures]) }
}

/**
 * Renders a deck. Which pictures of the web it shows, in its text, its directives or its CSS, is seen by rendering it: if the run
 * may have any of them, it is rendered again with them.
 * @param page The address of the article that it was made from, if that is from the web.
 */
export async function renderWithPictures(
  deck: DeckFile,
  page: string | undefined,
  { options, files, web }: { readonly options: BuildOptions; readonly files: Files; readonly web: Web },
): Promise<TalkPage> {
  const missed = new Set<string>()
  const held: Pictures = {
    get(key) {
      const picture = deck.pictures?.get(key)
      if (picture === undefined) missed.add(key)
      return picture
    },
  }
  const rendered = renderTalk({ ...deck, pictures: held }, options, files)
  const fetched = await web.fetchPictures([...missed], page)
  const isFound = [...missed].some((key) => fetched.has(key))
  const pictures: Pictures = { get: (key) => deck.pictures?.get(key) ?? fetched.get(key) }
  return isFound ? renderTalk({ ...deck, pictures }, options, files) : rendered
}
