import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes, languageOf } from '../../src/lang/registry.js'
import type { Language } from '../../src/lang/language.js'
import { anyText } from './any-text.js'
import { readCases } from './read-cases.js'

/** What a language reads off a line, and how a fixture writes it. */
const readings: Readonly<Record<string, (line: string, language: Language) => string | undefined>> = {
  quantities: (line, language) => {
    const { hedge = '', value, unit = '', isStriking, rest } = language.quantity(line) ?? {}
    const gap = /[a-z]$/iu.test(hedge) ? ' ' : ''
    const fields = [`${hedge}${gap}${value}`, unit, ...(isStriking ? ['!'] : []), ...(rest === undefined ? [] : [rest])]
    return value === undefined ? undefined : fields.join('|')
  },
  dates: (line, language) => {
    const dated = language.when(line)
    return dated && `${dated.when}|${dated.isCut ? dated.rest : '='}`
  },
  speech: (line, language) => {
    const speech = language.speech(line)
    return speech && `${speech.words}|${speech.by}`
  },
}

const none = new Set(['なし', 'none'])

describe.each(Object.keys(readings))('%s', (name) => {
  const rows = languageCodes.flatMap((code) =>
    readCases(`${name}-${code}`).flatMap(({ title, input, expected }) =>
      input.map((line, place) => ({ code, title, line, expected: expected[place] })),
    ),
  )

  test.each(rows)('$title: $line', ({ code, line, expected }) => {
    expect(readings[name]!(line, languageOf(code))).toBe(none.has(expected ?? '') ? undefined : expected)
  })
})

describe.each(languageCodes)('in any text in %s', (code) => {
  const language = languageOf(code)

  test('a quantity stands as it is read, value before unit', () => {
    fc.assert(
      fc.property(
        anyText(),
        fc.constantFrom('約130億パラメータ', '70%近く', 'about 3.7M failed requests'),
        (text, own) => {
          const line = `${text}${own}`
          const { value, unit = '' } = language.quantity(line) ?? { value: '' }
          expect(line.slice(line.indexOf(value) + value.length)).toContain(unit)
          expect(line).toContain(value)
        },
      ),
    )
  })

  test('a date and the rest hold all letters of the line but those that join them', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('10月27日、', 'On Saturday, ', '12:17 UTC – '), (text, start) => {
        const line = `${start}${text}`
        const dated = language.when(line)
        const letters = (own: string): string => own.replaceAll(/\P{L}/gu, '').toLowerCase()
        if (dated?.isCut && line.toLowerCase().startsWith(dated.when.toLowerCase())) {
          expect(letters(line).startsWith(letters(dated.when))).toBe(true)
          expect(letters(line).endsWith(letters(dated.rest))).toBe(true)
        }
      }),
    )
  })
})
