import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines } from '../../../../src/lang/ja/lines/lines.js'
import { checkLine } from '../../../eval/recheck/check-line.js'
import { anyText } from '../../any-text.js'
import { readCases } from '../../read-cases.js'
import { sampleSentences } from './sample-sentences.js'

const none = '（なし）'
const cases = readCases('lines-ja')

test.each(cases)('$title: $input.0', ({ input, expected }) => {
  const found = lines(input.join(''))
  expect(found.length === 0 ? [none] : found).toEqual(expected)
})

describe('an independent judge finds no fault in any line', () => {
  const sentences = [...sampleSentences(), ...cases.map(({ input }) => input.join(''))]
  test.each([...new Set(sentences)])('%s', (sentence) => {
    const faults = lines(sentence).flatMap((line) => checkLine(line, [sentence]).map((fault) => ({ line, ...fault })))
    expect(faults).toEqual([])
  })
})

test('most sentences of the samples become a line, and none of these is polite but what addresses the audience', () => {
  const found = sampleSentences().map((sentence) => lines(sentence)[0])
  const best = found.filter((line) => line !== undefined)
  expect(best.length).toBeGreaterThan(0.7 * found.length)
  const polite = best.filter((line) => /(?:です|ます|ました|ません|でした|でしょう|ましょう)$/u.test(line))
  expect(polite.filter((line) => !/ありがとう/u.test(line))).toEqual([])
})

describe('whatever the text', () => {
  const pieces = [
    ...'しかし、 私は 現金は 店が 財布を 約3人 LLM 「本当に 」 （ ） ( ) $ 😀 ！ それは こと の か 。 、'.split(' '),
    ...'忘れました 使えません 公開している ので、 が、 取り、 落ちれば、 でしょうか です と思います'.split(' '),
    ...['', ' ', '\ud83d'],
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), anyText(3)), { maxLength: 12 })
    .map((parts) => parts.join(''))

  test('each line has words and stands there once, and the same text becomes the same lines', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const found = lines(sentence)
        expect(lines(sentence)).toEqual(found)
        expect(new Set(found).size).toBe(found.length)
        for (const line of found) {
          expect(line.trim()).toBe(line)
          expect(line).not.toBe('')
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('20,000 characters without an end take linear time', () => {
  const pieces = 'あ 漢 ( （あ 「 しかし また、 私は が、 走って、 学習したので、 人は本を読み、 (る) です !'.split(' ')
  test.each(pieces)('%j', (piece) => {
    const text = piece.repeat(20_000 / piece.length)
    const started = performance.now()
    lines(text)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

test.each(['', ' ', '\n', '。'])('%j becomes no line', (text) => {
  expect(lines(text)).toEqual([])
})
