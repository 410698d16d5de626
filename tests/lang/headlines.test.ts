import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes, languageOf } from '../../src/lang/registry.js'
import { anyText } from './any-text.js'
import { readCases } from './read-cases.js'
import type { Case } from './read-cases.js'

const rows = (name: string): (readonly [string, Case])[] => readCases(name).map((given) => [given.title, given])

describe.each(languageCodes)('a headline in %s', (code) => {
  const { headlines } = languageOf(code)

  test.each(rows(`headlines-${code}`))('%s', (_, { input, expected }) => {
    const found = input.flatMap(headlines).map(({ text }) => text)
    expect(found.length === 0 ? ['none'] : found).toEqual(expected)
  })

  test('is worth less the further down it stands', () => {
    const words = [
      '財布',
      '家',
      'を',
      'に',
      'で',
      'は',
      '忘れた',
      '公開した',
      'が、',
      '、',
      ' the ',
      'server',
      ' failed',
      ', ',
    ]
    const anySentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(anySentence, anyText()), (sentence) => {
        const worths = headlines(sentence).map(({ worth }) => worth)
        expect(worths).toEqual(worths.toSorted((a, b) => b - a))
        expect(worths.every((worth) => worth > 0 && worth <= 1)).toBe(true)
      }),
    )
  })
})

describe('a heading as a title', () => {
  test.each([
    ['ja', '3. 温室の準備', '温室の準備'],
    ['ja', '第2章 温室の準備', '温室の準備'],
    ['ja', '🌱 温室の準備', '温室の準備'],
    ['ja', '2023年の温室', '2023年の温室'],
    ['ja', '1.4Bモデル', '1.4Bモデル'],
    ['ja', '12:08 到着', '12:08 到着'],
    ['ja', '温室の大会に出場しました', '温室の大会に出場'],
    ['ja', '温室の配線について', '温室の配線'],
    ['ja', '温室とは？', '温室とは？'],
    ['ja', '町の工房と古い計測器で、温室の温度を毎分正確に記録する', '温室の温度を毎分正確に記録する'],
    ['en', '(2) The greenhouse', 'The greenhouse'],
    ['en', '2 greenhouses', '2 greenhouses'],
    ['en', 'Why glass breaks:', 'Why glass breaks'],
  ])('in %s: %s', (code, heading, expected) => {
    expect(languageOf(code).headingTitle(heading)).toBe(expected)
  })
})
