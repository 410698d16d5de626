import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topicCues as en } from '../../src/lang/en/topic-cues.js'
import { topicCues as ja } from '../../src/lang/ja/topic-cues.js'
import { languageCodes, languageOf } from '../../src/lang/registry.js'
import { anyText } from './any-text.js'
import { readCases } from './read-cases.js'
import type { Case } from './read-cases.js'

function rows(name: string): (readonly [string, Case])[] {
  return readCases(name).map((given) => [given.title, given])
}

describe.each(languageCodes)('in %s', (code) => {
  const { blockStart, sectionRole, advises, namesMatter, titleOf } = languageOf(code)

  test.each(rows(`block-starts-${code}`))('a block begins: %s', (_, { input, expected }) => {
    expect(input.map(blockStart)).toEqual(expected)
  })

  test.each(rows(`section-roles-${code}`))('a heading tells its role: %s', (_, { input, expected }) => {
    expect(input.map((heading) => sectionRole(heading) ?? 'none')).toEqual(expected)
  })

  test.each(rows(`advice-headings-${code}`))('a heading says what to do or to learn: %s', (_, { input, expected }) => {
    expect(input.map((heading) => (advises(heading) ? 'advice' : 'none'))).toEqual(expected)
  })

  test.each(rows(`matter-headings-${code}`))('a heading names a matter or a place: %s', (_, { input, expected }) => {
    expect(input.map((heading) => (namesMatter(heading) ? 'matter' : 'place'))).toEqual(expected)
  })

  test.each(rows(`titles-${code}`))('a title is %s', (_, { input, expected }) => {
    const marked = (mark: string): string[] =>
      input.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length))
    const sentences = input.filter((line) => !/^[#~] /.test(line))
    const title = titleOf(sentences, { given: marked('# '), elsewhere: marked('~ ') })
    expect([title?.text ?? 'none']).toEqual(expected)
  })

  test('a title stands in one of its sentences, and is short', () => {
    const words = ['財布', '香港', 'checkpoint', 'の', 'は', 'を', '。', ' is ', ' lost ', 'data', ' ', '13B', '行列']
    const anySentence = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''))
    const anySentences = fc.array(fc.oneof(anySentence, anyText()), { maxLength: 6 })
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const title = titleOf(sentences, { given: [], elsewhere: [] })
        if (title === undefined) return
        expect(sentences[title.place]!.toLowerCase()).toContain(title.text.toLowerCase())
        expect(title.text.split(/\s+/u).length).toBeLessThanOrEqual(6)
      }),
    )
  })
})

test('patterns that are tried on texts in lower case are in lower case', () => {
  const patterns = [ja, en].flatMap(({ pivots, continuations, roles, advice }) => [
    ...pivots,
    ...continuations,
    ...Object.values(roles).flat(),
    ...advice,
  ])
  expect(patterns.filter((pattern) => /[A-Z]/.test(pattern.replaceAll(/\\./g, '')))).toEqual([])
})
