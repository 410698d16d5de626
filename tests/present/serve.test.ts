import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reachOf } from '../../src/present/reach.js'
import { serve } from '../../src/present/serve.js'
import type { LiveServer } from '../../src/present/serve.js'

const page = { html: '<p>凧</p>', version: 'v1', errors: [] }

interface Question {
  readonly path?: string
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

/** Asks with just these headers; `undefined` where the connection is cut without a word. */
async function ask(
  server: LiveServer,
  { path = '/', method = 'GET', headers, body }: Question,
): Promise<
  | { readonly status: number | undefined; readonly text: string; readonly headers: IncomingMessage['headers'] }
  | undefined
> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, ...(headers && { headers }) })
    asked.on('error', () => resolve(undefined))
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString(), headers: response.headers })
      })
    })
    asked.end(body)
  })
}

/** All that is answered to these bytes until the connection ends. */
async function askRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  socket.write(bytes)
  const answer = { text: '' }
  socket.on('data', (chunk: string) => (answer.text += chunk))
  await once(socket, 'close')
  return answer.text
}

const open: { server?: LiveServer } = {}
afterEach(async () => open.server?.close())

describe('on this machine', () => {
  beforeEach(async () => {
    open.server = await serve({ host: '127.0.0.1', port: 0, ...reachOf('127.0.0.1'), page })
  })

  test('the page is answered, and nobody may keep, frame or read it', async () => {
    const answer = await ask(open.server!, {})
    expect(answer).toMatchObject({ status: 200, text: '<p>凧</p>' })
    expect(answer?.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
  })

  test.each([
    ['/', 200],
    ['/elsewhere', 404],
  ])('%s is answered without telling other sites the address', async (path, status) => {
    const answer = await ask(open.server!, { path })
    expect([answer?.status, answer?.headers['referrer-policy']]).toEqual([status, 'no-referrer'])
  })

  test.each([
    ['without a name for the server', '', 400],
    ['with two names of which the second is ours', 'Host: evil.example\r\nHost: 127.0.0.1:PORT\r\n', 403],
    ['with our name and a dot', 'Host: localhost.:PORT\r\n', 403],
    ['with a name that only begins like ours', 'Host: 127.0.0.1:PORT.evil.example\r\n', 403],
  ])('a request %s is refused', async (_, hosts, status) => {
    const { port } = open.server!
    const answer = await askRaw(
      port,
      `GET / HTTP/1.1\r\n${hosts.replace('PORT', String(port))}Connection: close\r\n\r\n`,
    )
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).not.toContain('凧')
  })

  test('what is no request for a page leads nowhere', async () => {
    const { port } = open.server!
    const host = `Host: 127.0.0.1:${port}\r\n`
    expect(await askRaw(port, `CONNECT 127.0.0.1:22 HTTP/1.1\r\n${host}\r\n`)).toBe('')
    const upgrade = `GET /live HTTP/1.1\r\n${host}Origin: http://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
    expect(await askRaw(port, upgrade)).toMatch(/^HTTP\/1.1 403 /)
  })

  test('a window that does not read is let go', async () => {
    const { port } = open.server!
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET /live?as=asleep HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
    await once(socket, 'readable')
    const closed = once(
      socket.on('error', () => undefined),
      'close',
    )
    const errors = ['糸'.repeat(1_000_000)]
    for (let turn = 0; turn < 12; turn++) {
      open.server!.show({ ...page, errors })
      await new Promise(setImmediate)
    }
    socket.resume()
    await closed
    expect(socket.destroyed).toBe(true)
  })

  test.each([
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/article.md', 404],
    ['/constructor', 404],
    ['//127.0.0.1/', 404],
    ['http://127.0.0.1/', 400],
    ['*', 400],
  ])('%s is refused: there are no files', async (path, status) => {
    expect(await ask(open.server!, { path })).toMatchObject({ status, text: '' })
  })

  test.each([
    ['/', 'POST', 'GET, HEAD'],
    ['/', 'PROPFIND', 'GET, HEAD'],
    ['/', 'OPTIONS', 'GET, HEAD'],
    ['/live', 'DELETE', 'GET'],
    ['/say', 'GET', 'POST'],
  ])('%s does not take %s', async (path, method, allowed) => {
    const answer = await ask(open.server!, { path, method })
    expect([answer?.status, answer?.headers.allow]).toEqual([405, allowed])
  })

  test.each([
    ['another name for this address (DNS rebinding)', { Host: 'evil.example' }],
    ['another name with our port', (port: number) => ({ Host: `evil.example:${port}` })],
    ['our address with another port', { Host: '127.0.0.1:1' }],
    ['a page of another site', { Origin: 'http://evil.example' }],
    ['a page of another port', { Origin: 'http://127.0.0.1:1' }],
    ['a file', { Origin: 'null' }],
    ['a picture in another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of this machine on another port', { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s is refused', async (_, headers) => {
    const { port } = open.server!
    const own = { Host: `127.0.0.1:${port}` }
    const asked = { ...own, ...(typeof headers === 'function' ? headers(port) : headers) }
    expect(await ask(open.server!, { headers: asked })).toMatchObject({ status: 403, text: '' })
    expect(await ask(open.server!, { path: '/say', method: 'POST', body: '{}', headers: asked })).toMatchObject({
      status: 403,
    })
    expect(await ask(open.server!, { headers: own })).toMatchObject({ status: 200 })
  })

  test.each([
    ['{"kind":"ask"}', 204],
    ['no JSON', 400],
    ['', 400],
    [JSON.stringify('x'.repeat(20_000)), 400],
  ])('a message %j is judged: %i', async (body, status) => {
    expect(await ask(open.server!, { path: '/say', method: 'POST', body })).toMatchObject({ status })
  })

  test('what a window says is told to all others, and each new page to all', async () => {
    const { port } = open.server!
    const heard = (name: string): { text: string } => {
      const log = { text: '' }
      request({ host: '127.0.0.1', port, path: `/live?as=${name}` }, (response) => {
        response.on('data', (chunk: Buffer) => (log.text += chunk.toString()))
        response.on('error', () => undefined)
      }).end()
      return log
    }
    const [one, other] = [heard('one'), heard('other')]
    await expect.poll(() => one.text + other.text).toMatch(/v1[^]*v1/)
    await ask(open.server!, { path: '/say?as=one', method: 'POST', body: '{"text":"a\\n\\nevent: page"}' })
    open.server!.show({ ...page, version: 'v2', errors: ['線が切れた'] })
    const news = 'event: page\ndata: {"version":"v2","errors":["線が切れた"]}\n\n'
    await expect.poll(() => one.text.includes(news) && other.text.includes(news)).toBe(true)
    expect(other.text).toContain('event: said\ndata: {"text":"a\\n\\nevent: page"}\n\n')
    expect(one.text).not.toContain('event: said')
  })
})

describe('for other machines', () => {
  const reach = reachOf('0.0.0.0')
  beforeEach(async () => {
    open.server = await serve({ host: '0.0.0.0', port: 0, ...reach, page })
  })

  test('the address holds a token of 128 bits, another one each time', () => {
    expect(reach.base).toMatch(/^\/[\w-]{22}\/$/)
    expect(reachOf('0.0.0.0').base).not.toBe(reach.base)
  })

  test('the page is answered to whom knows the token', async () => {
    expect(await ask(open.server!, { path: reach.base })).toMatchObject({ status: 200, text: '<p>凧</p>' })
    expect(await ask(open.server!, { path: `${reach.base}say`, method: 'POST', body: '1' })).toMatchObject({
      status: 204,
    })
  })

  test.each([
    '/',
    '/live',
    '/say',
    reach.base.slice(0, -1),
    reach.base.toLowerCase().replace(/^\/./, '/_'),
    `/${'A'.repeat(22)}/`,
    `/x/..${reach.base}`,
    `/?${reach.base}`,
    'http://127.0.0.1/',
  ])('%s is answered with nothing at all', async (path) => {
    expect(await ask(open.server!, { path })).toBeUndefined()
    expect(await ask(open.server!, { path, method: 'POST' })).toBeUndefined()
  })

  test('the token does not help a page of another site', async () => {
    const headers = { Host: `127.0.0.1:${open.server!.port}`, Origin: 'http://evil.example' }
    expect(await ask(open.server!, { path: reach.base, headers })).toMatchObject({ status: 403 })
  })
})
