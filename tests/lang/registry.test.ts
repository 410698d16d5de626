import { expect, test } from 'vitest'
import { languageCodes, languageOf, languages } from '../../src/lang/registry.js'
import { DeckError } from '../../src/model/problem.js'

test.each(languageCodes)('The language %s is registered under its own code.', (code) => {
  expect(languages[code].code).toBe(code)
  expect(languageOf(code)).toBe(languages[code])
})

test.each(['ja-JP', 'JA', 'ja_JP', ' ja '])('%j is Japanese.', (tag) => {
  expect(languageOf(tag)).toBe(languages.ja)
})

test.each(['fr', '', 'toString', 'japanese'])('%j is a wrong use, and the error names the known languages.', (code) => {
  expect(() => languageOf(code)).toThrow(DeckError)
  expect(() => languageOf(code)).toThrow(
    expect.objectContaining({ code: 'usage', message: expect.stringContaining('ja, en') }),
  )
})
