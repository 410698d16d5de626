import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/read-article.js'
import { sentencesOf } from '../article-texts.js'
import { checkLine } from './check-line.js'

/** A way to make a sentence say something else: what is looked for, and what is put there. */
type Mutation = readonly [string, RegExp, string | ((found: string) => string)]

const japanese: readonly Mutation[] = [
  ['a digit changed', /\d/, (digit) => String((Number(digit) + 3) % 10)],
  ['a name in Latin letters swapped', /(?<=[ぁ-ん])[A-Za-z]{3,}(?=[ぁ-ん])/, 'Zorvia'],
  ['a name in katakana swapped', /[ァ-ヺ][ァ-ヺー]{2,}/, 'ゾルビア'],
  ['ません made ます', /ません(?!か|でしょうか)(?:でした)?/, 'ます'],
  ['ます made ません', /ます(?=。$)/, 'ません'],
  ['ました made ませんでした', /ました(?=。$)/, 'ませんでした'],
  ['ない dropped', /(?<=[がはも])ない(?=[。こ])/, 'ある'],
  ['か added', /(?<=です|ます|した)。$/, 'か。'],
  ['か dropped', /(?<=でしょう|だろう)か(?=。$)/, ''],
  ['以上 and the like dropped', /(?<=\d\p{Script=Han}{1,2})(?:以上|ほど|弱|頃|後|目)/u, ''],
  ['約 dropped', /約(?=\d)/, ''],
  ['条件 dropped', /たら(?=、)/, 'て'],
]

const english: readonly Mutation[] = [
  ['a digit changed', /\d/, (digit) => String((Number(digit) + 3) % 10)],
  ['a name swapped', /(?<=[a-z] )[A-Z][a-z]{3,}/, 'Zorvia'],
  ['not and never dropped', /\b(?:not|never) /, ''],
  ['no made the', /\bno (?=[a-z])/i, 'the '],
  ['without made with', /\bwithout\b/i, 'with'],
  ['nobody made somebody', /\bnobody\b/i, 'somebody'],
  ['might made will', /\b(?:might|may|could|would)\b/, 'will'],
  ['if made unless', /\bif\b/i, 'unless'],
  ['before made after', /\bbefore\b/, 'after'],
  ['a bound dropped', /\b(?:more than|less than|at least|about|within) (?=\d)/i, ''],
  ['only dropped', /\bonly /i, ''],
  ['what is counted swapped', /(?<=\d )[a-z]{4,}/, 'parsnips'],
]

const sentences = readSentences()

describe('every sentence of the samples is accepted as it is, and caught once it says something else', () => {
  test.each(sentences.ja)('%s', (sentence) => {
    expect(checkLine(sentence.replace(/。$/, ''), [sentence])).toEqual([])
  })
  test.each(sentences.en)('%s', (sentence) => {
    expect(checkLine(sentence.replace(/\.$/, ''), [sentence])).toEqual([])
  })

  test.each(casesOf(japanese, sentences.ja))('$name: $mutated', ({ mutated, sentence }) => {
    expect(checkLine(mutated, [sentence])).not.toEqual([])
  })
  test.each(casesOf(english, sentences.en))('$name: $mutated', ({ mutated, sentence }) => {
    expect(checkLine(mutated, [sentence])).not.toEqual([])
  })
})

test('every mutation finds a sentence', () => {
  const found = [...casesOf(japanese, sentences.ja), ...casesOf(english, sentences.en)].map(({ name }) => name)
  expect(new Set(found)).toEqual(new Set([...japanese, ...english].map(([name]) => name)))
})

test('any text is accepted as its own source', () => {
  const pieces = [...sentences.ja, ...sentences.en].flatMap((sentence) => sentence.split(/(?<=[、,])| (?=\w+ed )/))
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (sentence) => {
      expect(checkLine(sentence, [sentence])).toEqual([])
    }),
  )
})

function casesOf(mutations: readonly Mutation[], texts: readonly string[]) {
  return mutations.flatMap(([name, pattern, change]) =>
    texts
      .map((sentence) => ({
        name,
        sentence,
        mutated: sentence.replace(pattern, (found) => (typeof change === 'string' ? change : change(found))),
      }))
      .filter(({ mutated, sentence }) => mutated !== sentence),
  )
}

/** The sentences of the project's own sample articles. */
function readSentences(): { readonly ja: readonly string[]; readonly en: readonly string[] } {
  const articles = readdirSync('content')
    .filter((name) => name.endsWith('.md'))
    .map((name) => readArticle({ bytes: readFileSync(`content/${name}`), name }))
  const sentencesIn = (language: string): readonly string[] => [
    ...new Set(
      articles
        .filter((article) => article.language === language)
        .flatMap(sentencesOf)
        .map(({ text }) => text),
    ),
  ]
  return { ja: sentencesIn('ja'), en: sentencesIn('en') }
}
