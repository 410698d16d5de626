import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer'

/**
 * Chromium's `--remote-debugging-pipe` as puppeteer's transport: messages are JSON in UTF-8, each ended by a zero byte.
 * A pipe and not a port, because nobody else can connect to it and the browser ends when the pipe does.
 */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => {
      toBrowser.destroy()
      fromBrowser.destroy()
    },
  }
  const split = messageSplitter()
  fromBrowser.on('data', (chunk: Buffer) => {
    // Each message in its own turn: puppeteer resolves a promise for one before it must see the next.
    for (const message of split(chunk)) setImmediate(() => transport.onmessage?.(message))
  })
  fromBrowser.on('close', () => transport.onclose?.())
  // A browser that has gone is noticed by its exit; the broken pipe says nothing more.
  for (const stream of [toBrowser, fromBrowser]) stream.on('error', () => undefined)
  return transport
}

/** Collects chunks and returns the messages that each one completes. */
function messageSplitter(): (chunk: Buffer) => string[] {
  let unfinished: Buffer[] = []
  return (chunk) => {
    const messages: string[] = []
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      messages.push(Buffer.concat([...unfinished, chunk.subarray(start, end)]).toString())
      unfinished = []
      start = end + 1
    }
    unfinished.push(chunk.subarray(start))
    return messages
  }
}
