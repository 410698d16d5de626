import { describe, expect, test } from 'vitest'
import { linesOf, writeBody } from '../../src/marp/bodies.js'
import type { Deck, Slide } from '../../src/model/deck.js'

const line = (text: string) => ({ text, sources: [{ line: 1, text }] })
const base = { id: 'x', section: '', title: line('題'), seconds: 1, notes: [], step: '' } as const
const deck: Deck = { title: '題', language: 'ja', seconds: 60, sections: [], slides: [], unsaid: [] }

const rows: readonly (readonly [string, Slide, string])[] = [
  ['a title alone', { ...base, kind: 'title' }, '# 題'],
  ['a slide without items', { ...base, kind: 'bullets', items: [] }, '## 題'],
  ['a closing slide without items', { ...base, kind: 'closing', items: [] }, '## 題'],
  [
    'how to reach the author, below what the talk comes to',
    { ...base, kind: 'closing', items: [line('a')], contacts: [line('@hanako'), line('b@example.com')] },
    '## 題\n\n- a\n\n@hanako\n\nb@example.com',
  ],
  ['a slide of nothing', { ...base, kind: 'bullets', title: line(' '), items: [line('')] }, ''],
  [
    'an item without text, which would underline a heading: what is below it moves up',
    { ...base, kind: 'bullets', items: [line('a'), { ...line(' '), items: [line('b'), line('')] }] },
    '## 題\n\n- a\n- b',
  ],
  [
    'a number between its hedge and its unit in Japanese',
    { ...base, kind: 'number', hedge: '約', value: '130億', unit: 'パラメータ', line: line('約130億パラメータがある') },
    '## 約**130億**パラメータ\n\n約130億パラメータがある',
  ],
  [
    'a number between its hedge and its unit in English',
    {
      ...base,
      kind: 'number',
      hedge: 'about',
      value: '3.7M',
      unit: 'failed requests',
      line: line('about 3.7M failed requests'),
    },
    '## about **3.7M** failed requests\n\nabout 3.7M failed requests',
  ],
  [
    'a number without a unit, that money makes look like a formula',
    { ...base, kind: 'number', value: '$50/hour', line: line('from $5 to $50/hour') },
    '## **$50/hour**\n\nfrom $5 to $50/hour',
  ],
  [
    'a timeline, its dates in bold',
    {
      ...base,
      kind: 'timeline',
      steps: [
        { when: '12/1（金）', line: line('出発した') },
        { when: '', line: line('*着いた*') },
        { when: '9月末', line: line(' ') },
        { when: '', line: line('') },
      ],
    },
    '## 題\n\n- **12/1（金）** 出発した\n- \\*着いた\\*\n- **9月末**',
  ],
  [
    'a quotation with who said it',
    { ...base, kind: 'quote', line: line('> 急がば回れ'), by: '佐藤 花子' },
    '> \\> 急がば回れ\n\n— 佐藤 花子',
  ],
  ['a quotation of nobody, and none', { ...base, kind: 'quote', line: line('') }, ''],
  ['no picture', { ...base, kind: 'figure', images: [] }, '## 題'],
  [
    'two pictures, one with a caption',
    {
      ...base,
      kind: 'figure',
      images: [
        { src: 'a.png', alt: '', caption: line('甲') },
        { src: 'b.png', alt: '乙' },
      ],
    },
    '## 題\n\n![](a.png)\n\n甲\n\n![乙](b.png)',
  ],
  [
    'code with fences in it',
    { ...base, kind: 'code', code: '````\r\na\n````\n\n', language: 'js title="a`b"', from: 1, to: 2 },
    '## 題\n\n`````js\n````\na\n````\n`````',
  ],
  [
    'a formula with what would end it or begin a slide',
    { ...base, kind: 'formula', tex: 'a\n\n---\nb $$ c <!-- d', from: 1, to: 5 },
    '## 題\n\n$$\na\n{}---\nb  c <{}!-- d\n$$',
  ],
  ['no formula', { ...base, kind: 'formula', tex: ' \n', from: 1, to: 2 }, '## 題'],
  [
    'a diagram as the code of its picture',
    { ...base, kind: 'diagram', source: 'graph LR\n  A --> B\n', language: 'mermaid', from: 1, to: 4 },
    '## 題\n\n```mermaid\ngraph LR\n  A --> B\n```',
  ],
  ['no code', { ...base, kind: 'code', code: '', language: '', from: 1, to: 1 }, '## 題\n\n```\n\n```'],
  [
    'rows of different lengths',
    { ...base, kind: 'table', head: ['a'], rows: [['b', 'c | d'], []] },
    '## 題\n\n| a |  |\n| --- | --- |\n| b | c \\| d |\n|  |  |',
  ],
  ['a table without columns', { ...base, kind: 'table', head: [], rows: [[]] }, '## 題'],
]

describe('a slide is written, however little there is', () => {
  test.each(rows)('%s', (_, slide, markdown) => {
    expect(writeBody(slide, deck, (src) => src)).toBe(markdown)
  })
})

test('a byline names what is known', () => {
  const byline = (known: Partial<Deck>) => writeBody({ ...base, kind: 'title' }, { ...deck, ...known }, (src) => src)
  expect(byline({ author: '花子', date: '2024-05-01' })).toBe('# 題\n\n花子\n\n2024-05-01')
  expect(byline({ author: '花子', organisation: '凧会', role: '会計' })).toBe('# 題\n\n花子 · 凧会 / 会計')
  expect(byline({ organisation: ' ', role: '会計' })).toBe('# 題\n\n会計')
  expect(byline({ organisation: ' ' })).toBe('# 題')
})

test('the lines of a slide are all that it shows and says', () => {
  const items = [{ ...line('a'), items: [line('b')] }]
  const slide: Slide = { ...base, kind: 'bullets', items, notes: [line('c')] }
  expect(linesOf(slide).map(({ text }) => text)).toEqual(['題', 'a', 'b', 'c'])
  const steps = [{ when: '9月末', line: line('d') }]
  const texts = (own: Slide): readonly string[] => linesOf(own).map(({ text }) => text)
  expect(texts({ ...base, kind: 'timeline', steps })).toEqual(['題', 'd'])
  expect(texts({ ...base, kind: 'number', value: '1', line: line('e') })).toEqual(['題', 'e'])
  expect(texts({ ...base, kind: 'quote', line: line('f'), by: 'g' })).toEqual(['題', 'f'])
})
