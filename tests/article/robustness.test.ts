import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/article/read-article.js'
import type { ListItem } from '../../src/model/article.js'
import { describeArticle } from './fixtures.js'
import { startClock } from '../computing-time.js'

const read = (text: string, name = 'kite.md') => readArticle({ bytes: new TextEncoder().encode(text), name })

describe('an article of one kind of block only is read', () => {
  test.each([
    { what: 'headings', text: '## 凧\n\n### 糸\n', read: 'title 1: 凧\nh2 1: 凧\nh3 3: 糸' },
    { what: 'a title', text: '# 凧', read: 'title 1: 凧' },
    { what: 'a list', text: '- 凧\n- 糸\n', read: 'title 1: kite\nlist 1\n  - 1: 凧\n  - 2: 糸' },
    { what: 'code', text: '```js\nfly()\n```', read: 'title 1: kite\ncode 1 js\n  fly()' },
    {
      what: 'pictures',
      text: '![凧](a.png) ![](b.png)',
      read: 'title 1: kite\nfigure 1 a.png "凧"\nfigure 1 b.png ""',
    },
    { what: 'a table', text: '|凧|\n|-|', read: 'title 1: kite\ntable 1\n  凧' },
    { what: 'one word', text: '凧', read: 'title 1: kite\nparagraph 1\n  1: 凧' },
  ])('$what', ({ text, read: expected }) => {
    expect(describeArticle(read(text))).toBe(expected)
  })
})

describe('deep nesting is read', () => {
  test('a hundred quotations become one', () => {
    expect(describeArticle(read(`${'>'.repeat(100)} 凧`))).toBe('title 1: kite\nquote 1\n  1: 凧')
  })

  test('a hundred lists lose no item and nest no deeper than a reader follows', () => {
    const lines = Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- 項目${depth}`)
    const [list] = read(lines.join('\n')).sections[0]?.blocks ?? []
    const items = list?.kind === 'list' ? list.items : []
    expect(textsOf(items)).toEqual(lines.map((line) => line.trim().slice(2)))
    expect(depthOf(items)).toBe(8)
  })

  test('emphasis in emphasis ends well', () => {
    const text = `# 凧\n\n${'*あ '.repeat(300)}凧${' い*'.repeat(300)}`
    expect(JSON.stringify(read(text))).toContain('凧')
  })
})

/** Bounds are ms of computing, which a busy machine doesn't change: far above what is measured, far below what quadratic work would take. */
describe('long and hostile articles are read in time', () => {
  const times = 20_000
  test.each([
    {
      what: 'an article of 26,000 characters',
      text: `# 凧\n\n${'風の強い日に**「凧」**を揚げます。`kite`です。\n\n'.repeat(900)}`,
      limit: 2500,
    },
    { what: 'stars', text: '*'.repeat(times), limit: 2500 },
    { what: 'stars and letters', text: '*a '.repeat(times / 2), limit: 5000 },
    { what: 'opening brackets', text: '['.repeat(times), limit: 5000 },
    { what: 'amounts of money', text: '$a '.repeat(times / 2), limit: 2500 },
    { what: 'formulas that do not close', text: '$$a\n'.repeat(times / 4), limit: 5000 },
    { what: 'HTML comments that do not close', text: `<div>${'<!-- '.repeat(times / 4)}`, limit: 2500 },
    { what: 'tags that do not close', text: `<div>${'<a'.repeat(times / 2)}`, limit: 2500 },
    { what: 'struck elements that do not close', text: `凧<br>${'<s>a'.repeat(times / 4)}`, limit: 5000 },
    {
      what: 'folds that do not close',
      text: ':::::details\n'.repeat(times / 8) + ':::\n'.repeat(times / 4),
      limit: 2500,
    },
    { what: 'elements that are folds', text: '<details>\na\n</details>\n'.repeat(times / 8), limit: 2500 },
    { what: 'footnotes that do not close', text: '^[a '.repeat(times / 2), limit: 2500 },
    { what: 'pictures that do not close', text: `${'![a'.repeat(times)} =1x1`, limit: 5000 },
    { what: 'a long table', text: `|a|b|\n|-|-|\n${'|凧|糸|\n'.repeat(3000)}`, limit: 5000 },
    { what: 'a paragraph of ten thousand lines', text: 'あいうえお\n'.repeat(10_000), limit: 5000 },
    { what: 'hard breaks after a bracket', text: 'あい「うえお  \n'.repeat(5000), limit: 5000 },
    {
      what: 'plain text in ten thousand lines',
      text: 'あ（いうえおかきくけこさし\n'.repeat(10_000),
      name: 'kite.txt',
      limit: 2500,
    },
    { what: 'a long line of plain text', text: 'あ'.repeat(200_000), name: 'kite.txt', limit: 2500 },
    { what: 'ten thousand items of plain text', text: '・あ\n'.repeat(10_000), name: 'kite.txt', limit: 2500 },
  ])('$what', ({ text, name, limit }) => {
    const clock = startClock()
    try {
      read(text, name)
    } catch (error) {
      expect(error).toMatchObject({ code: 'usage' })
    }
    expect(clock.read()).toBeLessThan(limit)
  })
})

function textsOf(items: readonly ListItem[]): string[] {
  return items.flatMap((item) => [...item.sentences.map(({ text }) => text), ...textsOf(item.items)])
}

function depthOf(items: readonly ListItem[]): number {
  return items.length === 0 ? 0 : 1 + Math.max(...items.map((item) => depthOf(item.items)))
}
