import type { FetchedFile } from '../fetch/fetch-file.js'
import { isWebAddress, webAddressOf } from '../model/address.js'
import type { HeldPictures, LostPicture } from '../model/picture.js'
import { DeckError } from '../model/problem.js'
import { readOwnPackage } from './own-package.js'
import type { Terminal } from './terminal.js'

/** What a run takes from the web, and what it makes of pictures. Nothing is loaded and no socket opened for one that takes nothing. */
export interface Web {
  /** The articles whose address was named, by that address; or why one could not be had. */
  readonly downloads: ReadonlyMap<string, FetchedFile | DeckError>
  /**
   * Fetches pictures that the run may have, each once.
   * @param page The address of the article that names them, if it is from the web.
   * @returns By their keys what came, or why nothing did; nothing for those that may not be fetched.
   */
  readonly fetchPictures: (addresses: readonly string[], page: string | undefined) => Promise<HeldPictures>
  /** The large pictures that the run has made smaller so far, by the digests of what they were; who makes more adds them. */
  readonly shrunk: Map<string, Uint8Array>
}

/**
 * Fetches the articles that are named by an address, and gets ready to fetch pictures.
 * @param allSites Whether pictures may come from everywhere, and not just from the site of their article.
 */
export async function openWeb(
  articles: readonly string[],
  allSites: boolean,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Web> {
  const downloads = await downloadAll(new Set(articles.filter(isWebAddress)), terminal, signal)
  const known = new Map<string, Uint8Array | LostPicture>()
  return {
    downloads,
    shrunk: new Map(),
    async fetchPictures(addresses, pageAddress) {
      const page = findPage(downloads, pageAddress)
      const wanted = addresses
        .flatMap((address) => webAddressOf(address) ?? [])
        .filter((address) => !known.has(address))
      if (wanted.length > 0 && (allSites || page)) {
        const { fetchPictures } = await import('../fetch/fetch-pictures.js')
        const found = await fetchPictures(wanted, { allSites, page }, await fetchingOf(terminal, signal))
        for (const [address, picture] of found) known.set(address, picture)
      }
      return known
    },
  }
}

async function downloadAll(
  addresses: ReadonlySet<string>,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Web['downloads']> {
  const downloads = new Map<string, FetchedFile | DeckError>()
  if (addresses.size === 0) return downloads
  const { fetchArticle } = await import('../fetch/fetch-article.js')
  const fetching = await fetchingOf(terminal, signal)
  for (const address of addresses) {
    try {
      downloads.set(address, await fetchArticle(address, fetching))
    } catch (error) {
      if (!(error instanceof DeckError)) throw error
      downloads.set(address, error)
    }
  }
  return downloads
}

async function fetchingOf({ network }: Terminal, signal: AbortSignal) {
  const { version, homepage } = readOwnPackage()
  const userAgent = `kamishibai/${version}${homepage === undefined ? '' : ` (+${homepage})`}`
  return { network: network ?? (await import('../fetch/network.js')).machineNetwork, userAgent, signal }
}

function findPage(downloads: Web['downloads'], address: string | undefined): FetchedFile | undefined {
  for (const download of downloads.values()) {
    if (!(download instanceof DeckError) && download.address === address) return download
  }
  return undefined
}
