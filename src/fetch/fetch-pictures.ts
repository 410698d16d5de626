import { findFormat, pictureFormats } from '../model/picture.js'
import type { HeldPictures, LostPicture } from '../model/picture.js'
import { DeckError } from '../model/problem.js'
import { failed, failureOf, otherSite, tooSlow } from './failures.js'
import { fetchFile } from './fetch-file.js'
import type { Fetching } from './fetch-file.js'
import { isBesidePage, isWelcome } from './site.js'
import type { Permission } from './site.js'

/** Sizes are bytes. */
export interface PictureLimits {
  readonly each: { readonly bytes: number; readonly milliseconds: number }
  readonly all: { readonly bytes: number; readonly milliseconds: number; readonly count: number }
  readonly atOnce: number
}

/** What the pictures of an article may take. */
export const pictureLimits: PictureLimits = {
  each: { bytes: 10_000_000, milliseconds: 10_000 },
  all: { bytes: 50_000_000, milliseconds: 30_000, count: 50 },
  atOnce: 6,
}

const accept = 'image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml'

/**
 * Fetches pictures, each once. None comes from this machine or a private network, unless the page that names it does.
 * @param addresses Absolute ones of the web; those of other sites than are permitted are left alone.
 * @returns For each that was asked for what came, or why nothing did; the keys are the addresses as given.
 * @throws DeckError `interrupted` if the signal is aborted.
 */
export async function fetchPictures(
  addresses: Iterable<string>,
  permission: Permission,
  fetching: Fetching,
  limits: PictureLimits = pictureLimits,
): Promise<HeldPictures> {
  const { all, atOnce } = limits
  const wanted = [...new Set(addresses)].filter(
    (address) => URL.canParse(address) && isWelcome(new URL(address), permission),
  )
  const found = new Map<string, Uint8Array | LostPicture>()
  for (const address of wanted.slice(all.count)) found.set(address, describeLoss(address, tooMany(all.count)))
  const fetchOne = fetcherOf(permission, fetching, limits)
  const waiting = wanted.slice(0, all.count).values()
  const work = async (): Promise<void> => {
    for (const address of waiting) found.set(address, await fetchOne(address))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return found
}

/** Fetches one picture after another under limits for all of them. */
function fetcherOf(permission: Permission, fetching: Fetching, { each, all }: PictureLimits) {
  const clock = AbortSignal.timeout(all.milliseconds)
  const signal = AbortSignal.any([fetching.signal, clock])
  const left = { bytes: all.bytes }
  const count = (bytes: number): void => {
    left.bytes -= bytes
    if (left.bytes < 0) throw tooMuch(all.bytes)
  }
  const checkAddress = (url: URL): void => {
    if (!isWelcome(url, permission)) throw otherSite(url.hostname)
  }
  return async (address: string): Promise<Uint8Array | LostPicture> => {
    const url = new URL(address)
    const mayBePrivate = isBesidePage(url, permission)
    try {
      count(0)
      const wish = { ...fetching, signal, accept, limits: each, mayBePrivate, checkAddress, count }
      const { bytes } = await fetchFile(url, wish)
      if (findFormat(bytes, pictureFormats) === undefined) throw noPicture()
      return bytes
    } catch (cause) {
      if (fetching.signal.aborted) throw new DeckError('interrupted', 'Fetching was interrupted.', { cause })
      return describeLoss(address, clock.aborted ? tooSlow(all.milliseconds) : cause)
    }
  }
}

function tooMany(count: number): Error {
  return failed({ reason: `it is one of more than ${count}`, isRefused: true })
}

function tooMuch(bytes: number): Error {
  return failed({ reason: `the pictures are more than ${Math.round(bytes / 1_000_000)} MB together`, isRefused: true })
}

function noPicture(): Error {
  return failed({ reason: 'what came is no PNG, JPEG, GIF, WebP, AVIF or SVG', isRefused: true })
}

function describeLoss(address: string, cause: unknown): LostPicture {
  const { reason, hint, isRefused } = failureOf(cause)
  return {
    rule: isRefused ? 'image-refused' : 'image-unreachable',
    severity: 'warning',
    message: `The picture ${address} could not be fetched and was left out: ${reason}.`,
    ...(hint && { hint }),
  }
}
