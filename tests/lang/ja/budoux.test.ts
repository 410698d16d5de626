import { readFileSync } from 'node:fs'
import { loadDefaultJapaneseParser } from 'budoux'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPhraseBoundaries } from '../../../src/lang/ja/budoux.js'
import { anyText } from '../any-text.js'

const parser = loadDefaultJapaneseParser()
const sentences = readFileSync(new URL('../fixtures/budoux-sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

test.each(sentences)('BudouX itself finds the same boundaries in: %s', (sentence) => {
  expect(findPhraseBoundaries(sentence)).toEqual(parser.parseBoundaries(sentence))
})

test('BudouX itself finds the same boundaries in any text', () => {
  const kana = fc.string({ unit: fc.constantFrom(...new Set(sentences.join(''))) })
  fc.assert(
    fc.property(fc.oneof(kana, anyText()), (text) => {
      expect(findPhraseBoundaries(text)).toEqual(parser.parseBoundaries(text))
    }),
    { numRuns: 300 },
  )
})
