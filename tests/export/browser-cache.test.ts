import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { browserCacheFolder, listCachedBrowsers, makePrivateFolder } from '../../src/export/browser-cache.js'
import { testMachine } from './test-browser.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamishibai-cache-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test.for([
  { platform: 'linux', home: '/home/me', env: { XDG_CACHE_HOME: '/disk/cache' }, expected: '/disk/cache/kamishibai' },
  { platform: 'linux', home: '/home/me', env: { XDG_CACHE_HOME: 'cache' }, expected: '/home/me/.cache/kamishibai' },
  { platform: 'linux', home: '/home/me', env: { XDG_CACHE_HOME: '' }, expected: '/home/me/.cache/kamishibai' },
  { platform: 'freebsd', home: '/home/me', env: { XDG_CACHE_HOME: '' }, expected: '/home/me/.cache/kamishibai' },
  { platform: 'darwin', home: '/Users/me', env: {}, expected: '/Users/me/Library/Caches/kamishibai' },
  {
    platform: 'win32',
    home: 'C:\\Users\\me',
    env: { LOCALAPPDATA: 'D:\\Local' },
    expected: 'D:\\Local\\kamishibai\\Cache',
  },
  {
    platform: 'win32',
    home: 'C:\\Users\\me',
    env: { LOCALAPPDATA: '' },
    expected: 'C:\\Users\\me\\AppData\\Local\\kamishibai\\Cache',
  },
])('keeps browsers on $platform with $env in $expected', ({ platform, home, env, expected }) => {
  expect(browserCacheFolder(testMachine({ platform, home, env }))).toBe(expected)
})

test('lists browsers and leftovers with the size of all their files, and nothing else', async () => {
  await mkdir(join(folder, 'chromium-1.0.0', 'lib'), { recursive: true })
  await writeFile(join(folder, 'chromium-1.0.0', 'headless_shell'), '12345')
  await writeFile(join(folder, 'chromium-1.0.0', 'lib', 'libnss3.so'), '123')
  await mkdir(join(folder, '.unpacking-abc'))
  await mkdir(join(folder, 'mine'))
  expect(await listCachedBrowsers(folder)).toEqual([
    { name: '.unpacking-abc', bytes: 0 },
    { name: 'chromium-1.0.0', bytes: 8 },
  ])
})

test('a cache that is not there is empty', async () => {
  expect(await listCachedBrowsers(join(folder, 'missing'))).toEqual([])
})

test('a private folder can be made by several at once', async () => {
  const path = join(folder, 'a', 'b', 'c')
  await Promise.all([makePrivateFolder(path), makePrivateFolder(path)])
  expect(await listCachedBrowsers(path)).toEqual([])
})
