import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Whom the server answers. */
export interface Admission {
  /** What it may be called, without the port: else a page of some other site may pretend to be ours (DNS rebinding). */
  readonly hosts: readonly string[]
  readonly port: number
  /** Begins every path, `/3f…/`; `/` where none is needed. */
  readonly base: string
}

/** What becomes of a request: the rest of its path, or the status to refuse it with; `silence` gives nothing away. */
export type Verdict = { readonly path: string } | { readonly status: number } | 'silence'

/** Decides whether a request comes from our own page, or from somebody who opens it. */
export function admitRequest({ url = '', headers }: IncomingMessage, admission: Admission): Verdict {
  const { hosts, port, base } = admission
  const path = pathOf(url)
  if (path === undefined || !startsWith(path, base)) return base === '/' ? { status: 400 } : 'silence'
  const names = hosts.flatMap((host) => [`${host}:${port}`, ...(port === 80 ? [host] : [])])
  if (!names.includes(headers.host ?? '')) return { status: 403 }
  const { origin, 'sec-fetch-site': site = 'none' } = headers
  if (origin !== undefined && origin !== `http://${headers.host}`) return { status: 403 }
  if (site !== 'none' && site !== 'same-origin') return { status: 403 }
  return { path: path.slice(base.length) }
}

/** Without what stands behind a `?`; `undefined` for what is no path. */
function pathOf(url: string): string | undefined {
  return /^(\/[^?#]*)(?:\?|$)/.exec(url)?.[1]
}

/** Takes the same time wherever they differ, so that nobody can guess a token bit by bit. */
function startsWith(path: string, base: string): boolean {
  const [start, wanted] = [path.slice(0, base.length), base].map((text) => Buffer.from(text)) as [Buffer, Buffer]
  return start.length === wanted.length && timingSafeEqual(start, wanted)
}
