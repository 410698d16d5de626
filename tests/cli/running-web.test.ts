import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { give, startServer } from '../fetch/test-server.js'
import type { TestServer } from '../fetch/test-server.js'
import type { RunningCli } from './run-cli.js'
import { article, expectRefusal, prepareTrials, until } from './trial.js'

const { folder, start, run, everything, write } = prepareTrials()

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const running: { server?: TestServer } = {}
beforeAll(async () => {
  running.server = await startServer({
    '/trip.md': give(`${article}\n![船](ship.gif)\n`),
    '/ship.gif': give(gif),
    '/silent.md': () => undefined,
    '/held.md': give(`${article}\n![船](silent.gif)\n`),
    '/silent.gif': () => undefined,
  })
})
afterAll(() => running.server?.close())

function at(path: string): string {
  return `${running.server!.origin}${path}`
}

async function end({ id, ended }: RunningCli): Promise<void> {
  process.kill(-id, 'SIGINT')
  expect((await ended).code).toBe(130)
}

test('an article from the web is watched no further, and its deck is', async () => {
  const before = running.server!.asked.length
  const built = start([at('/trip.md'), '--watch'])
  await until(() => built.said().includes('Watching'))
  expect(built.said()).toContain(`${at('/trip.md')} was fetched once and is not watched`)
  appendFileSync(join(folder(), 'output/trip.md'), '\n---\n\n# 付け足し\n')
  await until(() => readFileSync(join(folder(), 'output/trip.html'), 'utf8').includes('付け足し'))
  expect(running.server!.asked.slice(before)).toEqual(['127.0.0.1 /trip.md', '127.0.0.1 /ship.gif'])
  await end(built)
})

test('an article from the web is presented with its pictures', async () => {
  const served = start(['present', at('/trip.md'), '--no-open', '--port', '0'])
  await until(() => served.said().includes('Presenting at'))
  const address = /Presenting at (\S+)/.exec(served.said())?.[1] ?? ''
  expect(await (await fetch(address)).text()).toContain(gif.toString('base64'))
  await end(served)
})

test.each([
  ['an article', '/silent.md', '/silent.md'],
  ['a picture', '/held.md', '/silent.gif'],
])('Ctrl-C ends a build that waits for %s', async (_, path, awaited) => {
  const before = running.server!.asked.length
  const built = start([at(path)])
  await until(() => running.server!.asked.slice(before).includes(`127.0.0.1 ${awaited}`))
  process.kill(-built.id, 'SIGINT')
  expectRefusal(await built.ended, 130, /^error: .* was interrupted\./)
  expect(everything()).toEqual([])
})

test('a check of an article from the web fetches its pictures, and misses those of others', async () => {
  const { code, stdout } = await run(['check', at('/trip.md')])
  expect([code, stdout.toString()]).toEqual([0, expect.not.stringContaining('image-')])
  write('walk.md', `${article}\n![船](${at('/ship.gif')})\n`)
  const checked = await run(['check', 'walk.md', '--fetch-images'])
  expect([checked.code, checked.stdout.toString()]).toEqual([1, expect.stringContaining('(image-refused)')])
})
