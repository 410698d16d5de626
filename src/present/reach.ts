import { randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'

/** From where a talk can be opened, and by what names. */
export interface Reach {
  /** What the server may be called, without the port. */
  readonly hosts: readonly string[]
  /** Begins every path; holds a token where other machines reach the server. */
  readonly base: string
  /** What to call it on this machine. */
  readonly here: string
  /** What other machines call it; absent where none reaches it. */
  readonly there?: string
}

/** Hosts that only this machine reaches. */
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1']

/** Hosts that stand for all addresses of this machine. */
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

/** What listening at a host means; a token is drawn where others reach it. */
export function reachOf(host: string): Reach {
  if (loopback.includes(host)) return { hosts: ['127.0.0.1', 'localhost', '[::1]'], base: '/', here: inUrl(host) }
  // 128 bits, in characters that need no quoting.
  const base = `/${randomBytes(16).toString('base64url')}/`
  if (!everywhere.has(host)) return { hosts: [inUrl(host)], base, here: inUrl(host), there: inUrl(host) }
  const others = addressesOfThisMachine().map(inUrl)
  const there = others.find((address) => !address.startsWith('[')) ?? others[0]
  return { hosts: [...loopback.map(inUrl), ...others], base, here: inUrl('127.0.0.1'), ...(there && { there }) }
}

function addressesOfThisMachine(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.filter(({ internal }) => !internal).map(({ address }) => address)
}

function inUrl(host: string): string {
  return isIPv6(host) ? `[${host}]` : host
}
