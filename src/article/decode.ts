import { DeckError } from '../model/problem.js'

/** What an article that is not UTF-8 may be instead. */
const otherEncodings = ['shift_jis', 'euc-jp'] as const

/** The byte order mark of UTF-16, in either order. */
const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

const replacement = '\ufffd'
const replacementBytes = Buffer.from(replacement)

/**
 * The text of a UTF-8 file, without its byte order mark, every line ending made `\n`.
 * @param name The file's name, for messages.
 * @throws DeckError `usage` for another encoding (with the byte where UTF-8 ends) and for a file that is not text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const isUtf16 = utf16Marks.some((mark) => mark.every((byte, index) => bytes[index] === byte))
  if (isUtf16) throw encodingError(`${name} is written in UTF-16, not in UTF-8.`, name, 'utf-16')
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw notText(name, nul)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const invalid = findInvalidByte(text, bytes)
  if (invalid !== undefined) {
    const message = `${name} is not valid UTF-8: the byte at offset ${invalid} (line ${lineOf(bytes, invalid)}) is no character.`
    throw encodingError(message, name, guessEncoding(bytes))
  }
  return text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
}

/** The offset of the first byte that the decoder had to replace; the text before it encodes to the same bytes again. */
function findInvalidByte(text: string, bytes: Uint8Array): number | undefined {
  let offset = 0
  let from = 0
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (!replacementBytes.equals(bytes.subarray(offset, offset + replacementBytes.length))) return offset
    offset += replacementBytes.length
    from = at + 1
  }
  return undefined
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1
}

/** Half-width kana do not count: any EUC-JP text reads as such in Shift_JIS. */
function guessEncoding(bytes: Uint8Array): string | undefined {
  return otherEncodings.find((encoding) => {
    try {
      return /[ぁ-んァ-ヶ]/.test(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      return false
    }
  })
}

function encodingError(message: string, name: string, encoding: string | undefined): DeckError {
  if (encoding === undefined) return new DeckError('usage', message, { hint: 'Save the article as UTF-8.' })
  const command = `iconv -f ${encoding.toUpperCase()} -t UTF-8 ${name}`
  return new DeckError('usage', message, {
    hint: `Save the article as UTF-8; it looks like ${encoding.toUpperCase()}, which \`${command}\` would turn into it.`,
  })
}

function notText(name: string, offset: number): DeckError {
  return new DeckError('usage', `${name} is not a text file: there is a NUL byte at offset ${offset}.`, {
    hint: 'Give an article in Markdown or plain text, saved as UTF-8.',
  })
}
