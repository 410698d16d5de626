import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseTargets } from '../../src/cli/targets.js'

const here = resolve('/talks')
const on = (platform: string) => ({ folder: here, platform })

describe('names that Windows keeps for devices', () => {
  test.each(['con.md', 'CON.md', 'nul.txt', 'aux.tar.md', 'con .md', 'com1.md', 'LPT9.md', 'com¹.md', 'con/index.md'])(
    '%s is refused there and nowhere else',
    (article) => {
      expect(() => chooseTargets([article], 'output', undefined, on('win32'))).toThrow('Windows keeps for a device')
      expect(chooseTargets([article], 'output', undefined, on('linux'))).toHaveLength(1)
    },
  )

  test.each(['con.html', 'decks/prn.pdf'])('--out %s is refused too', (out) => {
    expect(() => chooseTargets(['a.md'], out, undefined, on('win32'))).toThrow('Windows keeps for a device')
  })

  test('are no matter on standard output, and with another name', () => {
    expect(chooseTargets(['con.md'], '-', undefined, on('win32'))).toMatchObject([{ toOutput: true }])
    expect(chooseTargets(['con.md'], 'talk.html', undefined, on('win32'))).toMatchObject([{ name: 'talk' }])
  })

  test.each(['console.md', 'conference.md', 'com0.md', 'com10.md', 'lpt.md', 'icon.md', 'a con.md'])(
    '%s is not one of them',
    (article) => {
      expect(chooseTargets([article], 'output', undefined, on('win32'))).toHaveLength(1)
    },
  )
})

test.each([
  ['talk..md', 'talk.'],
  ['talk .md', 'talk '],
  ['talk.', 'talk'],
  ['.md', '.md'],
  ['2024.05.01.md', '2024.05.01'],
  ['posts/index.md', 'posts'],
  ['README.md', 'talks'],
  ['-', 'talk'],
])('what is made of %j is called %j with an ending', (article, name) => {
  expect(chooseTargets([article], 'output', undefined, on('win32'))).toMatchObject([{ name }])
})

test.each([
  ['a.md', 'b/a.txt'],
  ['Trip.md', 'b/trip.md'],
  ['caf\u00e9.md', 'b/cafe\u0301.md'],
  ['trip.md', 'trip/index.md'],
])('%s and %s would be one file on some system', (...articles) => {
  expect(() => chooseTargets(articles, 'output', undefined, on('linux'))).toThrow('would both be written as')
})
