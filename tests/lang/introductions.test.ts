import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/lang/registry.js'
import { startClock } from '../computing-time.js'

describe.each(Object.values(languages))('introductions in $code', ({ code, introduction }) => {
  test.each(readRows(code))('%s', (sentence, expected) => {
    expect(introduction(sentence)).toEqual(expected)
  })

  test('are looked for in linear time in a sentence of 50,000 characters', () => {
    for (const piece of ['の', 'こんにちは、', '高橋', "I'm Jane ", 'a ', '(', '、']) {
      const clock = startClock()
      introduction(piece.repeat(50_000 / piece.length))
      expect(clock.read()).toBeLessThan(2000)
    }
  })
})

function readRows(code: string) {
  const text = readFileSync(new URL(`fixtures/introductions-${code}.txt`, import.meta.url), 'utf8')
  const rows = text
    .replace(/^[^]*?^===\n/m, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return rows.map((row) => {
    const [sentence = '', ...told] = row.split(' | ')
    if (told.length === 1) return [sentence, undefined] as const
    const fields = ['name', 'role', 'organisation'].map((field, place) => [field, told[place]] as const)
    return [sentence, Object.fromEntries(fields.filter(([, value]) => value !== '-'))] as const
  })
}
