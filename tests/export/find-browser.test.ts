import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browsers, noBrowser } from '../../src/export/find-browser.js'
import type { BrowserSearch, FoundBrowser, Miss } from '../../src/export/find-browser.js'
import type { Machine } from '../../src/export/machine.js'
import { unpackBrowser } from '../../src/export/unpack-browser.js'
import { testMachine } from './test-browser.js'

vi.mock(import('../../src/export/unpack-browser.js'), { spy: true })

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamishibai-find-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('a browser that the user names', () => {
  test.for([
    { what: 'does not exist', path: 'missing' },
    { what: 'is not a file', path: 'folder' },
    { what: 'is not executable', path: 'plain' },
  ])('is an error when it $what', async ({ what, path }) => {
    await mkdir(join(folder, 'folder'))
    await writeFile(join(folder, 'plain'), '')
    await expect(search({ browser: join(folder, path) })).rejects.toMatchObject({
      code: 'environment',
      message: `The browser ${join(folder, path)} that --browser names ${what}.`,
    })
  })

  test('is the only one that is tried', async () => {
    const path = await program('mine')
    expect(await search({ browser: path })).toEqual([{ path, source: '--browser', explicit: true }])
  })

  test('can be named by PUPPETEER_EXECUTABLE_PATH, but --browser goes before it', async () => {
    const [mine, variable] = [await program('mine'), await program('variable')]
    const machine = testMachine({ env: { PUPPETEER_EXECUTABLE_PATH: variable } })
    expect(await search({ machine })).toMatchObject([{ path: variable, source: 'PUPPETEER_EXECUTABLE_PATH' }])
    expect(await search({ machine, browser: mine })).toMatchObject([{ path: mine, source: '--browser' }])
  })
})

describe('without one', () => {
  test('the packaged headless shell comes first on Linux x64', async () => {
    const [first] = await search({})
    expect(first).toMatchObject({ source: 'the packaged headless shell', explicit: false })
  })

  test('Chrome comes before Chromium and Edge, and what is not executable is passed over', async () => {
    for (const name of ['microsoft-edge', 'chromium', 'google-chrome']) await program(name)
    await writeFile(join(folder, 'google-chrome-stable'), 'no program')
    const found = await search({ machine: machineWithout({ env: { PATH: `${folder}:/nowhere` } }) })
    const names = ['google-chrome', 'chromium', 'microsoft-edge']
    const installed = names.map((name) => ({
      path: join(folder, name),
      source: 'an installed browser',
      explicit: false,
    }))
    expect(found.slice(-3)).toEqual(installed)
  })

  test('those that are usual on macOS are found', async () => {
    const path = await program('Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    const found = await search({ machine: machineWithout({ platform: 'darwin', home: folder }) })
    expect(found).toContainEqual({ path, source: 'an installed browser', explicit: false })
  })

  test('what puppeteer has downloaded comes before installed browsers', async () => {
    const shell = await program(
      'chrome-headless-shell/mac_arm-9.0/chrome-headless-shell-mac-arm64/chrome-headless-shell',
    )
    await program('Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    const env = { PUPPETEER_CACHE_DIR: folder }
    const found = await search({ machine: machineWithout({ platform: 'darwin', home: folder, env }) })
    expect(found[1]).toEqual({ path: shell, source: "puppeteer's cache", explicit: false })
    expect(found[2]).toMatchObject({ source: 'an installed browser' })
  })

  test('every place is named when none has a browser', async () => {
    const misses = (await search({ machine: machineWithout({}) })).filter((each): each is Miss => 'reason' in each)
    const { code, message, hint } = noBrowser(misses)
    expect(code).toBe('environment')
    expect(message).toContain('the packaged headless shell: it runs on Linux x64, not on linux arm64')
    expect(message).toContain(`puppeteer's cache: no browser for linux arm64 in ${join(folder, '.cache/puppeteer')}`)
    expect(message).toContain('Chrome, Chromium, Edge: not installed in the usual places')
    expect(hint).toContain('--browser')
    expect(hint).toContain('kamishibai doctor')
  })
})

describe('unpacking', () => {
  test('goes to the private folder where the cache cannot be used', async () => {
    const notFolder = join(folder, 'file')
    await writeFile(notFolder, '')
    const machine = testMachine({ env: { XDG_CACHE_HOME: notFolder } })
    const [first] = await search({ machine })
    expect(first).toMatchObject({
      source: 'the packaged headless shell',
      uncached: expect.stringContaining('ENOTDIR'),
    })
    expect((first as FoundBrowser).path.startsWith(join(folder, 'scratch'))).toBe(true)
  })

  test('says so when the disk is full', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    vi.mocked(unpackBrowser).mockRejectedValueOnce(full)
    await expect(search({})).rejects.toMatchObject({ code: 'environment', cause: full })
  })
})

/** All that the search finds, in its order. */
async function search(changes: Partial<BrowserSearch>): Promise<(FoundBrowser | Miss)[]> {
  const scratch = join(folder, 'scratch')
  await mkdir(scratch, { recursive: true })
  const found: (FoundBrowser | Miss)[] = []
  for await (const each of browsers({ machine: testMachine(), scratch, ...changes })) found.push(each)
  return found
}

/** A machine that the packaged browser does not run on, and with nothing on its PATH. */
function machineWithout(changes: Partial<Machine>): Machine {
  return testMachine({ arch: 'arm64', home: folder, ...changes, env: { PATH: '', ...changes.env } })
}

async function program(name: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, '#!/bin/sh\n', { mode: 0o755 })
  return path
}
