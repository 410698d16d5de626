import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes, languageOf } from '../../src/lang/registry.js'
import { cues } from '../../src/model/cue.js'
import { anyText } from './any-text.js'
import { readRows } from './read-cases.js'

describe.each(languageCodes)('the cues of %s', (code) => {
  const language = languageOf(code)
  const rows = readRows(`cues-${code}`, ' ')

  test.each(rows)('%s: %s', (_, sentence, expected) => {
    expect(language.cues(sentence)).toEqual(expected)
  })

  test('are each shown by an example', () => {
    const shown = new Set(rows.flatMap((row) => row[2]))
    expect(cues.filter((cue) => !shown.has(cue))).toEqual([])
  })

  test('are found in any text, in the order of their list', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const found = language.cues(text)
        expect(found).toEqual(cues.filter((cue) => found.includes(cue)))
      }),
      { numRuns: 100 },
    )
  })
})
