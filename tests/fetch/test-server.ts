import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Network } from '../../src/fetch/network.js'

/** Answers by path; all else is a 404. */
export type Answers = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>

export interface TestServer {
  readonly port: number
  /** `http://127.0.0.1:…`. */
  readonly origin: string
  /** The requests so far, `host path`. */
  readonly asked: readonly string[]
  readonly headers: readonly IncomingMessage['headers'][]
  readonly close: () => Promise<void>
}

/** Where the server is. */
export const here = '127.0.0.1'

/** A name of a private network that the server is not at. */
export const inside = '10.1.2.3'

/** A network in which the server is on the public internet, whatever it is called. */
export const publicNetwork: Network = {
  resolve: (host) => Promise.resolve([{ address: host.startsWith('inside') ? inside : here, family: 4 }]),
  isPublic: (address) => address === here,
}

/** A network in which the server is private. */
export const privateNetwork: Network = { ...publicNetwork, isPublic: () => false }

/** Serves on this machine until it is closed. */
export async function startServer(answers: Answers): Promise<TestServer> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')} ${path}`)
    headers.push(request.headers)
    const answer = answers[path]
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  server.listen(0, here)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://${here}:${port}`,
    asked,
    headers,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Answers with a body. */
export function give(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answers[string] {
  return (_, response) => void response.writeHead(200, headers).end(body)
}

/** Answers that the file lies elsewhere. */
export function lead(location: string, status = 302): Answers[string] {
  return (_, response) => void response.writeHead(status, { location }).end()
}
