import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pipeTransport } from '../../src/export/pipe-transport.js'

test('puts messages together however they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 })),
      fc.integer({ min: 1, max: 9 }),
      async (texts, step) => {
        const messages = texts.map((text) => text.replaceAll('\0', ' '))
        const bytes = Buffer.from(messages.map((message) => `${message}\0`).join(''))
        const fromBrowser = new PassThrough()
        const received: string[] = []
        Object.assign(pipeTransport(new PassThrough(), fromBrowser), {
          onmessage: (message: string) => received.push(message),
        })
        for (let at = 0; at < bytes.length; at += step) fromBrowser.emit('data', bytes.subarray(at, at + step))
        await turn()
        await turn()
        expect(received).toEqual(messages)
      },
    ),
  )
})

test('ends each message that it sends with a zero byte', () => {
  const toBrowser = new PassThrough()
  pipeTransport(toBrowser, new PassThrough()).send('{"id":1}')
  expect(String(toBrowser.read())).toBe('{"id":1}\0')
})

test('tells puppeteer when the browser is gone, and survives writing to it', async () => {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()]
  const transport = pipeTransport(toBrowser, fromBrowser)
  const closed = new Promise<void>((resolve) => {
    Object.assign(transport, { onclose: resolve })
  })
  toBrowser.destroy()
  fromBrowser.destroy()
  await closed
  expect(() => transport.send('{}')).not.toThrow()
})
