import { mkdtempSync, readdirSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkFolder } from '../../../src/cli/doctor/check-folder.js'
import type { Finding } from '../../../src/cli/doctor/finding.js'

vi.mock(import('node:fs'), { spy: true })

const place = { folder: '' }
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'kamishibai-folder-'))
})
afterEach(() => rmSync(place.folder, { recursive: true }))

function check(name: string, isMade = true): Finding {
  return checkFolder({ name: 'output', path: resolve(place.folder, name), shown: name, isMade, mend: 'take another' })
}

test('a folder that is there can be written to, and nothing is left in it', () => {
  expect(check('.')).toMatchObject({ state: 'ok', words: expect.stringMatching(/^\. can be written to, \d.* free$/) })
  expect(readdirSync(place.folder)).toEqual([])
})

test('a folder that is not there is made by a build, not by the check', () => {
  expect(check('a/b')).toMatchObject({
    state: 'ok',
    words: expect.stringContaining('a/b can be written to (it will be made)'),
  })
  expect(readdirSync(place.folder)).toEqual([])
})

test('a folder that nobody makes must be there', () => {
  expect(check('temp', false)).toMatchObject({ state: 'problem', words: 'temp does not exist', mend: 'take another' })
})

test.each([
  ['a file', 'file', 'a file is in the way'],
  ['a folder below a file', 'file/a/b', 'a file is in the way'],
  ['a link to nothing', 'link', 'no folder can be made there'],
  ['a folder of the system', '/proc/a', 'no folder can be made there'],
])('%s can not be written to', (_, name, reason) => {
  writeFileSync(join(place.folder, 'file'), '')
  symlinkSync('nowhere', join(place.folder, 'link'))
  const { state, words, mend } = check(name)
  expect([state, words, mend]).toEqual(['problem', `${name} can't be written to: ${reason}`, 'take another'])
})

test('little space is a warning', () => {
  const space = statfsSync(place.folder)
  vi.mocked(statfsSync).mockReturnValueOnce({ ...space, bavail: 3, bsize: 1_000_000 })
  expect(check('.')).toMatchObject({
    state: 'warning',
    words: '. can be written to, 3.0 MB free',
    mend: 'free some space, or take another',
  })
})

test.each([
  ['does not tell its size', () => ({ ...statfsSync('/'), blocks: 0, bavail: 0 })],
  [
    'can not be asked',
    () => {
      throw new Error('ENOSYS')
    },
  ],
])('a file system that %s is no matter', (_, answer) => {
  vi.mocked(statfsSync).mockImplementationOnce(answer)
  expect(check('.')).toMatchObject({ state: 'ok', words: '. can be written to' })
})
