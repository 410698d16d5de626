import { describe, expect, test } from 'vitest'
import { isFaithful } from '../../../../src/lang/ja/lines/fidelity.js'
import { readCases } from '../../read-cases.js'
import { sampleSentences } from './sample-sentences.js'

const rows = readCases('faithful-ja').flatMap(({ title, input, expected }) =>
  expected.map((row) => {
    const match = /^(?<mark>[○×]) (?<line>.+)$/u.exec(row)
    if (!match?.groups) throw new Error(`faithful-ja.txt: "${row}" of "${title}" begins with neither ○ nor ×`)
    return { title, sentence: input.join(''), isGood: match.groups['mark'] === '○', line: match.groups['line']! }
  }),
)

describe('a line that says what its sentence says is accepted', () => {
  test.each(rows.filter(({ isGood }) => isGood))('$title: $line', ({ line, sentence }) => {
    expect(isFaithful(line, sentence)).toBe(true)
  })
})

describe('a line that says something else is refused', () => {
  test.each(rows.filter(({ isGood }) => !isGood))('$title: $line', ({ line, sentence }) => {
    expect(isFaithful(line, sentence)).toBe(false)
  })
})

/** Ways to make a sentence say something else. */
const mutations: readonly (readonly [string, RegExp, string])[] = [
  ['another digit', /[0-8](?=\D|$)/u, '9'],
  ['another name in katakana', /[ァ-ヺ][ァ-ヺー]{2,}/u, 'ゾルビア'],
  ['another name in Latin letters', /[A-Za-z]{3,}/u, 'Zorvia'],
  ['a negation lost', /ません(?!か)(?:でした)?/u, 'ます'],
  ['a negation added', /ます(?=。$)/u, 'ません'],
  ['a question added', /(?<=ます|ました|です)。$/u, 'か。'],
  ['a question lost', /(?<=でしょう|だろう)か(?=。$)/u, ''],
  ['a bound lost', /(?<=\d\p{Script=Han}{1,2})(?:以上|ほど|弱|頃)/u, ''],
  ['から made に', /(?<=\p{Script=Han})から(?=\p{Script=Han})/u, 'に'],
  ['all but a few words lost', /(?<=^[^、。]{7})[^、。].*。$/u, '。'],
]

describe.each(mutations)('%s', (_, pattern, change) => {
  const mutated = sampleSentences()
    .map((sentence) => ({ sentence, line: sentence.replace(pattern, change) }))
    .filter(({ sentence, line }) => line !== sentence)

  test.each(mutated)('$line', ({ sentence, line }) => {
    expect(isFaithful(line, sentence)).toBe(false)
  })
})

test.each(sampleSentences())('every sentence says what it says: %s', (sentence) => {
  expect(isFaithful(sentence, sentence)).toBe(true)
})
