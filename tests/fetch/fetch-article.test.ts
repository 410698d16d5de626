import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchArticle } from '../../src/fetch/fetch-article.js'
import type { FetchedFile } from '../../src/fetch/fetch-file.js'
import type { Network } from '../../src/fetch/network.js'
import { give, here, inside, lead, privateNetwork, publicNetwork, startServer } from './test-server.js'
import type { Answers, TestServer } from './test-server.js'

const text = '旅の話。'.repeat(50)
const limits = { bytes: 10_000, milliseconds: 20_000 }

/** For servers that never come to an end. */
const impatient = { ...limits, milliseconds: 400 }

const packings = {
  gzip: gzipSync(text),
  'x-gzip': gzipSync(text),
  deflate: deflateSync(text),
  'deflate, as some servers have it': deflateRawSync(text),
  br: brotliCompressSync(text),
  'gzip, br': brotliCompressSync(gzipSync(text)),
  identity: Buffer.from(text),
}

const answers: Answers = {
  '/post': give(text, { 'content-type': 'text/html; charset=Shift_JIS' }),
  '/untyped': give(text),
  '/empty': give('', { 'content-encoding': 'gzip' }),
  '/to-post': lead('/post#part'),
  '/to-inside': lead(`http://${inside}/secret`),
  '/to-inside-name': lead('http://inside.test/secret'),
  '/to-loopback-number': lead('http://2130706434/'),
  '/to-file': lead('file:///etc/passwd'),
  '/to-nonsense': lead('http://['),
  '/to-itself': lead('/to-itself'),
  '/hop-1': lead('/hop-2', 301),
  '/hop-2': lead('/hop-3', 303),
  '/hop-3': lead('/hop-4', 307),
  '/hop-4': lead('/hop-5', 308),
  '/hop-5': lead('/post'),
  '/pdf': give('%PDF', { 'content-type': 'application/pdf' }),
  '/picture': give('', { 'content-type': 'image/png' }),
  '/large': give('a'.repeat(10_001)),
  '/said-large': (_, response) => void response.writeHead(200, { 'content-length': '99999' }).write('a'),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('a'.repeat(1000)), 1)
    response.on('close', () => clearInterval(timer))
  },
  '/bomb': give(gzipSync(Buffer.alloc(5_000_000)), { 'content-encoding': 'gzip' }),
  '/bomb-within-bomb': give(gzipSync(gzipSync(Buffer.alloc(5_000_000))), { 'content-encoding': 'gzip, gzip' }),
  '/broken-gzip': give(gzipSync(text).subarray(0, 30), { 'content-encoding': 'gzip' }),
  '/no-gzip': give(text, { 'content-encoding': 'gzip' }),
  '/no-brotli': give(text, { 'content-encoding': 'br' }),
  '/zstd': give(text, { 'content-encoding': 'zstd' }),
  '/silent': () => undefined,
  '/slow': (_, response) => {
    response.writeHead(200).write('a')
    const timer = setInterval(() => response.write('a'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/short': (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('a')
    setTimeout(() => response.destroy(), 20)
  },
  '/gone-at-once': (request) => void request.socket.destroy(),
  '/no-http': (request) => void request.socket.end('SSH-2.0\r\n\r\n'),
  ...Object.fromEntries([401, 403, 410, 418, 429, 503].map((code) => [`/${code}`, withStatus(code)])),
  ...Object.fromEntries(
    Object.entries(packings).map(([name, bytes], place) => [
      `/packed-${place}`,
      give(bytes, { 'content-encoding': name.replace(/, as.*/, '') }),
    ]),
  ),
}

function withStatus(status: number): Answers[string] {
  return (_, response) => void response.writeHead(status).end()
}

const running: { server?: TestServer } = {}
beforeAll(async () => {
  running.server = await startServer(answers)
})
afterAll(() => running.server?.close())

async function fetchIt(path: string, network: Network = publicNetwork, host = here): Promise<FetchedFile> {
  const address = `http://${host}:${running.server!.port}${path}`
  const fetching = { network, userAgent: 'test/1', signal: new AbortController().signal }
  return fetchArticle(address, fetching, /silent|slow/.test(path) ? impatient : limits)
}

test('an article comes with what its server says of it', async () => {
  const { address, bytes, ...said } = await fetchIt('/post')
  expect(Buffer.from(bytes).toString()).toBe(text)
  expect(address).toBe(`${running.server!.origin}/post`)
  expect(said).toEqual({ mediaType: 'text/html', charset: 'shift_jis', isPrivate: false })
  expect(running.server!.headers.at(-1)).toMatchObject({
    'user-agent': 'test/1',
    'accept-encoding': 'gzip, deflate, br',
  })
  expect(running.server!.headers.at(-1)).not.toHaveProperty('cookie')
})

test.each(Object.keys(packings).map((name, place) => [name, place] as const))('is unpacked: %s', async (_, place) => {
  expect(Buffer.from((await fetchIt(`/packed-${place}`)).bytes).toString()).toBe(text)
})

test('an empty answer is empty, however it is packed', async () => {
  expect((await fetchIt('/empty')).bytes).toHaveLength(0)
})

describe('redirects', () => {
  test.each(['/to-post', '/hop-1'])('%s leads to the article, which is known by its last address', async (path) => {
    expect((await fetchIt(path)).address).toBe(`${running.server!.origin}/post`)
  })

  test('user name and password are sent, and not told', async () => {
    const { address } = await fetchIt('/post', publicNetwork, `ann:secret@${here}`)
    expect(address).not.toMatch(/ann|secret/)
    expect(running.server!.headers.at(-1)?.authorization).toBe(`Basic ${btoa('ann:secret')}`)
  })

  test('a host of the user is asked though it is private, and may lead to another', async () => {
    expect(await fetchIt('/to-post', privateNetwork, 'localhost')).toMatchObject({ isPrivate: true })
  })
})

test.each([
  ['/missing', /does not exist \(404\)/],
  ['/401', /asks for a login \(401\)/],
  ['/403', /refuses to give it \(403\)/],
  ['/410', /exists no more \(410\)/],
  ['/418', /answers with the status 418/],
  ['/429', /asked too often \(429\)/],
  ['/503', /in trouble \(503\)/],
  ['/to-inside', /10\.1\.2\.3 is this machine or one of a private network/],
  ['/to-inside-name', /inside\.test is this machine or one of a private network/],
  ['/to-loopback-number', /127\.0\.0\.2 is this machine or one of a private network/],
  ['/to-file', /leads to an address of file:/],
  ['/to-nonsense', /leads to an address of http:\/\/\[/],
  ['/to-itself', /leads elsewhere more than 5 times/],
  ['/pdf', /it is a PDF \(application\/pdf\)/],
  ['/picture', /it is a picture \(image\/png\)/],
  ['/large', /larger than/],
  ['/said-large', /larger than/],
  ['/endless', /larger than/],
  ['/bomb', /larger than/],
  ['/bomb-within-bomb', /larger than/],
  ['/broken-gzip', /packed wrongly/],
  ['/no-gzip', /packed wrongly/],
  ['/no-brotli', /packed wrongly/],
  ['/zstd', /packed as zstd/],
  ['/silent', /did not come within 0\.4 s/],
  ['/slow', /did not come within 0\.4 s/],
  ['/short', /the connection broke off/],
  ['/gone-at-once', /the connection broke off/],
  ['/no-http', /speaks no HTTP/],
])('%s is refused in a sentence', async (path, reason) => {
  const error = fetchIt(path)
  await expect(error).rejects.toMatchObject({ name: 'DeckError', code: 'usage' })
  await expect(error).rejects.toThrow(reason)
  await expect(error).rejects.toThrow(new RegExp(`^The article http://[^ ]+${path} could not be fetched: .*\\.$`))
})

test('a bomb is not unpacked further than the limit', async () => {
  const before = process.memoryUsage().arrayBuffers
  await expect(fetchIt('/bomb')).rejects.toThrow('larger than')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
})

test.each([
  ['ENOTFOUND', 'its host was not found'],
  ['EAI_AGAIN', 'its host could not be looked up'],
  ['EHOSTUNREACH', 'its host can not be reached'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'no trusted connection to its host could be made'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'no trusted connection to its host could be made'],
  ['EODD', 'the system says EODD'],
])('what the system calls %s is said in words', async (code, reason) => {
  const resolve = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code }))
  await expect(fetchIt('/post', { ...publicNetwork, resolve }, 'some.test')).rejects.toThrow(`: ${reason}.`)
})

test('where nobody listens, that is what is said', async () => {
  const closed = await startServer({})
  await closed.close()
  const fetching = { network: publicNetwork, userAgent: 'test/1', signal: new AbortController().signal }
  await expect(fetchArticle(`${closed.origin}/post`, fetching, limits)).rejects.toThrow('nothing answers at its host')
})

test('what is no address is refused', async () => {
  const fetching = { network: publicNetwork, userAgent: 'test/1', signal: new AbortController().signal }
  await expect(fetchArticle('http://[oops', fetching)).rejects.toThrow('http://[oops is no address.')
})

test('an interruption ends it at once', async () => {
  const interruption = new AbortController()
  const fetching = { network: publicNetwork, userAgent: 'test/1', signal: interruption.signal }
  const fetched = fetchArticle(`${running.server!.origin}/silent`, fetching)
  setTimeout(() => interruption.abort(), 20)
  await expect(fetched).rejects.toMatchObject({ code: 'interrupted' })
})
