import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/read-article.js'
import { postsOf } from '../../../src/article/read-manuscript.js'
import type { Article } from '../../../src/model/article.js'
import { describeArticle } from '../fixtures.js'
import { wordPressExport } from './feed-file.js'
import { expectReadOrRefused } from '../change-bytes.js'

const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml)
const read = (xml: string, post?: number): Article =>
  readArticle({ bytes: encode(xml), name: 'blog.xml', ...(post !== undefined && { post }) })
const tell = (html: string, link = 'https://example.com/posts/kite/'): string[] =>
  describeArticle(read(wordPressExport({ title: '凧の話', html, link })))
    .split('\n')
    .slice(1, -2)

describe('the export of a blog', () => {
  test('is read with what it says of the article, each line as in the file', () => {
    const html =
      '<!-- wp:paragraph -->\n<p>風が吹きます。</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2>糸</h2>\n<p>張ります。</p>'
    expect(describeArticle(read(wordPressExport({ title: '凧の話', html })))).toBe(
      [
        'title 6: 凧の話',
        'paragraph 10',
        '  10: 風が吹きます。',
        'h2 14: 糸',
        'paragraph 15',
        '  15: 張ります。',
        'author 高橋花子, -, -',
        'date 2024-05-06',
      ].join('\n'),
    )
  })

  test.each([
    [
      'lines of the old editor',
      '風が<b>吹きます</b>。\n\n空へ揚がります。\n<h2>糸</h2>\n張ります。',
      [
        'paragraph 9',
        '  9: 風が吹きます。',
        'paragraph 11',
        '  11: 空へ揚がります。',
        'h2 12: 糸',
        'paragraph 12',
        '  12: 張ります。',
      ],
    ],
    [
      'a picture with a caption',
      '[caption id="a" width="300"]<img src="sea.png" alt="海"> 港の朝[/caption]',
      ['figure 9 https://example.com/posts/kite/sea.png "海" (港の朝)'],
    ],
    ['code', '[sourcecode language="js"]fly()[/sourcecode]', ['code 9 js', '  fly()']],
    [
      'shortcodes of plugins',
      '風が[su_note color="red"]吹きます[/su_note]。[gallery ids="1"]',
      ['paragraph 9', '  9: 風が吹きます。'],
    ],
    ['words in brackets', '風[注]が吹きます[1]。', ['paragraph 9', '  9: 風[注]が吹きます[1]。']],
  ])('has %s as WordPress shows them', (_, html, expected) => {
    expect(tell(html)).toEqual(expected)
  })

  test('of note.com has its pictures beside it', () => {
    const html =
      '<p>港です。</p><figure name="a"><img src="/assets/sea.png" alt="海"><figcaption>朝</figcaption></figure>'
    expect(tell(html, 'https://note.com/kite/n/n1')).toEqual([
      'paragraph 9',
      '  9: 港です。',
      'figure 9 assets/sea.png "海" (朝)',
    ])
  })

  test('tells posts, and neither pages nor drafts nor pictures unless they are picked', () => {
    const xml = wordPressExport(
      { title: '凧の絵', html: '', type: 'attachment' },
      { title: '連絡先', html: '<p>港です。</p>', type: 'page' },
      { title: '凧の話', html: '<p>風が吹きます。</p>' },
      { title: '下書き', html: '<p>空です。</p>', status: 'draft' },
    )
    expect(read(xml).title.text).toBe('凧の話')
    expect(read(xml, 3).title.text).toBe('下書き')
    expect(postsOf({ bytes: encode(xml), name: 'blog.xml' })).toMatchObject([
      { number: 1, title: '連絡先', isPublished: false },
      { number: 2, title: '凧の話', isPublished: true },
      { number: 3, title: '下書き', isPublished: false },
    ])
  })

  test('of several articles has one of them named', () => {
    const xml = wordPressExport(
      { title: '凧の話', html: '<p>風です。</p>' },
      { title: '糸の話', html: '<p>糸です。</p>', date: '2024-06-01 10:00:00' },
    )
    expect(() => read(xml)).toThrow(
      expect.objectContaining({
        name: 'DeckError',
        message: 'blog.xml holds 2 articles, and one is to be named.',
        hint: expect.stringContaining('--pick: 1 凧の話 (2024-05-06 10:00) · 2 糸の話 (2024-06-01 10:00)'),
      }),
    )
  })
})

describe('a feed', () => {
  test.each([
    [
      'RSS',
      `<rss version="2.0"><channel><title>凧の会</title><item><title>凧 &amp;amp; 風</title><pubDate>Mon, 06 May 2024 10:00:00 +0900</pubDate>
<description>&lt;p&gt;風が吹きます。&lt;/p&gt;</description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>凧の会</title><entry><title>凧 &amp; 風</title><published>2024-05-06T10:00:00+09:00</published>
<link href="https://example.com/kite"/><content type="html">&lt;p&gt;風が吹きます。&lt;/p&gt;</content></entry></feed>`,
    ],
  ])('of %s is read', (_, xml) => {
    expect(describeArticle(read(xml))).toBe('title 1: 凧 & 風\nparagraph 2\n  2: 風が吹きます。\ndate 2024-05-06')
  })
})

test('the text of an entry may be XHTML in the feed itself', () => {
  const xml = `<feed><entry><title>凧</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>風が<em>吹き</em>ます。<br/>1 &lt; 2です。</p>
<p><img src="https://example.com/a.png?b=1&amp;c=2" alt="&quot;海&quot;"/></p></div></content></entry></feed>`
  expect(describeArticle(read(xml))).toBe(
    [
      'title 1: 凧',
      'paragraph 2',
      '  2: 風が吹きます。',
      '  2: 1 < 2です。',
      'figure 3 https://example.com/a.png?b=1&c=2 ""海""',
    ].join('\n'),
  )
})

test.each([
  ['are none where it has paragraphs', '&lt;p&gt;風が\n吹きます&lt;/p&gt;', ['風が吹きます']],
  ['are as written where it has none', '風です\n\n空です', ['風です', '空です']],
])('the line breaks of a feed %s', (_, text, expected) => {
  const { sections } = read(
    `<rss><channel><item><title>凧</title><description>${text}</description></item></channel></rss>`,
  )
  const sentences = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
  expect(sentences.map((sentence) => sentence.text)).toEqual(expected)
})

const bomb = `<!DOCTYPE rss [<!ENTITY a "${'凧'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/hostname">]>`

test.each([
  ['&amp;#x51E7; &amp;hellip; &amp;unknown;', '凧 … &unknown;'],
  ['&amp;#1114112; &amp;#0; &amp; 風', '&#1114112; &#0; & 風'],
])('the title %s is told as HTML has it', (title, expected) => {
  expect(
    read(`<rss><channel><item><title>${title}</title><description>風です。</description></item></channel></rss>`).title
      .text,
  ).toBe(expected)
})

test('entities of its own are neither replaced nor read', () => {
  const article = read(
    `${bomb}<rss><channel><item><title>凧</title><description>風&amp;空&b;&f;です。</description></item></channel></rss>`,
  )
  expect(article.sections).toMatchObject([{ blocks: [{ sentences: [{ text: '風&空&b;&f;です。' }] }] }])
})

test.each([
  ['is no feed', '<?xml version="1.0"?><kites/>', /is XML, and neither the export of a blog nor a feed/],
  ['is no XML', '風', /is XML, and neither/],
  ['holds no article', wordPressExport(), /holds no article/],
  ['holds no text', wordPressExport({ title: '凧', html: '' }), /has no text/],
])('a file that %s is refused in one sentence', (_, xml, message) => {
  expect(() => read(xml)).toThrow(
    expect.objectContaining({ name: 'DeckError', message: expect.stringMatching(message) }),
  )
})

test('an export with any bytes changed is read or refused', async () => {
  const xml = Buffer.from(wordPressExport({ title: '凧の話', html: '<p>風が吹きます。</p>\n\n空です。' }))
  await expectReadOrRefused(xml, (bytes) => readArticle({ bytes, name: 'blog.xml' }), 300)
})
