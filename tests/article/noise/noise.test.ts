import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/read-article.js'
import type { Article } from '../../../src/model/article.js'
import { languages } from '../../../src/lang/registry.js'
import { describeArticle, readFixtures } from '../fixtures.js'
import { readNoiseCases } from './read-noise-cases.js'
import type { NoiseCase } from './read-noise-cases.js'

/** Some story in each language to stand around a paragraph. */
const stories: Readonly<Record<keyof typeof languages, readonly string[]>> = {
  ja: ['竹を三本用意した。', '風は北から吹いた。', '糸は長さが足りなかった。'],
  en: ['We took three canes.', 'The wind blew from the north.', 'The string was too short.'],
}

const read = (text: string): Article => readArticle({ bytes: new TextEncoder().encode(text), name: 'kite.md' })

const plain = (texts: readonly string[]): string => texts.join('').replaceAll(/[\s*[\]]|\(https[^)]*\)/g, '')

for (const code of Object.keys(stories) as (keyof typeof languages)[]) {
  const cases = readNoiseCases(code)

  describe(`in ${code}, noise is taken out whole`, () => {
    test.each(cases.filter(({ isNoise }) => isNoise))('$rule $place: $text', (row) => {
      const { removed } = readAround(row, stories[code])
      expect(plain(removed.map(({ source }) => source.text))).toBe(plain([row.text]))
      expect(new Set(removed.map(({ rule }) => rule))).toEqual(new Set([row.rule]))
    })
  })

  describe(`in ${code}, what only looks like noise stays`, () => {
    test.each(cases.filter(({ isNoise }) => !isNoise))('$rule $place: $text', (row) => {
      const { removed, profile, author } = readAround(row, stories[code])
      expect({ removed, profile, author }).toEqual({ removed: [] })
    })
  })

  test(`every rule of ${code} that looks at paragraphs and sentences has its cases`, () => {
    const names = languages[code].noise
      .filter(({ looksAt }) => looksAt === 'paragraph' || looksAt === 'sentence')
      .map(({ name }) => name)
    const isInBlocks = new Set(['embed', 'contents'])
    const shown = new Set(['ja', 'en'].flatMap(readNoiseCases).map(({ rule }) => rule))
    expect(names.filter((name) => !shown.has(name) && !isInBlocks.has(name))).toEqual([])
  })
}

test('patterns that are tried on texts in lower case are in lower case', () => {
  const upper = Object.values(languages)
    .flatMap(({ noise }) => noise)
    .filter(({ looksAt }) => looksAt !== 'quotation' && looksAt !== 'picture')
    .map(({ pattern }) => pattern.source.replaceAll(/\\p\{\w+\}|\\./g, ''))
    .filter((source) => /[A-Z]/.test(source))
  expect(upper).toEqual([])
})

describe('a text that fits a pattern holds one of its signs', () => {
  test.each(languages.ja.noise.filter(({ signs }) => signs !== undefined))('$name, $pattern', ({ pattern, signs }) => {
    // fast-check writes texts for all but borders of words and classes of characters.
    const writable = pattern.source.replaceAll(String.raw`\b`, '').replaceAll(/\\p\{\w\}/g, 'a凧')
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(writable, 'u')), (text) => {
        expect(signs!.filter((sign) => text.includes(sign))).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('noise in blocks and sections', () => {
  test.each(readFixtures('noise-blocks.txt'))('$name', ({ input, expected }) => {
    expect(describeArticle(read(input))).toBe(expected)
  })
})

function readAround({ place, text }: NoiseCase, [first = '', second = '', third = '']: readonly string[]): Article {
  const paragraphs = {
    'at the start': [text, first, '## A', second, '## B', third],
    'in the middle': [first, '## A', second, text, second, '## B', third],
    'at the end': [first, '## A', second, '## B', third, text],
  }
  return read(['# ===', ...paragraphs[place]].join('\n\n'))
}
