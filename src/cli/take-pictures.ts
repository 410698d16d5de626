import { unpackArticle } from '../article/unpack-article.js'
import { figuresOf } from '../model/figures.js'
import type { Files } from '../model/files.js'
import type { LostPicture, Pictures } from '../model/picture.js'
import type { BuildOptions } from '../model/options.js'
import { openArticle, renderTalk } from '../pipeline.js'
import { isLargePicture, shrinkPicture } from '../pictures/shrink-picture.js'
import type { DeckFile, OpenedArticle, SourceFile, TalkPage } from '../pipeline.js'
import { digestOf } from '../present/record-files.js'
import type { Web } from './web.js'

/**
 * Reads an article and fetches what it shows and the run may have: planning needs to know which pictures there are.
 * @throws DeckError for an article that can't be used, `interrupted` if the user interrupts.
 */
export async function openWithPictures(source: SourceFile, options: BuildOptions, web: Web): Promise<OpenedArticle> {
  const opened = openArticle(await unpackArticle(source), options)
  const addresses = figuresOf(opened.article).map(({ src }) => src)
  const fetched = await web.fetchPictures(addresses, source.address)
  return fetched.size === 0 ? opened : { ...opened, pictures: new Map([...fetched, ...opened.pictures]) }
}

/**
 * Renders a deck. What of the web it shows, in its text, its directives or its CSS, and which of its pictures are larger than any
 * slide, is seen by rendering it: if there is anything to fetch or to make smaller, it is rendered again.
 * @param page The address of the article that it was made from, if that is from the web.
 */
export async function renderWithPictures(
  deck: DeckFile,
  page: string | undefined,
  { options, files, web }: { readonly options: BuildOptions; readonly files: Files; readonly web: Web },
): Promise<TalkPage> {
  const missed = new Set<string>()
  const large = new Map<string, Uint8Array>()
  const rendered = renderTalk({ ...deck, ...recorderOf(deck, web, missed, large) }, options, files)
  const fetched = await web.fetchPictures([...missed], page)
  for (const key of missed) noteLarge(fetched.get(key), large)
  for (const [digest, bytes] of large) {
    if (!web.shrunk.has(digest)) web.shrunk.set(digest, await shrinkPicture(bytes, files))
  }
  const isFound = [...missed].some((key) => fetched.has(key))
  if (!isFound && large.size === 0) return rendered
  const pictures: Pictures = { get: (key) => deck.pictures?.get(key) ?? fetched.get(key) }
  return renderTalk({ ...deck, pictures, smaller: (bytes) => findSmaller(bytes, web) }, options, files)
}

/** Notes the addresses of pictures that are not held, and large pictures that nobody has made smaller yet. */
function recorderOf(
  { pictures }: DeckFile,
  web: Web,
  missed: Set<string>,
  large: Map<string, Uint8Array>,
): Pick<DeckFile, 'pictures' | 'smaller'> {
  return {
    pictures: {
      get(key) {
        const picture = pictures?.get(key)
        if (picture === undefined) missed.add(key)
        return picture
      },
    },
    smaller(bytes) {
      const smaller = findSmaller(bytes, web)
      if (smaller === undefined) noteLarge(bytes, large)
      return smaller
    },
  }
}

function noteLarge(picture: Uint8Array | LostPicture | undefined, large: Map<string, Uint8Array>): void {
  if (picture instanceof Uint8Array && isLargePicture(picture)) large.set(digestOf(picture), picture)
}

function findSmaller(picture: Uint8Array, { shrunk }: Web): Uint8Array | undefined {
  return shrunk.size > 0 && isLargePicture(picture) ? shrunk.get(digestOf(picture)) : undefined
}
