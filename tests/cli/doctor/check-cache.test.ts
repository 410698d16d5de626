import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkCache } from '../../../src/cli/doctor/check-cache.js'
import { testMachine } from '../../export/test-browser.js'

const place = { folder: '' }
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'kamishibai-cache-'))
})
afterEach(() => rmSync(place.folder, { recursive: true }))

function linux(): ReturnType<typeof testMachine> {
  return testMachine({ platform: 'linux', arch: 'x64', env: { XDG_CACHE_HOME: place.folder } })
}

test('an empty cache is said to be empty', async () => {
  const { state, words } = await checkCache(linux(), undefined)
  expect([state, words]).toEqual(['ok', `${join(place.folder, 'kamishibai')}, empty`])
})

test('several versions are named, with their size and when they go', async () => {
  for (const version of ['1.0.0', '2.0.0']) {
    const folder = join(place.folder, 'kamishibai', `chromium-${version}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'headless_shell'), new Uint8Array(1500))
  }
  const { words, facts } = await checkCache(linux(), undefined)
  expect(words).toContain('3.0 kB: chromium-1.0.0, chromium-2.0.0\nthe next export removes')
  expect(facts).toMatchObject({ bytes: 3000, browsers: ['chromium-1.0.0', 'chromium-2.0.0'] })
})

test('a cache that can not be used is a warning with its reason', async () => {
  const browser = { path: '/tmp/x', source: 'the packaged headless shell', explicit: false, uncached: 'no such folder' }
  expect(await checkCache(linux(), browser)).toMatchObject({
    state: 'warning',
    words: expect.stringContaining("can't be used (no such folder)"),
    mend: 'export XDG_CACHE_HOME="<a folder that is yours>"',
  })
})

test.each([
  ['darwin', 'arm64', '/Users/me', '/Users/me/Library/Caches/kamishibai'],
  ['linux', 'arm64', '/home/me', '/home/me/.cache/kamishibai'],
])('on %s %s no cache is needed', async (platform, arch, home, path) => {
  const machine = testMachine({ platform, arch, home, env: { XDG_CACHE_HOME: undefined } })
  const { state, words } = await checkCache(machine, undefined)
  expect([state, words]).toEqual(['ok', `${path} is not needed: only on Linux x64 a browser is kept there`])
})
