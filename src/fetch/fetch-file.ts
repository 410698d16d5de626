import type { IncomingMessage } from 'node:http'
import { ask } from './ask.js'
import { readContentType } from './content-type.js'
import type { ContentType } from './content-type.js'
import { badStatus, otherScheme, tooLarge, tooManyRedirects, tooSlow } from './failures.js'
import type { Network } from './network.js'
import { knownPackings, unpack } from './unpack.js'

/** Who fetches, and how the network is reached. */
export interface Fetching {
  readonly network: Network
  /** What the program calls itself. */
  readonly userAgent: string
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
}

/** What is asked for, and what is taken. */
export interface FetchWish extends Fetching {
  /** The media types that are wanted. */
  readonly accept: string
  /** The most bytes, packed and unpacked, and the longest time for all of it. */
  readonly limits: { readonly bytes: number; readonly milliseconds: number }
  /** Whether the first host may be this machine or one of a private network; once a public one was asked, none may. */
  readonly mayBePrivate: boolean
  /** Throws for an address that is not to be asked; called for each redirect, too. */
  readonly checkAddress?: (url: URL) => void
  /** Throws for what is not to be taken. */
  readonly checkType?: (type: ContentType) => void
  /** Called with each number of bytes that come or are unpacked; throws when they are too many. */
  readonly count?: (bytes: number) => void
}

export interface FetchedFile extends ContentType {
  /** Where it was found in the end, without user name, password and fragment. */
  readonly address: string
  readonly bytes: Uint8Array
  /** Whether it came from this machine or a private network. */
  readonly isPrivate: boolean
}

const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Fetches a file by HTTP, following redirects.
 * @throws What `failureOf` reads; the signal's reason if that was aborted.
 */
export async function fetchFile(url: URL, wish: FetchWish): Promise<FetchedFile> {
  const { milliseconds } = wish.limits
  const clock = AbortSignal.timeout(milliseconds)
  try {
    return await follow(url, { ...wish, signal: AbortSignal.any([wish.signal, clock]) })
  } catch (error) {
    wish.signal.throwIfAborted()
    throw clock.aborted ? tooSlow(milliseconds) : error
  }
}

async function follow(first: URL, wish: FetchWish): Promise<FetchedFile> {
  const { network, signal, accept, userAgent } = wish
  const headers = { accept, 'accept-encoding': knownPackings, 'user-agent': userAgent }
  let url = first
  let { mayBePrivate } = wish
  for (let count = 0; count <= mostRedirects; count++) {
    wish.checkAddress?.(url)
    const { message, from } = await ask(url, { headers, network, mayBePrivate, signal })
    const isPrivate = from !== '' && !network.isPublic(from)
    mayBePrivate &&= isPrivate
    const { location } = message.headers
    if (location === undefined || !redirects.has(message.statusCode ?? 0)) {
      return { ...(await take(message, wish)), address: plainAddress(url), isPrivate }
    }
    message.destroy()
    url = targetOf(location, url)
  }
  throw tooManyRedirects(mostRedirects)
}

function targetOf(location: string, from: URL): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (target === undefined || !/^https?:$/.test(target.protocol)) throw otherScheme(target?.protocol ?? location)
  return target
}

async function take(answer: IncomingMessage, wish: FetchWish): Promise<ContentType & { readonly bytes: Uint8Array }> {
  const { bytes: limit } = wish.limits
  try {
    const { statusCode = 0, headers } = answer
    if (statusCode < 200 || statusCode > 299) throw badStatus(statusCode)
    const type = readContentType(headers['content-type'])
    wish.checkType?.(type)
    if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
    const packed = await readBody(answer, limit, wish.count)
    const bytes = unpack(packed, headers['content-encoding'], limit)
    wish.count?.(bytes.length - packed.length)
    return { ...type, bytes }
  } finally {
    answer.destroy()
  }
}

async function readBody(answer: IncomingMessage, limit: number, count?: FetchWish['count']): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw tooLarge(limit)
    count?.(chunk.length)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function plainAddress(url: URL): string {
  const plain = new URL(url)
  plain.username = ''
  plain.password = ''
  plain.hash = ''
  return plain.href
}
