import { request as requestPlain } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { callbackify } from 'node:util'
import { otherScheme, privateAddress } from './failures.js'
import type { Network } from './network.js'

/** How to ask for one address. */
export interface Question {
  readonly headers: Readonly<Record<string, string>>
  readonly network: Network
  /** Whether the host may be this machine or one of a private network. */
  readonly mayBePrivate: boolean
  /** Ends it; also the answer's body. */
  readonly signal: AbortSignal
}

/** The head of an answer, its body to come. */
export interface Answer {
  readonly message: IncomingMessage
  /** The IP address that it came from. */
  readonly from: string
}

const requesters: Readonly<Record<string, typeof requestPlain>> = { 'http:': requestPlain, 'https:': requestSecure }

/**
 * Sends a GET request, without cookies and past any proxy, and waits for the head of its answer. Which addresses are refused is
 * decided where the connection is made, so that a name can't mean something else by then.
 * @throws What `failureOf` reads.
 */
export async function ask(url: URL, { headers, network, mayBePrivate, signal }: Question): Promise<Answer> {
  const isRefused = (address: string): boolean => !mayBePrivate && !network.isPublic(address)
  const request = requesters[url.protocol]
  if (request === undefined) throw otherScheme(url.protocol)
  // A host that is an address is connected to without being looked up.
  const host = url.hostname.replaceAll(/[[\]]/g, '')
  if (isIP(host) > 0 && isRefused(host)) throw privateAddress(host)
  const options: RequestOptions = {
    headers: { ...headers },
    signal,
    agent: false,
    lookup: lookUpWith(network, isRefused),
  }
  return new Promise((resolve, reject) => {
    const connected = { address: '' }
    request(url, options, (message) => resolve({ message, from: connected.address }))
      // By the time of the answer the connection may be gone, and its address with it.
      .on('socket', (socket) => socket.on('connect', () => (connected.address = socket.remoteAddress ?? '')))
      .on('error', reject)
      .end()
  })
}

function lookUpWith(network: Network, isRefused: (address: string) => boolean): LookupFunction {
  const find = callbackify(async (host: string) => {
    const addresses = await network.resolve(host)
    if (addresses.some(({ address }) => isRefused(address))) throw privateAddress(host)
    return addresses
  })
  return (host, { all }, callback) => {
    find(host, (error, addresses) => {
      if (error) callback(error, '')
      else if (all) callback(null, [...addresses])
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family)
    })
  }
}
