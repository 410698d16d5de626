import { plausibilityOf } from './plausibility.js'

/** Bytes read in one encoding. */
export interface Decoding {
  /** As the WHATWG names it, `shift_jis`. */
  readonly encoding: string
  readonly text: string
  /** Whether each byte belongs to a character. */
  readonly isWhole: boolean
  /** How plausible the text is: 1 at most, see `plausibilityOf`. */
  readonly worth: number
}

/** The marks that begin a text and tell its encoding. */
const marks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** What a text may be written in that says nothing about it. */
const usualEncodings = ['utf-8', 'shift_jis', 'euc-jp', 'windows-1252']

/** What a declaration adds to the worth of a decoding: where both are plausible, the declaration is believed. */
const worthOfDeclaration = 0.3

/** Below this a text is no text but chance. */
const leastWorth = 0.5

/** How far from its beginning a page declares its encoding; the WHATWG looks at 1024 bytes, pages are less careful. */
const declarationBytes = 4096

const declarations = [
  /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i,
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i,
]

/** Where Windows-1252 differs from Latin-1; a decoder that takes one for the other leaves these as control characters. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The encoding that a text's byte order mark tells. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding
}

/** Reads bytes in one encoding, bytes that are no character replaced. */
export function decodeAs(encoding: string, bytes: Uint8Array): Decoding {
  const read = new TextDecoder(encoding).decode(bytes)
  const text =
    encoding === 'windows-1252'
      ? read.replaceAll(/[\u0080-\u009f]/g, (control) => windowsCharacters[control.codePointAt(0)! - 0x80]!)
      : read
  return { encoding, text, isWhole: isValid(encoding, bytes), worth: plausibilityOf(text) }
}

/**
 * Finds what bytes without a mark are written in: UTF-8 if they are valid, else what reads best.
 * @param charset What the one who hands them over says, such as a server.
 * @returns `undefined` where nothing reads like a text. The text may still hold bytes that are no character.
 */
export function guessDecoding(bytes: Uint8Array, charset?: string): Decoding | undefined {
  if (bytes.includes(0)) return bestOf(['utf-16le', 'utf-16be'].map((encoding) => decodeAs(encoding, bytes)))
  if (isEscaped(bytes)) return decodeAs('iso-2022-jp', bytes)
  const declared = [charset, ...declaredEncodings(bytes)].flatMap((label) => knownEncoding(label) ?? [])
  if (isValid('utf-8', bytes)) return decodeAs('utf-8', bytes)
  const encodings = new Set([...declared, ...usualEncodings])
  return bestOf(
    [...encodings].map((encoding) => {
      const decoding = decodeAs(encoding, bytes)
      return declared.includes(encoding) ? { ...decoding, worth: decoding.worth + worthOfDeclaration } : decoding
    }),
  )
}

/** The offset at which the first character begins that the encoding doesn't know, or that is cut short. */
export function findInvalidByte(encoding: string, bytes: Uint8Array): number {
  let begin = 0
  let end = bytes.length + 1
  while (end - begin > 1) {
    const middle = Math.floor((begin + end) / 2)
    if (isValid(encoding, bytes.subarray(0, middle), { stream: true })) begin = middle
    else end = middle
  }
  while (begin > 0 && !isValid(encoding, bytes.subarray(0, begin))) begin -= 1
  return begin
}

function isValid(encoding: string, bytes: Uint8Array, options = {}): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, options)
    return true
  } catch {
    return false
  }
}

/** Escape sequences of ISO-2022-JP: to the characters of JIS X 0208, of 1978 and 1983, and to half-width kana. */
const escapes = ['\u001b$@', '\u001b$B', '\u001b(I']

/** ISO-2022-JP is written in 7 bits and switches between its characters by escape sequences. */
function isEscaped(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80) && escapes.some((escape) => latin1(bytes).includes(escape))
}

function declaredEncodings(bytes: Uint8Array): string[] {
  const head = latin1(bytes.subarray(0, declarationBytes))
  const labels = declarations.flatMap((declaration) => declaration.exec(head)?.[1] ?? [])
  // What declares itself in single bytes is not UTF-16.
  return labels.filter((label) => !/^utf-?16/i.test(label))
}

/** The name of the encoding that goes by a label, if there is one. */
function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function bestOf(decodings: readonly Decoding[]): Decoding | undefined {
  const [best] = decodings.filter(isText).toSorted((a, b) => b.worth - a.worth)
  return best
}

function isText({ text, worth }: Decoding): boolean {
  return worth >= leastWorth && !text.includes('\0')
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
