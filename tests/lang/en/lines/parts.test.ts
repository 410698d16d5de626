import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../../src/article/read-article.js'
import { parts } from '../../../../src/lang/en/lines/parts.js'
import { sentencesOf } from '../../../eval/article-texts.js'
import { checkLine } from '../../../eval/recheck/check-line.js'
import { anyText } from '../../any-text.js'
import { readCases } from '../../read-cases.js'

const cases = readCases('parts-en').map(({ title, input, expected }) => ({ title, sentence: input[0]!, expected }))

describe('the parts of an English sentence', () => {
  test.each(cases)('$title', ({ sentence, expected }) => {
    const found = parts(sentence)
    expect(found.length === 0 ? ['none'] : found).toEqual(expected)
  })
})

const article = readArticle({ bytes: readFileSync('content/flaky-tests.md'), name: 'flaky-tests.md' })
const sample = sentencesOf(article).map(({ text }) => text)

test('sentences of the sample can be divided, too', () => {
  expect(sample.filter((sentence) => parts(sentence).length > 0).length).toBeGreaterThan(1)
})

describe('an independent judge finds no fault in any part', () => {
  const sentences = [...sample, ...cases.map(({ sentence }) => sentence)]

  test.each([...new Set(sentences)].filter((sentence) => parts(sentence).length > 0))('%s', (sentence) => {
    expect(parts(sentence).flatMap((part) => checkLine(part, [sentence]))).toEqual([])
  })
})

describe('parts that are none of the words between them', () => {
  const joints = new Set('we i ve and but so while then however therefore'.split(' '))

  test.each(cases.filter(({ expected }) => expected.length > 1))('$title', ({ sentence }) => {
    const left = parts(sentence)
      .flatMap((part) => wordsOf(ownPiece(part, sentence)))
      .filter((word) => !joints.has(word))
    const lost = wordsOf(sentence).filter((word) => left[0] !== word || left.shift() === undefined)
    expect(left).toEqual([])
    expect(lost.filter((word) => !joints.has(word) && word !== 'unfortunately')).toEqual([])
  })
})

test('whatever the text, there are two parts or three of its own words, or none', () => {
  const pieces = [
    'The bakery opens at six',
    'we moved the press',
    'if it rains',
    ', but ',
    ', and ',
    ' and ',
    '; ',
    ' – ',
    ', ',
    '?',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText(3)), { maxLength: 10 })
  fc.assert(
    fc.property(text, (found) => {
      const sentence = found.join('')
      const lines = parts(sentence)
      expect([0, 2, 3]).toContain(lines.length)
      for (const line of lines) expect(wordsOf(ownPiece(line, sentence)).length).toBeGreaterThan(0)
    }),
  )
})

test.each(['and we ', ', but the pool was full', '; ', ' – '])('a run of %j takes no time', (text) => {
  const started = performance.now()
  parts(`The pool was full ${text.repeat(5000)}.`)
  parts(`The pool was full ${text.repeat(25)}.`)
  expect(performance.now() - started).toBeLessThan(1000)
})

/** A part without the subject that it repeats. */
function ownPiece(part: string, sentence: string): string {
  const words = part.split(' ')
  const from = words.findIndex((_, at) => sentence.toLowerCase().includes(words.slice(at).join(' ').toLowerCase()))
  return from === -1 ? '' : words.slice(from).join(' ')
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
