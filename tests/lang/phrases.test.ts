import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/lang/registry.js'
import { halfWidths } from '../../src/lang/widths.js'
import { anyText } from './any-text.js'
import { startClock } from '../computing-time.js'

/** Twelve full-width characters. */
const widest = 24

const samples = readLines('budoux-sentences')
const alphabet = [
  ...'あいかきくけアイウ漢字雨々、。，．」』）】〉》！？ー…・っょゃッ「『（【〈《',
  ...'aBc12.,/-&?!()[] \u3000"\'—',
]
const characters = [...alphabet, 'é', 'か\u3099', '👨‍👩‍👧', '👍🏽', '🇯🇵', '𠮷', '❤️', 'https://a.io/', 'state-of', '約', '億']

describe.each(Object.values(languages))('phrases in $code', (language) => {
  test.each(readLines(`phrases-${language.code}`))('%s', (line) => {
    expect(language.phrases(line.replaceAll('|', '')).join('|')).toBe(line)
  })

  test('are, one after the other, the text', () => {
    fc.assert(
      fc.property(fc.oneof(someText(), anyText()), (text) => {
        const phrases = language.phrases(text)
        expect(phrases.join('')).toBe(text)
        expect(phrases).not.toContain('')
      }),
    )
  })

  test('neither begin with a closing mark nor end with an opening one, unless the run before is too long for any line', () => {
    fc.assert(
      fc.property(someText(), (text) => {
        const phrases = language.phrases(text)
        const breaks = phrases.slice(1).map((after, index) => ({ before: phrases[index]!, after }))
        for (const { before, after } of breaks.filter((pair) => halfWidths(pair.before) < widest - 6)) {
          expect(after).not.toMatch(/^[\s、。，．」』）】〉》！？ー々…・ぁぃぅぇぉっゃゅょァィゥェォッャュョ)\]]/)
          expect(before).not.toMatch(/[「『（【〈《([]\s*$/)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('never cut a character of several code points', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    const split = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)
    fc.assert(
      fc.property(fc.oneof(someText(), fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        expect(language.phrases(text).flatMap(split)).toEqual(split(text))
      }),
      { numRuns: 300 },
    )
  })

  test('fit a line of twelve full-width characters where kinsoku allows it, and one of twice as many in any case', () => {
    fc.assert(
      fc.property(someText(200), (text) => {
        const widths = language.phrases(text).map((phrase) => halfWidths(phrase.trim()))
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(2 * widest)
      }),
    )
    const plain = fc
      .string({ unit: fc.constantFrom(...'あ漢アaB'), maxLength: 100 })
      .filter((text) => !/[aB]{16}/.test(text))
    fc.assert(
      fc.property(plain, (text) => {
        expect(Math.max(0, ...language.phrases(text).map(halfWidths))).toBeLessThanOrEqual(widest)
      }),
    )
  })

  test.each([
    'あ',
    'ー',
    '「',
    '」',
    '(',
    '…',
    'a',
    '1',
    '１．',
    '. ',
    ' ',
    '🎉',
    '🇯🇵',
    '👨‍👩‍👧',
    'か\u3099',
    'https://',
    '\u0301',
    '\u200d',
  ])('are found in linear time in 50,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length))
    const clock = startClock()
    language.phrases(text)
    expect(clock.read()).toBeLessThan(2000)
  })
})

test('Phrases of whole Japanese sentences are never wider than twelve characters.', () => {
  for (const phrase of samples.flatMap(languages.ja.phrases))
    expect(halfWidths(phrase.trim())).toBeLessThanOrEqual(widest)
})

test('Latin words in Japanese are not cut, however the classifier would.', () => {
  const word = fc.stringMatching(/^[A-Za-z][a-z0-9]{0,14}$/)
  fc.assert(
    fc.property(
      fc.constantFrom('今日は', 'の', 'と、', '「'),
      word,
      fc.constantFrom('を使う', 'です。', '」', ''),
      (before, latin, after) => {
        expect(languages.ja.phrases(before + latin + after).some((phrase) => phrase.includes(latin))).toBe(true)
      },
    ),
  )
})

function someText(maxLength = 60): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...characters), { maxLength }).map((parts) => parts.join(''))
}

function readLines(name: string): string[] {
  const text = readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}
