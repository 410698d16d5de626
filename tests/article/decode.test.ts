import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/article/decode.js'
import { DeckError } from '../../src/model/problem.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('text is decoded', () => {
  test.each([
    { what: 'UTF-8', bytes: utf8('凧\n風'), text: '凧\n風' },
    { what: 'a byte order mark', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('凧')), text: '凧' },
    { what: 'Windows line endings', bytes: utf8('凧\r\n\r\n風\r\n'), text: '凧\n\n風\n' },
    { what: 'old Macintosh line endings', bytes: utf8('凧\r\r風\r'), text: '凧\n\n風\n' },
    { what: 'a replacement character that the author wrote', bytes: utf8('凧\ufffd風'), text: '凧\ufffd風' },
    { what: 'nothing', bytes: utf8(''), text: '' },
  ])('with $what', ({ bytes, text }) => {
    expect(decodeText(bytes, 'kite.md')).toBe(text)
  })
})

describe('what is not UTF-8 text is an error that says what to do', () => {
  test.each([
    {
      what: 'a byte that begins no character',
      bytes: Uint8Array.of(...utf8('凧\n\ufffd'), 0xff, 0x41),
      message: 'kite.md is not valid UTF-8: the byte at offset 7 (line 2) is no character.',
      hint: /^Save the article as UTF-8\.$/,
    },
    {
      what: 'a character cut short',
      bytes: utf8('凧').subarray(0, 2),
      message: 'kite.md is not valid UTF-8: the byte at offset 0 (line 1) is no character.',
      hint: /UTF-8/,
    },
    {
      what: 'Shift_JIS',
      bytes: Uint8Array.of(0x82, 0xbd, 0x82, 0xb1),
      message: 'kite.md is not valid UTF-8: the byte at offset 0 (line 1) is no character.',
      hint: /SHIFT_JIS.*`iconv -f SHIFT_JIS -t UTF-8 kite\.md`/,
    },
    {
      what: 'EUC-JP',
      bytes: Uint8Array.of(0xa4, 0xbf, 0xa4, 0xb3),
      message: 'kite.md is not valid UTF-8: the byte at offset 0 (line 1) is no character.',
      hint: /EUC-JP/,
    },
    {
      what: 'UTF-16 in little-endian order',
      bytes: Uint8Array.of(0xff, 0xfe, 0x42, 0x30),
      message: 'kite.md is written in UTF-16, not in UTF-8.',
      hint: /iconv -f UTF-16/,
    },
    {
      what: 'UTF-16 in big-endian order',
      bytes: Uint8Array.of(0xfe, 0xff, 0x30, 0x42),
      message: 'kite.md is written in UTF-16, not in UTF-8.',
      hint: /iconv -f UTF-16/,
    },
    {
      what: 'a NUL byte',
      bytes: utf8('凧\0風'),
      message: 'kite.md is not a text file: there is a NUL byte at offset 3.',
      hint: /saved as UTF-8/,
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
