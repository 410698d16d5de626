import { DeckError } from '../model/problem.js'
import { decodeAs, findInvalidByte, guessDecoding, markedEncoding } from './encodings.js'

/** Encodings as users know them, where the WHATWG's name is none that they have seen. */
const shownNames: Readonly<Record<string, string>> = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }

/**
 * The text of a file in UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP, Windows-1252 or what it declares, without its byte
 * order mark, every line ending made `\n`.
 * @param name The file's name, for messages.
 * @param charset What the one who hands the bytes over says of their encoding, such as a server.
 * @throws DeckError `usage` for a file that is not text, and for a byte that is no character, with its place.
 */
export function decodeText(bytes: Uint8Array, name: string, charset?: string): string {
  const mark = markedEncoding(bytes)
  const decoding = mark === undefined ? guessDecoding(bytes, charset) : decodeAs(mark, bytes)
  if (decoding === undefined && bytes.includes(0)) throw notText(name, bytes.indexOf(0))
  if (decoding?.isWhole !== true) throw invalidByte(bytes, name, decoding?.encoding ?? 'utf-8')
  return decoding.text.replaceAll(/\r\n?/g, '\n')
}

function invalidByte(bytes: Uint8Array, name: string, encoding: string): DeckError {
  const offset = findInvalidByte(encoding, bytes)
  const line = decodeAs(encoding, bytes.subarray(0, offset)).text.split(/\r\n?|\n/).length
  const shown = shownNames[encoding] ?? encoding.toUpperCase()
  const message = `${name} is not valid ${shown}: the byte at offset ${offset} (line ${line}) is no character.`
  return new DeckError('usage', message, { hint: 'Correct that place, or save the article anew as UTF-8.' })
}

function notText(name: string, offset: number): DeckError {
  return new DeckError('usage', `${name} is not a text file: there is a NUL byte at offset ${offset}.`, {
    hint: 'Give an article in Markdown, HTML or plain text.',
  })
}
