import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { puppeteersBrowserPaths, puppeteersCacheFolder } from '../../src/export/puppeteers-cache.js'
import { testMachine } from './test-browser.js'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kamishibai-puppeteer-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(home, { recursive: true })
})

test('browsers are found where puppeteer itself has them, the headless shell first', async () => {
  vi.stubEnv('PUPPETEER_CACHE_DIR', home)
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', undefined)
  // It reads the environment when it is loaded.
  const { executablePath } = await import('puppeteer')
  const paths = [executablePath({ headless: 'shell' }), executablePath({ headless: true })]
  for (const path of paths) await mkdir(dirname(path), { recursive: true })
  expect(await puppeteersBrowserPaths(testMachine())).toEqual(paths)
})

test.for([
  ['linux x64', 'linux', 'chrome-headless-shell-linux64/chrome-headless-shell'],
  ['darwin x64', 'mac', 'chrome-headless-shell-mac-x64/chrome-headless-shell'],
  ['darwin arm64', 'mac_arm', 'chrome-headless-shell-mac-arm64/chrome-headless-shell'],
] as const)('on %s it is the one for %s', async ([system, name, program]) => {
  const [platform = '', arch = ''] = system.split(' ')
  const folder = join(home, 'chrome-headless-shell', `${name}-148.0.7778.97`)
  await mkdir(folder, { recursive: true })
  await mkdir(join(home, 'chrome-headless-shell', 'other-148.0.7778.97'))
  const machine = testMachine({ platform, arch, env: { PUPPETEER_CACHE_DIR: home } })
  expect(await puppeteersBrowserPaths(machine)).toEqual([join(folder, program)])
})

test('newer versions come before older, by number', async () => {
  for (const version of ['linux-99.0.1.2', 'linux-148.0.7778.97', 'linux-148.0.7778.100'])
    await mkdir(join(home, 'chrome', version), { recursive: true })
  const machine = testMachine({ platform: 'linux', arch: 'x64', env: { PUPPETEER_CACHE_DIR: home } })
  const versions = (await puppeteersBrowserPaths(machine)).map((path) => relative(join(home, 'chrome'), path))
  expect(versions).toEqual([
    'linux-148.0.7778.100/chrome-linux64/chrome',
    'linux-148.0.7778.97/chrome-linux64/chrome',
    'linux-99.0.1.2/chrome-linux64/chrome',
  ])
})

test('on Linux arm64 nothing is taken, as the downloads are for x64', async () => {
  await mkdir(join(home, 'chrome', 'linux_arm-148.0.7778.97'), { recursive: true })
  const machine = testMachine({ platform: 'linux', arch: 'arm64', env: { PUPPETEER_CACHE_DIR: home } })
  expect(await puppeteersBrowserPaths(machine)).toEqual([])
})

test('the cache is in the home folder on every platform', () => {
  const env = { PUPPETEER_CACHE_DIR: '' }
  const windows = testMachine({ platform: 'win32', home: 'C:\\Users\\me', env })
  expect(puppeteersCacheFolder(windows)).toBe('C:\\Users\\me\\.cache\\puppeteer')
  expect(puppeteersCacheFolder(testMachine({ platform: 'darwin', home: '/Users/me', env }))).toBe(
    '/Users/me/.cache/puppeteer',
  )
})
