import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/read-article.js'
import { postsOf } from '../../../src/article/read-manuscript.js'
import { readerOf } from '../../../src/article/readers/readers.js'
import { startClock } from '../../computing-time.js'
import { describeArticle } from '../fixtures.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const tell = (text: string, post?: number): string[] =>
  describeArticle(readArticle({ bytes: encode(text), name: 'kite.txt', ...(post !== undefined && { post }) })).split(
    '\n',
  )

const kite = `AUTHOR: 高橋花子
TITLE: 凧の話
BASENAME: 2024/05/06/100000
STATUS: Publish
CONVERT BREAKS: 0
DATE: 05/06/2024 10:00:00 PM
CATEGORY: 凧
-----
BODY:
<p>風が吹きます。</p>
<pre>
-----
--------
</pre>
-----
EXTENDED BODY:

<h2>糸</h2>
<p>張ります。</p>
-----
COMMENT:
AUTHOR: 通りがかり
DATE: 05/07/2024 10:00:00
よい凧です。
-----
--------
`
const draft = `TITLE: 下書き &amp; 糸
BASENAME: thread
STATUS: Draft
-----
BODY:
空です。

海です。
山です。
-----
--------
`

describe('an export in the format of Movable Type', () => {
  test('is read with what it says of the article, each line as in the file, and no comments', () => {
    expect(tell(kite)).toEqual([
      'title 2: 凧の話',
      'paragraph 10',
      '  10: 風が吹きます。',
      'code 11',
      '  -----',
      '  --------',
      'h2 18: 糸',
      'paragraph 19',
      '  19: 張ります。',
      'author 高橋花子, -, -',
      'date 2024-05-06',
    ])
  })

  test('has paragraphs where its blog makes them of lines', () => {
    expect(tell(kite + draft, 2)).toEqual([
      'title 27: 下書き & 糸',
      'paragraph 32',
      '  32: 空です。',
      'paragraph 34',
      '  34: 海です。',
      '  35: 山です。',
    ])
  })

  test('may be in Markdown', () => {
    const text = 'TITLE: 凧\nCONVERT BREAKS: markdown\n-----\nBODY:\n## 糸\n\n- 綿\n-----\n--------\n'
    expect(tell(text)).toEqual(['title 1: 凧', 'h2 5: 糸', 'list 7', '  - 7: 綿'])
  })

  test('tells its articles by their numbers, names and whether they are published', () => {
    expect(postsOf({ bytes: encode(kite + draft), name: 'kite.export.txt' })).toMatchObject([
      { number: 1, title: '凧の話', slug: '', date: '2024-05-06', isPublished: true },
      { number: 2, title: '下書き & 糸', slug: 'thread', isPublished: false },
    ])
  })

  test('of several that are published has one of them named', () => {
    expect(() => tell(kite + kite)).toThrow('kite.txt holds 2 articles, and one is to be named.')
  })

  test.each([
    ['standard input', 'talk', kite],
    ['a file with Windows line ends', 'kite.bak', kite.replaceAll('\n', '\r\n')],
    ['a file with empty lines before its text', 'kite.bak', kite.replace('-----', '\n\n-----')],
    ['a file with a byte order mark', 'kite.bak', `\uFEFF${kite}`],
  ])('is known by how it begins: %s', (_, name, text) => {
    expect(readerOf({ bytes: encode(text), name }).name).toMatch(/Movable Type/)
  })

  test.each([
    ['a text that speaks of titles', 'TITLE: 凧\n\n風が吹きます。\n'],
    ['a dialogue', 'A: 凧です。\nB: 糸です。\n-----\nBODY: 風です。\n'],
  ])('is not taken for %s', (_, text) => {
    expect(postsOf({ bytes: encode(text), name: 'kite.txt' })).toBeUndefined()
  })

  test('of thousands of articles is read in time', () => {
    const clock = startClock()
    expect(postsOf({ bytes: encode(draft.repeat(20_000)), name: 'kite.txt' })).toHaveLength(20_000)
    expect(clock.read()).toBeLessThan(3000)
  })
})
