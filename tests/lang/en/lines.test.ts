import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/read-article.js'
import { leans } from '../../../src/lang/en/lines/leaning.js'
import { lines } from '../../../src/lang/en/lines/lines.js'
import { rephrase } from '../../../src/lang/en/lines/rephrase.js'
import { parts } from '../../../src/lang/en/lines/parts.js'
import { plainOf } from '../../../src/lang/en/lines/plain.js'
import { languageOf } from '../../../src/lang/registry.js'
import { sentencesOf } from '../../eval/article-texts.js'
import { checkLine } from '../../eval/recheck/check-line.js'
import { anyText } from '../any-text.js'
import { readCases } from '../read-cases.js'

const cases = readCases('lines-en').map(({ title, input, expected }) => ({ title, sentence: input[0]!, expected }))

describe('the lines that an English sentence could become', () => {
  test.each(cases)('$title', ({ sentence, expected }) => {
    const found = lines(sentence)
    expect(found.length === 0 ? ['none'] : found).toEqual(expected)
  })
})

describe('an independent judge finds no fault in any line', () => {
  const article = readArticle({ bytes: readFileSync('content/flaky-tests.md'), name: 'flaky-tests.md' })
  const sentences = [...sentencesOf(article).map(({ text }) => text), ...cases.map(({ sentence }) => sentence)]

  test.each([...new Set(sentences)])('%s', (sentence) => {
    expect(lines(sentence).flatMap((line) => checkLine(line, [sentence]))).toEqual([])
  })
})

const pieces = cases.flatMap(({ sentence }) => sentence.split(/(?<=[,;:—] )|(?<= )(?=and |because |which |\()/))
const mixture = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((chosen) => chosen.join(' '))

test('any text becomes lines of its own words, with the whole among them unless that leans on another or is too long for two lines', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(200), mixture), (text) => {
      const found = lines(text)
      const whole = languageOf('en').slideLine(text)
      expect(new Set(found).size).toBe(found.length)
      const isShort = whole.split(/\s+/).length <= 20
      const isDivided = found[0] === whole && parts(text).length > 0
      expect(found.includes(whole)).toBe(whole !== '' && !leans(whole) && (isShort || isDivided))
      for (const line of found)
        expect(
          [text, plainOf(text), rephrase(text), rephrase(whole)].some((said) =>
            isSubsequence(wordsOf(line), wordsOf(said)),
          ),
        ).toBe(true)
    }),
  )
})

test.each([
  'and we ',
  ', which was ',
  'there are two queues ',
  'in the pool it ',
  'by adding it ',
  '(a b c) ',
  '— a b c — ',
  'However, ',
  ': the pool was ',
  '"',
  ' ',
])('a run of %j takes no time', (text) => {
  const started = performance.now()
  lines(`The pool was full ${text.repeat(5000)}.`)
  lines(`The pool was full ${text.repeat(30)}.`)
  expect(performance.now() - started).toBeLessThan(1000)
})

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let from = 0
  return some.every((word) => {
    from = all.indexOf(word, from) + 1
    return from > 0
  })
}
