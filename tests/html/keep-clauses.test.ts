import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepClauses } from '../../src/html/keep-clauses.js'
import { languageOf } from '../../src/lang/registry.js'
import { countLines } from '../../src/theme/measure.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

const { faces } = readTheme('kamishibai', '16:9', nodeFiles)

/** Lines so many em wide. */
function roomOf(ems: number) {
  return { faces, size: 40, lineHeight: 60, width: ems * 40 }
}

function clausesOf(text: string, ems: number, language = 'ja'): string {
  return keepClauses(languageOf(language).phrases(text), roomOf(ems)).join('|')
}

test.each([
  ['一つの段落で足りる', 20, '一つの|段落で|足りる'],
  ['出かける前に必ず、家の鍵を探しておくこと', 14, '出かける前に必ず、|家の鍵を探しておくこと'],
  ['玄関の合言葉は「鍵のない朝に慌てない」だった', 16, '玄関の|合言葉は|「鍵のない朝に慌てない」だった'],
])('the phrases of a clause or a quotation stay together if that takes no more lines: %s', (text, ems, expected) => {
  expect(clausesOf(text, ems)).toBe(expected)
})

test.each([
  ['one line more', '新しい鍵を、店の人に頼んで、つくった', 11],
  ['a very short line', 'さて、スーツケースで見つけた鍵は家にあった', 18],
])('phrases part as before where clauses would cost %s', (_, text, ems) => {
  const phrases = languageOf('ja').phrases(text)
  expect(keepClauses(phrases, roomOf(ems))).toEqual(phrases)
})

test('a short word does not stand alone behind a pause', () => {
  const text = 'With the key in the box, I got to work on aspects of doors that nobody had ever thought of before'
  expect(clausesOf(text, 14, 'en')).toContain('|I got |')
})

test('no character is lost, and no line more is taken', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'香港へ向けて、。LLM 「を」出発し!('),
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 30 }), (sample, ems) => {
      const phrases = languageOf('ja').phrases(sample)
      const pieces = keepClauses(phrases, roomOf(ems))
      expect(pieces.join('')).toBe(phrases.join(''))
      const linesOf = (parts: readonly string[]): number => countLines(sample, roomOf(ems), ems * 40, () => parts)
      expect(linesOf(pieces)).toBeLessThanOrEqual(linesOf(phrases))
    }),
  )
})
