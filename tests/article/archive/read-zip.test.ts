import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/read-article.js'
import { postsOf, readManuscript } from '../../../src/article/read-manuscript.js'
import { readerOf } from '../../../src/article/readers/readers.js'
import { wordPressExport } from '../feed/feed-file.js'
import { expectReadOrRefused } from '../change-bytes.js'

const png = Buffer.from('89504e470d0a1a0a', 'hex')
const html = '<p>風が吹きます。</p><img src="/assets/sea.png" alt="海"><img src="/assets/lost.png" alt="山">'
const post = { title: '凧の話', html, link: 'https://note.com/kite/n/n1' }
const whole = zipSync({
  'export/note-kite-1.xml': strToU8(wordPressExport(post)),
  'export/assets/sea.png': png,
  'export/assets/unused.png': png,
  '__MACOSX/export/._note-kite-1.xml': strToU8('\0'),
})
const name = 'note.zip'

describe('a zipped export', () => {
  test('is read with the pictures that the article shows', () => {
    const { pictures, fields } = readManuscript({ bytes: whole, name })
    expect(fields.get('title')).toBe('凧の話')
    expect([...(pictures ?? [])].map(([src, bytes]) => [src, Buffer.from(bytes as Uint8Array)])).toEqual([
      ['assets/sea.png', png],
    ])
    expect(readArticle({ bytes: whole, name }).sections[0]?.blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'figure', src: 'assets/sea.png' },
      { kind: 'figure', src: 'assets/lost.png' },
    ])
  })

  test('in several files has their articles counted through', () => {
    const bytes = zipSync({
      'b.xml': strToU8(wordPressExport({ ...post, title: '糸の話' })),
      'a.xml': strToU8(wordPressExport(post, { ...post, status: 'draft' })),
      'settings.xml': strToU8('<settings/>'),
    })
    expect(postsOf({ bytes, name })).toMatchObject([
      { number: 1, title: '凧の話' },
      { number: 2, isPublished: false },
      { number: 3, title: '糸の話' },
    ])
    expect(readArticle({ bytes, name, post: 3 }).title.text).toBe('糸の話')
  })

  test('is known by how it begins', () => {
    expect(readerOf({ bytes: whole, name: 'talk' }).name).toBe('zipped export of a blog')
  })

  test.each([
    ['no export', zipSync({ 'kite.md': strToU8('# 凧') }), /without the export of a blog/],
    ['a part cut off', whole.subarray(0, -30), /is no whole archive/],
    ['bytes that are none', strToU8('凧'), /is no whole archive/],
    ['a bomb', zipSync({ 'a.xml': new Uint8Array(101_000_000) }), /would unpack to more/],
    [
      'pictures of no end',
      zipSync({ 'a.xml': strToU8(wordPressExport(post)), 'assets/sea.png': new Uint8Array(201_000_000) }),
      /would unpack to more/,
    ],
  ])('with %s is refused in one sentence', (_, bytes, message) => {
    expect(() => readArticle({ bytes, name })).toThrow(
      expect.objectContaining({ name: 'DeckError', message: expect.stringMatching(message) }),
    )
  })
})

test('an archive with any bytes changed is read or refused', async () => {
  await expectReadOrRefused(whole, (bytes) => readArticle({ bytes, name }), 300)
})
