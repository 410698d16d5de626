import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairBrackets } from '../../src/lang/brackets.js'
import type { Language } from '../../src/lang/language.js'
import { languages } from '../../src/lang/registry.js'
import { readCases } from './read-cases.js'
import { anyText } from './any-text.js'
import { startClock } from '../computing-time.js'

describe.each(Object.values(languages))('sentences in $code', (language) => {
  test.each(readCases(`sentences-${language.code}`))('$title', ({ input, expected }) => {
    expect(joinWrapped(input, language).flatMap((line) => language.splitSentences(line))).toEqual(expected)
  })

  test('lose no character but white space, and keep the order', () => {
    fc.assert(
      fc.property(someText(), (text) => {
        const sentences = language.splitSentences(text)
        expect(sentences.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        expect(sentences).toEqual(sentences.map((sentence) => sentence.trim()))
        expect(sentences).not.toContain('')
      }),
      { numRuns: 500 },
    )
  })

  test('there are none in white space', () => {
    expect(language.splitSentences('')).toEqual([])
    expect(language.splitSentences(' \u3000\t')).toEqual([])
  })

  test.each([
    'あ「',
    '「',
    '」',
    '(',
    '.',
    '。',
    '…',
    '!',
    '"',
    "'",
    '“',
    '(笑)',
    '。(',
    '!w',
    'Yahoo!',
    'http://',
    'e.g. ',
    ' ',
  ])('are found in linear time in 200,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const clock = startClock()
    language.splitSentences(text)
    language.endsLine(text)
    expect(clock.read()).toBeLessThan(2000)
  })
})

test('A bracket left open does not swallow the rest of a long text.', () => {
  const text = `彼は「帰ると言った。${'誰も止めなかった。'.repeat(100)}`
  expect(languages.ja.splitSentences(text)).toHaveLength(101)
})

const marks = [
  '。',
  '！',
  '!?',
  '. ',
  '...',
  '…',
  '「',
  '」',
  '(',
  ')',
  '"',
  "'",
  '“',
  '”',
  ' ',
  '\u3000',
  '♪',
  '🎉',
  '👨‍👩‍👧',
  '(笑)',
  'w',
]

function someText(): fc.Arbitrary<string> {
  const words = [
    '本日',
    'は',
    'と',
    'Dr',
    'e.g',
    'Yahoo!',
    'モーニング娘。',
    'https://a.io/?b',
    'The',
    'npm',
    '3.1',
    'A',
  ]
  return fc
    .array(fc.oneof(fc.constantFrom(...marks, ...words), anyText(2)), {
      maxLength: 30,
    })
    .map((pieces) => pieces.join(''))
}

/** As a reader of plain text joins the lines of a block: a line that is not complete goes on, and so does an open bracket. */
function joinWrapped(lines: readonly string[], language: Language): string[] {
  const pairs = [...pairBrackets(lines.join('\n'))]
  const isInBracket = (at: number): boolean => pairs.some(([opening, closing]) => opening < at && at < closing)
  const joined: string[] = []
  let lineBreak = -1
  for (const line of lines) {
    const last = joined.at(-1)
    if (last === undefined || (language.endsLine(last) && !isInBracket(lineBreak))) joined.push(line)
    else joined[joined.length - 1] = language.joinLines(last, line)
    lineBreak += line.length + 1
  }
  return joined
}
