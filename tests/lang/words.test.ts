import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes, languageOf } from '../../src/lang/registry.js'
import { anyText } from './any-text.js'
import { readCases } from './read-cases.js'

describe.each(languageCodes)('the words of %s', (code) => {
  const { words } = languageOf(code)

  test.each(readCases(`words-${code}`).map((given) => [given.title, given] as const))(
    '%s',
    (_, { input, expected }) => {
      const found = words(input.join('\n'))
      expect(found.length === 0 ? [code === 'ja' ? 'なし' : 'none'] : found).toEqual(expected)
    },
  )

  test('are found in any text, each of them as a word in lower case', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(words(text).every((word) => /[\p{L}]/u.test(word) && word === word.toLowerCase())).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
