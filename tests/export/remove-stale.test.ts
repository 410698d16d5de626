import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeStale } from '../../src/export/remove-stale.js'
import { testMachine } from './test-browser.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamishibai-stale-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const { uid } = testMachine()
const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000)

test('what matches and is a day old is removed, and nothing else', async () => {
  for (const name of ['mine-old', 'mine-new', 'other-old']) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'content'), '')
    if (name.endsWith('old')) await utimes(join(folder, name), old, old)
  }
  await removeStale(folder, /^mine-/, uid)
  expect((await readdir(folder)).toSorted()).toEqual(['mine-new', 'other-old'])
})

test('what another user owns stays', async () => {
  await writeFile(join(folder, 'mine-old'), '')
  await utimes(join(folder, 'mine-old'), old, old)
  await removeStale(folder, /^mine-/, (uid ?? 0) + 1)
  expect(await readdir(folder)).toEqual(['mine-old'])
})

test('a link is never followed', async () => {
  await mkdir(join(folder, 'precious'))
  await writeFile(join(folder, 'precious', 'content'), 'kept')
  await symlink('precious', join(folder, 'mine-link'))
  await removeStale(folder, /^mine-/, uid)
  expect(await readFile(join(folder, 'precious', 'content'), 'utf8')).toBe('kept')
})

test('a folder that is not there holds nothing to remove', async () => {
  await expect(removeStale(join(folder, 'none'), /^mine-/, uid)).resolves.toBeUndefined()
})
