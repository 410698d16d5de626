import { DeckError } from '../model/problem.js'
import type { ContentType } from './content-type.js'
import { failed, failureOf } from './failures.js'
import { fetchFile } from './fetch-file.js'
import type { FetchedFile, Fetching } from './fetch-file.js'

/** An article may take so much: bytes, packed and unpacked, and ms. */
const articleLimits = { bytes: 20_000_000, milliseconds: 10_000 }

const accept = 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5'

/** What is no article, by its media type. */
const otherTypes: readonly { readonly type: RegExp; readonly noun: string }[] = [
  { type: /^application\/(?:x-)?pdf$/, noun: 'a PDF' },
  { type: /^image\//, noun: 'a picture' },
  { type: /^video\//, noun: 'a film' },
  { type: /^audio\//, noun: 'a sound' },
  { type: /^font\//, noun: 'a font' },
]

/**
 * Fetches an article. As the user named it himself it may lie on this machine or in a private network; what it leads to only
 * if it does.
 * @param address As the user wrote it.
 * @throws DeckError `usage` for an article that can't be had, `interrupted` if the signal is aborted.
 */
export async function fetchArticle(
  address: string,
  fetching: Fetching,
  limits: typeof articleLimits = articleLimits,
): Promise<FetchedFile> {
  if (!URL.canParse(address))
    throw new DeckError('usage', `${address} is no address.`, { hint: 'Write it as in a browser.' })
  try {
    return await fetchFile(new URL(address), { ...fetching, accept, limits, checkType, mayBePrivate: true })
  } catch (cause) {
    if (fetching.signal.aborted) throw new DeckError('interrupted', 'Fetching was interrupted.', { cause })
    const { reason, hint } = failureOf(cause)
    throw new DeckError('usage', `The article ${address} could not be fetched: ${reason}.`, {
      ...(hint && { hint }),
      cause,
    })
  }
}

function checkType({ mediaType = '' }: ContentType): void {
  const other = otherTypes.find(({ type }) => type.test(mediaType))
  if (other) throw failed({ reason: `it is ${other.noun} (${mediaType})`, hint: 'Name a page or a file with text.' })
}
