import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/lang/ja/analyser/analyse.js'
import type { Morpheme } from '../../../src/lang/ja/analyser/morpheme.js'
import { anyText } from '../any-text.js'
import { readCases } from '../read-cases.js'
import { startClock } from '../../computing-time.js'

test.each(readCases('morphemes-ja'))('$title', ({ input, expected }) => {
  expect(analyse(input.join('')).map(written)).toEqual(expected)
})

test('the words make up the text, each where it says that it begins', () => {
  const pieces = [
    '今日',
    'は',
    '行かなかった',
    '13',
    'B',
    '-',
    '.',
    '!?」(',
    '3つ',
    '、',
    '😀',
    '\u200d',
    '\ud83d',
    '\n',
    ' ',
  ]
  const someText = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText(3))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(someText, (text) => {
      let end = 0
      for (const { surface, start } of analyse(text)) {
        expect(start).toBe(end)
        expect(surface).not.toBe('')
        end += surface.length
      }
      expect(
        analyse(text)
          .map(({ surface }) => surface)
          .join(''),
      ).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

describe('50,000 characters without an end of a sentence take linear time', () => {
  const pieces = [
    'あ',
    'ア',
    '漢',
    'a',
    '1',
    '-',
    '(',
    '😀',
    '\ud83d',
    '\0',
    ' ',
    '一',
    '数十',
    '1,',
    '_1',
    'a-',
    '関西国際空港',
  ]
  test.each(pieces)('%j', (piece) => {
    const text = piece.repeat(50_000 / piece.length)
    const clock = startClock()
    expect(analyse(text).length).toBeGreaterThan(0)
    expect(clock.read()).toBeLessThan(2000)
  })
})

test('a text of 300,000 characters is no problem', () => {
  const text = `${'山や川、'.repeat(75_000)}LLM`
  expect(analyse(text).at(-1)).toMatchObject({ surface: 'LLM', start: 300_000 })
})

test('there are no words in an empty text', () => {
  expect(analyse('')).toEqual([])
})

/** As in the fixture. */
function written({ surface, pos, posDetails, conjugationType, conjugationForm, lemma }: Morpheme): string {
  const conjugation = [conjugationType, conjugationForm].filter(Boolean).join()
  const fields = [surface, [pos, ...posDetails].join(), conjugation, lemma === surface ? '' : lemma]
  return fields.join(' | ').replace(/[ |]+$/, '')
}
