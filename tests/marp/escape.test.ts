import katexPlugin from '@marp-team/marp-core/plugins/katex'
import fc from 'fast-check'
import type Token from 'markdown-it/lib/token.mjs'
import { describe, expect, test } from 'vitest'
import {
  cellRules,
  escapeBy,
  escapeCell,
  escapeHeading,
  escapeText,
  headingRules,
  inlineRules,
  startRules,
} from '../../src/marp/escape.js'
import type { Rules } from '../../src/marp/escape.js'
import { oneLine } from '../../src/marp/one-line.js'
import { findFormulas } from '../../src/marp/inline-formulas.js'
import { anyLine } from './texts.js'
import { marps, visibleText } from './visible-text.js'

describe('ordinary text is written as it is', () => {
  test.each([
    '日本語の大規模言語モデルを、一から作りました。',
    'A plain sentence, with commas; a semicolon: and a full stop.',
    '「引用」と（括弧）と【見出し】',
    '13B (LLM)',
    'C++ and C#',
    'snake_case と file_name.txt',
    '2023-12-01',
    '1.5 倍、3.2% 増',
    'A & B',
    '5 > 3, 3 < 5',
    '3 * 4 = 12',
    '税込*',
    '$100 から $200 へ',
    '10:30:45',
    '#hashtag と #1',
    '-5 度',
    '+81 3 1234 5678',
    '[1] を見よ',
    '配列の a[0]',
    'C:\\Users\\me',
    'it\'s "quoted"',
    'a | b',
    'https://example.com/a_b/c?x=1&y=2#z を見る',
    'foo@example.com',
    '10~20 人',
    '50% off!',
    '~/.config',
    'x ^ y',
    '😄 と 👨‍👩‍👧',
    'a／b・c',
  ])('%s', (text) => {
    expect(escapeText(text)).toBe(text)
  })
})

describe('what Marp would read as markup is escaped', () => {
  test.each([
    ['**強調**です', '\\*\\*強調\\*\\*です'],
    ['2*3*4', '2\\*3\\*4'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['`npm`', '\\`npm\\`'],
    ['~~old~~', '\\~\\~old\\~\\~'],
    ['# 見出し', '\\# 見出し'],
    ['> 引用', '\\> 引用'],
    ['- 項目', '\\- 項目'],
    ['+ 項目', '\\+ 項目'],
    ['---', '\\---'],
    ['1. はじめに', '1\\. はじめに'],
    ['2) つぎに', '2\\) つぎに'],
    ['<div>', '\\<div>'],
    ['a <!-- b --> c', 'a \\<!-- b --> c'],
    ['&amp; と &#38;', '\\&amp; と \\&#38;'],
    ['[題](a.md)', '[題\\](a.md)'],
    ['![bg](a.png)', '![bg\\](a.png)'],
    ['[注]: 本文', '\\[注]: 本文'],
    ['$<b>$ と $a`$', '\\$\\<b>$ と \\$a\\`$'],
    ['$$x$$', '\\$\\$x\\$$'],
    ['末尾の \\', '末尾の \\\\'],
    ['a\\*b', 'a\\\\*b'],
    [':smile:', ':<wbr>smile:'],
    ['https://ja.example.org/%E3%81%82', 'https:\\//ja.example.org/%E3%81%82'],
    ['  余白\tと\n改行  ', '余白 と 改行'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
  })

  test('and no more of it than the place asks for', () => {
    expect(escapeHeading('1. はじめに')).toBe('1. はじめに')
    expect(escapeHeading('言語 C #')).toBe('言語 C \\#')
    expect(escapeCell('- a | b')).toBe('- a \\| b')
  })
})

function hasNoFormula(text: string): boolean {
  return findFormulas(oneLine(text)).length === 0
}

describe('formulas within a line', () => {
  test.each([
    ['計算量は$O(n \\log n)$です', ['$O(n \\log n)$']],
    ['$x$と$y_1$、$\\text{損失}$', ['$x$', '$y_1$', '$\\text{損失}$']],
    ['$a\\$b$', ['$a\\$b$']],
    ['$m<n$ のとき', ['$m<n$']],
    ['$<i>a</i>$', []],
    ['$5 と $10', []],
    ['$5-$10', []],
    ['$HOME/$USER', []],
    ['$ x $', []],
    ['$税込$', []],
    ['`$a` と $b`$', []],
    ['$$x$$', []],
  ])('of %s are %j', (text, formulas) => {
    expect(findFormulas(text).map(([start, end]) => text.slice(start, end))).toEqual(formulas)
  })

  test.each(marps)('are formulas to $name, whatever stands around them', ({ create }) => {
    const { markdown: parser } = create().use(katexPlugin())
    const tex = fc.constantFrom('x', 'a_1^2', '\\frac{1}{2}', 'a * b * c', '\\{ x \\}', 'a < b', '\\text{損失} # 1')
    const around = anyLine.filter((text) => !text.includes('$'))
    fc.assert(
      fc.property(around, tex, around, (before, formula, after) => {
        const tokens: Token[] = parser.parse(`\n${escapeText(`${before} $${formula}$ ${after}`)}`, {})
        const inline = tokens.flatMap(({ children }) => children ?? [])
        expect(inline.filter(({ type }) => type === 'marp_math_inline').map(({ content }) => content)).toEqual([
          formula,
        ])
      }),
      { numRuns: 300 },
    )
  })

  test('keep their bars in a cell', () => {
    expect(escapeCell('$|x|$')).toBe('$\\|x\\|$')
  })
})

describe.each(marps)('any text is shown as itself by $name', ({ create }) => {
  const { markdown: parser } = create()
  // The blank line is for what would be front matter in the first.
  const shown = (markdown: string) => visibleText(parser.render(`\n${markdown}`))

  test.each([
    { place: 'a paragraph', write: escapeText },
    { place: 'a paragraph after another', write: (text: string) => `前\n\n${escapeText(text)}\n\n後` },
    { place: 'an item', write: (text: string) => `- ${escapeText(text)}\n- 後` },
    { place: 'an item of an item', write: (text: string) => `- 前\n  - ${escapeText(text)}\n  - 中\n- 後` },
    { place: 'a heading', write: (text: string) => `## ${escapeHeading(text)}\n\n後` },
    {
      place: 'a cell',
      write: (text: string) => `| ${escapeCell(text)} | h |\n| --- | --- |\n| a | ${escapeCell(text)} |`,
    },
  ])('in $place', ({ write }) => {
    const around = shown(write('●'))
    fc.assert(
      fc.property(anyLine.filter(hasNoFormula), (text) => {
        expect(shown(write(text))).toBe(oneLine(around.replaceAll('●', () => oneLine(text))))
      }),
      { numRuns: 1000 },
    )
  })
})

/** For each rule a text that would not be shown as itself without it, and where. */
const needs = {
  inline: ['a\\*b', '`a`', '*a*', '_a_', '~~a~~', '<b>a', '&amp;', '[a](b)', '$a b$c d$'],
  start: ['# a', '> a', '- a', '---', '1. a', '[a]: b'],
  heading: ['a #'],
  cell: ['a | b'],
} as const

describe('without any one of the rules some text is not shown as itself', () => {
  const { markdown: parser } = marps[0]!.create().use(katexPlugin())
  const shownAs = {
    inline: (markdown: string) => parser.render(`\n${markdown}\n`),
    start: (markdown: string) => parser.render(`\n${markdown}\n`),
    heading: (markdown: string) => parser.render(`\n## ${markdown}\n`),
    cell: (markdown: string) => parser.render(`\n| h | ${markdown} |\n| --- | --- |\n`),
  }
  const rulesOf = { inline: inlineRules, start: startRules, heading: headingRules, cell: cellRules }
  const places = ['inline', 'start', 'heading', 'cell'] as const

  test.each(places)('each rule of %s has its text', (place) => {
    expect(rulesOf[place]).toHaveLength(needs[place].length)
  })

  test.each(places.flatMap((place) => needs[place].map((text, number) => ({ place, text, number }))))(
    '$place rule $number: $text',
    ({ place, text, number }) => {
      const all = [...new Set([...inlineRules, ...rulesOf[place]])]
      const mutated = all.filter((rule) => rule !== rulesOf[place][number])
      const seen = (rules: Rules): string => visibleText(shownAs[place](escapeBy(rules, text))).replace(/^h /, '')
      expect(seen(all)).toBe(text)
      expect(seen(mutated)).not.toBe(text)
    },
  )
})
