import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes, languageOf } from '../../src/lang/registry.js'
import { anyText } from './any-text.js'
import { readRows } from './read-cases.js'

describe.each(languageCodes)('the terms that sentences of %s introduce', (code) => {
  const language = languageOf(code)
  const rows = readRows(`terms-${code}`, ' / ')

  test.each(rows)('%s: %s', (_, sentence, expected) => {
    expect(language.introducedTerms(sentence)).toEqual(expected)
  })

  test('stand in them, each once', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const found = language.introducedTerms(text)
        expect(found.filter((term) => term === '' || !text.includes(term))).toEqual([])
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 100 },
    )
  })
})
