import type { ServerResponse } from 'node:http'

/** A window of the talk that is told what happens, by server-sent events. */
interface Listener {
  /** The name that the window gave itself. */
  readonly name: string
  readonly response: ServerResponse
}

/** Something to tell: an event's name and its data. */
interface News {
  readonly event: string
  readonly data: unknown
}

/** All windows that listen. */
export interface Listeners {
  /** Tells the newcomer what is, and from then on what happens. */
  readonly add: (listener: Listener, first: News) => void
  /** Tells all, but not the one whom it is from. */
  readonly tell: (news: News, from?: string) => void
  readonly close: () => void
}

/** A window that does not read, as on a phone that sleeps, is let go when so much waits for it, in bytes: it asks again. */
const mostWaiting = 1_000_000

/** Begins with nobody. Source of the format: WHATWG HTML, 9.2 Server-sent events. */
export function gatherListeners(): Listeners {
  const all = new Set<Listener>()
  return {
    add(listener, first) {
      const { response } = listener
      all.add(listener)
      response.on('close', () => all.delete(listener))
      response.writeHead(200, { 'Content-Type': 'text/event-stream' })
      // Ask again soon after the server was gone.
      response.write(`retry: 500\n${format(first)}`)
    },
    tell(news, from) {
      for (const { name, response } of all) {
        if (response.writableLength > mostWaiting) response.destroy()
        else if (name !== from) response.write(format(news))
      }
    },
    close() {
      for (const { response } of all) response.end()
    },
  }
}

/** JSON has no line breaks of its own, which would end the data. */
function format({ event, data }: News): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
