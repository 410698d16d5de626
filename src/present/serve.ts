import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { admitRequest } from './admit-request.js'
import type { Admission } from './admit-request.js'
import { gatherListeners } from './listeners.js'
import type { Listeners } from './listeners.js'
import { listen } from './listen.js'
import type { Place } from './listen.js'

/** What is shown. */
export interface ServedPage {
  readonly html: string
  /** The page's own name for what it shows. */
  readonly version: string
  /** Sentences to lay over it. */
  readonly errors: readonly string[]
}

export interface ServeOptions extends Place, Pick<Admission, 'hosts' | 'base'> {
  readonly page: ServedPage
}

/** A talk that is being served. */
export interface LiveServer {
  readonly port: number
  /** Shows another page, or says what is amiss, in all windows that are open. */
  readonly show: (page: ServedPage) => void
  /** Ends all connections; then the port is free. */
  readonly close: () => Promise<void>
}

/** What all requests have to do with. */
interface Talk {
  readonly shown: { page: ServedPage }
  readonly listeners: Listeners
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The name that the window gave itself. */
  readonly window: string
}

type Answer = (exchange: Exchange, talk: Talk) => Promise<void> | void

/** All that can be asked for: there is no file among it. */
const answers: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  '': { GET: sendPage, HEAD: sendPage },
  live: { GET: hearFrom },
  say: { POST: passOn },
}

/** A message between windows is a few hundred bytes. */
const longestMessage = 10_000

/**
 * Serves one page, tells it when it changes, and carries what its windows tell each other.
 * @throws DeckError `environment` if the port can't be had.
 */
export async function serve({ page, hosts, base, ...place }: ServeOptions): Promise<LiveServer> {
  const talk: Talk = { shown: { page }, listeners: gatherListeners() }
  const admission = { hosts, base, port: 0 }
  const server = createServer((request, response) => void answer(request, response, admission, talk))
  admission.port = await listen(server, place)
  return {
    port: admission.port,
    show(next) {
      talk.shown.page = next
      talk.listeners.tell({ event: 'page', data: newsOf(next) })
    },
    async close() {
      talk.listeners.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  admission: Admission,
  talk: Talk,
): Promise<void> {
  const verdict = admitRequest(request, admission)
  if (verdict === 'silence') {
    request.socket.destroy()
    return
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const { method = '', url = '' } = request
  const methods = 'path' in verdict && Object.hasOwn(answers, verdict.path) ? answers[verdict.path] : undefined
  if (!methods) refuse(response, 'status' in verdict ? verdict.status : 404)
  else if (!Object.hasOwn(methods, method)) {
    response.setHeader('Allow', Object.keys(methods).join(', '))
    refuse(response, 405)
  } else await methods[method]!({ request, response, window: url.split('?as=')[1] ?? '' }, talk)
}

/** Other pages may neither frame ours nor read it, and none is told its address, in which the token may be. */
const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0, Connection: 'close' }).end()
}

function sendPage({ response }: Exchange, { shown }: Talk): void {
  const body = Buffer.from(shown.page.html)
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length }).end(body)
}

function hearFrom({ response, window }: Exchange, { shown, listeners }: Talk): void {
  listeners.add({ name: window, response }, { event: 'page', data: newsOf(shown.page) })
}

/** What a message says is for the windows to judge. */
async function passOn({ request, response, window }: Exchange, { listeners }: Talk): Promise<void> {
  const data = parseMessage(await readBody(request))
  if (data === undefined) {
    refuse(response, 400)
    return
  }
  listeners.tell({ event: 'said', data }, window)
  response.writeHead(204).end()
}

/** Nothing of what is too long or breaks off. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > longestMessage) return ''
      chunks.push(chunk)
    }
  } catch {
    return ''
  }
  return Buffer.concat(chunks).toString()
}

function parseMessage(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

function newsOf({ version, errors }: ServedPage): Omit<ServedPage, 'html'> {
  return { version, errors }
}
