import { describe, expect, test } from 'vitest'
import { readManuscript } from '../../../src/article/read-manuscript.js'
import { readArticle } from '../../../src/article/read-article.js'
import { readerOf } from '../../../src/article/readers/readers.js'
import { startClock } from '../../computing-time.js'
import { describeArticle } from '../fixtures.js'
import { expectReadOrRefused } from '../change-bytes.js'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

const prose = '風の強い日に、川辺で凧を揚げました。糸は三十メートルで、風は毎秒六メートルでした。'.repeat(4)
const page = `<html><head><meta charset="utf-8"><title>凧の話</title></head><body><article><p>${prose}</p>
<p><img src="kite.png" alt="凧"><img src="cid:sea@kite" alt="海"><img src="https://elsewhere.example/c.png" alt="空"></p></article></body></html>`

interface Part {
  readonly type: string
  readonly location?: string
  readonly id?: string
  readonly encoding: 'base64' | 'quoted-printable' | '8bit'
  readonly bytes: Uint8Array
}

const root: Part = {
  type: 'text/html; charset="utf-8"',
  location: 'https://kites.example/posts/one/',
  encoding: 'quoted-printable',
  bytes: Buffer.from(page),
}
const pictures: readonly Part[] = [
  { type: 'image/png', location: 'https://kites.example/posts/one/kite.png', encoding: 'base64', bytes: png },
  { type: 'image/png', id: 'sea@kite', encoding: 'base64', bytes: Buffer.concat([png, png]) },
  { type: 'image/png', location: 'https://kites.example/unseen.png', encoding: 'base64', bytes: png },
]

function encode({ encoding, bytes }: Part): Buffer {
  if (encoding === '8bit') return Buffer.from(bytes)
  if (encoding === 'base64') return Buffer.from(Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n'))
  const quoted = Array.from(bytes, (byte) =>
    byte === 10
      ? '\r\n'
      : byte >= 32 && byte < 127 && byte !== 61
        ? String.fromCodePoint(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return Buffer.from(
    quoted
      .map((sign, at) => (at % 20 === 19 ? `${sign}=\r\n` : sign))
      .join('')
      .replaceAll('\r\n=\r\n', '\r\n'),
  )
}

const boundary = '----Boundary--(kite)----'

function archive(...parts: readonly Part[]): Buffer {
  const head = `From: <Saved by Blink>\r\nSubject: kite\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n`
  const written = parts.flatMap((part) => [
    Buffer.from(`\r\n--${boundary}\r\nContent-Type: ${part.type}\r\nContent-Transfer-Encoding: ${part.encoding}\r\n`),
    Buffer.from(part.location === undefined ? '' : `Content-Location: ${part.location}\r\n`),
    Buffer.from(part.id === undefined ? '\r\n' : `Content-ID: <${part.id}>\r\n\r\n`),
    encode(part),
  ])
  return Buffer.concat([Buffer.from(head), ...written, Buffer.from(`\r\n--${boundary}--\r\n`)])
}

const read = (bytes: Uint8Array, name = 'kite.mhtml') => readArticle({ bytes, name })
const whole = archive(root, ...pictures)

describe('a page in one file', () => {
  test('is read with the pictures that it shows, the others by their addresses', () => {
    const sentences = Array.from({ length: 4 }, () => [
      '  1: 風の強い日に、川辺で凧を揚げました。',
      '  1: 糸は三十メートルで、風は毎秒六メートルでした。',
    ])
    expect(describeArticle(read(whole))).toBe(
      [
        'title 1: 凧の話',
        'paragraph 1',
        ...sentences.flat(),
        'figure 2 embedded:1 "凧"',
        'figure 2 embedded:2 "海"',
        'figure 2 https://elsewhere.example/c.png "空"',
      ].join('\n'),
    )
    const held = readManuscript({ bytes: whole, name: 'kite.mhtml' }).pictures
    expect([...(held ?? [])]).toEqual([
      ['embedded:1', png],
      ['embedded:2', Buffer.concat([png, png])],
    ])
  })

  test.each([
    ['in base64', archive({ ...root, encoding: 'base64' })],
    ['as it is', archive({ ...root, encoding: '8bit' })],
    [
      'in Shift_JIS',
      archive({
        ...root,
        type: 'text/html; charset=Shift_JIS',
        encoding: 'base64',
        bytes: Buffer.from('<p>\x95\x97\x82\xaa\x90\x81\x82\xab\x82\xdc\x82\xb7\x81B</p>', 'latin1'),
      }),
    ],
    ['whose end is lost', whole.subarray(0, -8)],
    ['with Unix line ends', Buffer.from(whole.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')],
    ['behind a text', archive({ ...root, type: 'text/plain', bytes: Buffer.from('kite') }, root)],
  ])('may hold its text %s', (_, bytes) => {
    expect(JSON.stringify(read(bytes).sections)).toMatch(/風の強い日|風が吹きます。/)
  })

  test('may nest what is related in alternatives', () => {
    const inner = archive(root, ...pictures)
      .toString('latin1')
      .replaceAll(boundary, 'inner')
    const outer = `Content-Type: multipart/alternative; boundary=outer\n\n--outer\n${inner}\n--outer--\n`
    expect(read(Buffer.from(outer, 'latin1')).sections).toEqual(read(whole).sections)
  })

  test('is known by how it begins', () => {
    expect(readerOf({ bytes: whole, name: 'talk' }).name).toBe('MHTML')
    expect(readerOf({ bytes: Buffer.from('Kite: 凧\n\nContent-Type: multipart/related\n'), name: 'talk' }).name).toBe(
      'Markdown',
    )
  })

  test.each([
    ['nothing', Buffer.from('')],
    ['no page', archive(...pictures)],
    ['no parts', archive()],
    ['too deep a nest', Buffer.from('Content-Type: multipart/x; boundary=a\n\n--a\n'.repeat(100))],
  ])('with %s is refused in one sentence', (_, bytes) => {
    expect(() => read(bytes)).toThrow(/^kite\.mhtml holds no page/)
  })

  test.each([
    ['boundaries', `\n--${boundary}`.repeat(50_000)],
    ['empty parts', `\n--${boundary}\n`.repeat(50_000)],
    ['spaces', ' '.repeat(500_000)],
    ['equals signs', '='.repeat(500_000)],
  ])('with many %s is read in time', (_, text) => {
    const clock = startClock()
    const bytes = Buffer.concat([archive(root), Buffer.from(text), Buffer.from(`\n--${boundary}--`)])
    expect(read(bytes).title.text).toBe('凧の話')
    expect(clock.read()).toBeLessThan(2500)
  })
})

test('an archive with any bytes changed is read or refused', async () => {
  await expectReadOrRefused(whole, read, 100)
})
