import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/article/decode.js'
import { DeckError } from '../../src/model/problem.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (digits: string): Uint8Array => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const ascii = (text: string, ...more: readonly Uint8Array[]): Uint8Array => Buffer.concat([Buffer.from(text), ...more])

/** 「凧を揚げる。」 */
const kite = {
  sjis: '91fa 82f0 9767 82b0 82e9 8142',
  euc: 'c2fc a4f2 cdc8 a4b2 a4eb a1a3',
  jis: '1b2442 427c 2472 4d48 2432 246b 2123 1b2842',
  utf16: '51e7 3092 63da 3052 308b 3002',
}

describe('text is decoded', () => {
  test.each([
    { what: 'UTF-8', bytes: utf8('凧\n風'), text: '凧\n風' },
    { what: 'a byte order mark', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('凧')), text: '凧' },
    { what: 'Windows line endings', bytes: utf8('凧\r\n\r\n風\r\n'), text: '凧\n\n風\n' },
    { what: 'old Macintosh line endings', bytes: utf8('凧\r\r風\r'), text: '凧\n\n風\n' },
    { what: 'a replacement character that the author wrote', bytes: utf8('凧\ufffd風'), text: '凧\ufffd風' },
    { what: 'nothing', bytes: utf8(''), text: '' },
    { what: 'Shift_JIS', bytes: hex(kite.sjis), text: '凧を揚げる。' },
    {
      what: 'the signs that Windows adds to Shift_JIS',
      bytes: hex(`${kite.sjis} 8740 878a 8160`),
      text: '凧を揚げる。①㈱～',
    },
    { what: 'half-width kana among Shift_JIS', bytes: hex(`${kite.sjis} c3bdc4`), text: '凧を揚げる。ﾃｽﾄ' },
    { what: 'EUC-JP', bytes: hex(kite.euc), text: '凧を揚げる。' },
    { what: 'half-width kana among EUC-JP', bytes: hex(`${kite.euc} 8ec3 8ebd 8ec4`), text: '凧を揚げる。ﾃｽﾄ' },
    { what: 'ISO-2022-JP', bytes: hex(kite.jis), text: '凧を揚げる。' },
    { what: 'UTF-16 in big-endian order', bytes: hex(`feff ${kite.utf16}`), text: '凧を揚げる。' },
    { what: 'UTF-16 in little-endian order', bytes: Buffer.from('\ufeff凧', 'utf16le'), text: '凧' },
    {
      what: 'UTF-16 without its mark',
      bytes: Buffer.from('凧を揚げる。\nA kite.', 'utf16le'),
      text: '凧を揚げる。\nA kite.',
    },
    { what: 'UTF-16 without its mark, big-endian', bytes: hex('0041 0020 006b 000a 0042'), text: 'A k\nB' },
    { what: 'Windows-1252', bytes: ascii('A caf', hex('e9 93'), ascii('x', hex('94'))), text: 'A café“x”' },
    { what: 'a lone accented letter', bytes: ascii('na', hex('ef'), ascii('ve')), text: 'naïve' },
  ])('with $what', ({ bytes, text }) => {
    expect(decodeText(bytes, 'kite.md')).toBe(text)
  })

  test.each([
    { what: 'a right one', declared: 'euc-jp', bytes: hex('b4c1 bbfa'), text: '漢字' },
    {
      what: 'UTF-8 for Windows-1252',
      declared: 'utf-8',
      bytes: ascii('caf', hex('e9'), ascii(' au lait')),
      text: 'café au lait',
    },
    { what: 'Shift_JIS for UTF-8', declared: 'shift_jis', bytes: utf8('凧を揚げる。'), text: '凧を揚げる。' },
    { what: 'EUC-JP for Shift_JIS', declared: 'euc-jp', bytes: hex(kite.sjis), text: '凧を揚げる。' },
    { what: 'Latin-1 for Shift_JIS', declared: 'iso-8859-1', bytes: hex(kite.sjis), text: '凧を揚げる。' },
    { what: 'UTF-16 for what is none', declared: 'utf-16', bytes: hex(kite.sjis), text: '凧を揚げる。' },
    { what: 'one that nobody knows', declared: 'x-kite', bytes: hex(kite.sjis), text: '凧を揚げる。' },
    { what: 'Windows-1251', declared: 'windows-1251', bytes: hex('c7ec e5e9'), text: 'Змей' },
  ])('with the declaration: $what', ({ declared, bytes, text }) => {
    const page = `<meta http-equiv="content-type" content="text/html; charset=${declared}"><p>`
    expect(decodeText(ascii(page, bytes), 'kite.html')).toBe(page + text)
    const xml = `<?xml version="1.0" encoding="${declared}"?><p>`
    expect(decodeText(ascii(xml, bytes), 'kite.xhtml')).toBe(xml + text)
    expect(decodeText(bytes, 'kite.md', declared.startsWith('utf-16') ? undefined : declared)).toBe(text)
  })
})

test('whatever the bytes are, they are decoded without a loss or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        expect(decodeText(bytes, 'kite.md')).not.toMatch(bytes.includes(0xef) ? /\0/ : /\0|\ufffd/)
      } catch (error) {
        expect(error).toBeInstanceOf(DeckError)
      }
    }),
  )
})

describe('what is no text is an error that says what to do', () => {
  test.each([
    {
      what: 'a byte that begins no character',
      bytes: Uint8Array.of(...utf8('凧\n\ufffd'), 0xff, 0x41),
      message: 'kite.md is not valid UTF-8: the byte at offset 7 (line 2) is no character.',
      hint: /^Correct that place/,
    },
    {
      what: 'a character cut short',
      bytes: utf8('凧').subarray(0, 2),
      message: 'kite.md is not valid UTF-8: the byte at offset 0 (line 1) is no character.',
      hint: /UTF-8/,
    },
    {
      what: 'Shift_JIS with a broken character',
      bytes: hex(`${kite.sjis} 0a ff ${kite.sjis}`),
      message: 'kite.md is not valid SHIFT_JIS: the byte at offset 13 (line 2) is no character.',
      hint: /UTF-8/,
    },
    {
      what: 'UTF-8 with one broken character among many',
      bytes: Uint8Array.of(...utf8('凧を揚げる。\n'), 0xe5, ...utf8('凧を揚げる。')),
      message: 'kite.md is not valid UTF-8: the byte at offset 19 (line 2) is no character.',
      hint: /^Correct that place, or save the article anew as UTF-8\.$/,
    },
    {
      what: 'UTF-16 cut short',
      bytes: hex('feff 51e7 30'),
      message: 'kite.md is not valid UTF-16: the byte at offset 4 (line 1) is no character.',
      hint: /UTF-8/,
    },
    {
      what: 'a NUL byte',
      bytes: utf8('凧\0風'),
      message: 'kite.md is not a text file: there is a NUL byte at offset 3.',
      hint: /Markdown, HTML or plain text/,
    },
  ])('$what', ({ bytes, message, hint }) => {
    const error = errorOf(() => decodeText(bytes, 'kite.md'))
    expect(error).toMatchObject({ code: 'usage', message })
    expect(error.hint).toMatch(hint)
  })
})

function errorOf(run: () => unknown): DeckError {
  try {
    run()
  } catch (error) {
    if (error instanceof DeckError) return error
    throw error
  }
  throw new Error('It threw nothing.')
}
