import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchPictures, pictureLimits } from '../../src/fetch/fetch-pictures.js'
import type { PictureLimits } from '../../src/fetch/fetch-pictures.js'
import type { Network } from '../../src/fetch/network.js'
import type { Permission } from '../../src/fetch/site.js'
import type { HeldPictures } from '../../src/model/picture.js'
import { give, here, inside, lead, privateNetwork, publicNetwork, startServer } from './test-server.js'
import type { TestServer } from './test-server.js'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'

const running: { server?: TestServer; atOnce: number; most: number } = { atOnce: 0, most: 0 }
beforeAll(async () => {
  running.server = await startServer({
    '/a.gif': give(gif),
    '/typed-wrong.gif': give(gif, { 'content-type': 'text/plain' }),
    '/a.svg': give(gzipSync(svg), { 'content-encoding': 'gzip', 'content-type': 'image/svg+xml' }),
    '/login.png': give('<!doctype html><p>Log in', { 'content-type': 'image/png' }),
    '/to-inside': lead(`http://${inside}/a.gif`),
    '/to-metadata': lead('http://169.254.169.254/latest/meta-data/'),
    '/to-other': lead('http://other.test:1/a.gif'),
    '/silent.gif': () => undefined,
    ...Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`/${number}.gif`, giveSlowly])),
  })
})
afterAll(() => running.server?.close())

function giveSlowly(_: unknown, response: Parameters<ReturnType<typeof give>>[1]): void {
  running.most = Math.max(running.most, ++running.atOnce)
  setTimeout(() => {
    running.atOnce--
    response.writeHead(200).end(gif)
  }, 20)
}

interface Setting {
  readonly network?: Network
  readonly permission?: Permission
  readonly limits?: Partial<PictureLimits>
  readonly signal?: AbortSignal
}

async function fetchThem(addresses: readonly string[], setting: Setting = {}): Promise<HeldPictures> {
  const { network = publicNetwork, permission = { allSites: true }, limits, signal } = setting
  const fetching = { network, userAgent: 'test/1', signal: signal ?? new AbortController().signal }
  return fetchPictures(addresses, permission, fetching, { ...pictureLimits, ...limits })
}

function at(path: string, host = here): string {
  return `http://${host}:${running.server!.port}${path}`
}

test.each([
  ['/a.gif', gif],
  ['/typed-wrong.gif', gif],
  ['/a.svg', Buffer.from(svg)],
])('%s is taken', async (path, expected) => {
  const found = await fetchThem([at(path)])
  expect(Buffer.from(found.get(at(path)) as Uint8Array)).toEqual(expected)
})

test.each([
  ['/login.png', 'image-refused', /what came is no PNG/],
  ['/gone.gif', 'image-unreachable', /does not exist \(404\)/],
  ['/to-inside', 'image-refused', /10\.1\.2\.3 is this machine or one of a private network/],
  ['/to-metadata', 'image-refused', /169\.254\.169\.254 is this machine/],
])('%s is left out with %s', async (path, rule, reason) => {
  const lost = (await fetchThem([at(path)])).get(at(path))
  expect(lost).toMatchObject({ rule, severity: 'warning', message: expect.stringMatching(reason) })
  expect(lost).toMatchObject({ message: expect.stringContaining(`The picture ${at(path)} could not be fetched`) })
})

test.each([
  ['a name', 'inside.test'],
  ['an address', inside],
  ['an address of this machine', '127.0.0.2'],
  ['an address written as a number', '2130706434'],
  ['an address written in octal', '0177.0.0.2'],
  ['an address of IPv6', '[::1]'],
  ['an IPv4 address within IPv6', '[::ffff:127.0.0.2]'],
])('no connection is made to a private network by %s', async (_, host) => {
  const lost = (await fetchThem([`http://${host}/a.gif`])).get(`http://${host}/a.gif`)
  expect(lost).toMatchObject({ rule: 'image-refused', message: expect.stringContaining('private network') })
})

test('a name that is another address by the time of the connection is refused then', async () => {
  const rebound = { looks: 0 }
  const resolve: Network['resolve'] = () => {
    const address = rebound.looks++ === 0 ? here : inside
    return Promise.resolve([{ address, family: 4 }])
  }
  const first = await fetchThem([at('/a.gif', 'rebound.test')], { network: { ...publicNetwork, resolve } })
  expect(first.get(at('/a.gif', 'rebound.test'))).toBeInstanceOf(Uint8Array)
  const second = await fetchThem([at('/a.gif', 'rebound.test')], { network: { ...publicNetwork, resolve } })
  expect(second.get(at('/a.gif', 'rebound.test'))).toMatchObject({ rule: 'image-refused' })
  expect(rebound.looks).toBe(2)
})

test('a name with a public and a private address is refused', async () => {
  const resolve: Network['resolve'] = () => Promise.resolve([here, inside].map((address) => ({ address, family: 4 })))
  const found = await fetchThem([at('/a.gif', 'both.test')], { network: { ...publicNetwork, resolve } })
  expect(found.get(at('/a.gif', 'both.test'))).toMatchObject({ rule: 'image-refused' })
})

test('beside a page of this machine its pictures are taken, and none at another port', async () => {
  const page = { address: at('/post'), isPrivate: true }
  const other = `http://${here}:1/a.gif`
  const found = await fetchThem([at('/a.gif'), other], {
    network: privateNetwork,
    permission: { allSites: true, page },
  })
  expect(found.get(at('/a.gif'))).toBeInstanceOf(Uint8Array)
  expect(found.get(other)).toMatchObject({ rule: 'image-refused' })
})

test("without leave for all sites only the page's own is asked, and none that it leads to", async () => {
  const page = { address: at('/post', 'site.test'), isPrivate: false }
  const [own, below, foreign, leaving] = [
    at('/a.gif', 'site.test'),
    at('/a.gif', 'img.site.test'),
    at('/a.gif', 'other.test'),
    at('/to-other', 'site.test'),
  ]
  const found = await fetchThem([own, below, foreign, leaving], { permission: { allSites: false, page } })
  expect(found.get(own)).toBeInstanceOf(Uint8Array)
  expect(found.get(below)).toBeInstanceOf(Uint8Array)
  expect(found.has(foreign)).toBe(false)
  expect(found.get(leaving)).toMatchObject({ message: expect.stringContaining('it leads to other.test') })
  expect(running.server!.asked.some((request) => request.startsWith('other.test'))).toBe(false)
})

test('each is asked for once, and not too many at a time', async () => {
  const addresses = Array.from({ length: 24 }, (_, number) => at(`/${number % 12}.gif`))
  const before = running.server!.asked.length
  expect((await fetchThem(addresses, { limits: { atOnce: 3 } })).size).toBe(12)
  expect(running.server!.asked.length - before).toBe(12)
  expect(running.most).toBeGreaterThan(1)
  expect(running.most).toBeLessThanOrEqual(3)
})

const { each, all } = pictureLimits
test.each([
  ['larger than one may be', { each: { ...each, bytes: gif.length - 1 } }, 3, 'it is larger than'],
  ['slower than one may be', { each: { ...each, milliseconds: 5 } }, 3, 'did not come within 0.005 s'],
  ['more than there may be', { all: { ...all, count: 2 } }, 1, 'one of more than 2'],
  ['larger than all may be', { all: { ...all, bytes: 2 * gif.length }, atOnce: 1 }, 1, 'MB together'],
  ['slower than all may be', { all: { ...all, milliseconds: 5 } }, 3, 'did not come within 0.005 s'],
] as const)('of pictures that are %s the rest is left out', async (_, limits, losses, reason) => {
  const found = [...(await fetchThem([at('/0.gif'), at('/1.gif'), at('/2.gif')], { limits })).values()]
  const lost = found.filter((picture) => !(picture instanceof Uint8Array))
  expect(lost).toHaveLength(losses)
  for (const loss of lost) expect(loss).toMatchObject({ message: expect.stringContaining(reason) })
})

test('an interruption is an error, and no missing picture', async () => {
  const interruption = new AbortController()
  const fetched = fetchThem([at('/silent.gif')], { signal: interruption.signal })
  setTimeout(() => interruption.abort(), 20)
  await expect(fetched).rejects.toMatchObject({ code: 'interrupted' })
})
