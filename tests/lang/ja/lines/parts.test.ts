import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parts } from '../../../../src/lang/ja/lines/parts.js'
import { checkLine } from '../../../eval/recheck/check-line.js'
import { anyText } from '../../any-text.js'
import { readCases } from '../../read-cases.js'
import { sampleSentences } from './sample-sentences.js'

const none = '（なし）'
const cases = readCases('parts-ja')

test.each(cases)('$title', ({ input, expected }) => {
  const found = parts(input.join(''))
  expect(found.length === 0 ? [none] : found).toEqual(expected)
})

const divided = [...sampleSentences(), ...cases.map(({ input }) => input.join(''))].filter(
  (sentence) => parts(sentence).length > 0,
)

test('sentences of the samples can be divided, too', () => {
  expect(sampleSentences().filter((sentence) => parts(sentence).length > 0).length).toBeGreaterThan(1)
})

describe('an independent judge finds no fault in any part', () => {
  test.each([...new Set(divided)])('%s', (sentence) => {
    expect(parts(sentence).flatMap((part) => checkLine(part, [sentence]))).toEqual([])
  })
})

test('whatever the text, there are two parts or three, or none', () => {
  const pieces = '店は広いが、 雨が降ったので、 夜は静かで、 道が混み、 と言った らしい 。 （ 」'.split(' ')
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText(3)), { maxLength: 10 })
  fc.assert(
    fc.property(text, (found) => {
      expect([0, 2, 3]).toContain(parts(found.join('')).length)
    }),
  )
})

test.each('人は本を読み、 店は広いが、 雨が降ったので、 町は小さな所で、'.split(' '))(
  '20,000 characters of %s take linear time',
  (piece) => {
    const started = performance.now()
    parts(piece.repeat(20_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(5000)
  },
)
