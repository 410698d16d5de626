import { strFromU8, unzipSync } from 'fflate'
import type { Unzipped } from 'fflate'

/** Why a file is no Word document that can be read. */
export type WordLack = 'old' | 'locked' | 'damaged' | 'huge' | 'other'

/** The parts of a document that are read, by their paths. */
export type WordParts = Unzipped

/** In bytes, unpacked: a book's text takes some megabytes, its pictures may take more. */
const largestText = 20_000_000
const largestWhole = 200_000_000

/** A long document with a picture on every page has some hundreds. */
const mostParts = 5000

/** What is read: text with its styles, numbers, notes and relations, pictures, and what the document says of itself. */
const readPart = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/.*\.(?:xml|rels)|word\/media\/.*)$/i

/** How files in Word's old format, and encrypted ones, begin (MS-CFB). */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Unpacks what is read of a Word document. What its parts take is taken from the list at the archive's end before anything is
 * unpacked; a part that is larger than said there is cut off.
 */
export function unpackWord(bytes: Uint8Array): WordParts | WordLack {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, compoundFile.length).equals(compoundFile)) {
    return file.includes(encryptedPackage) ? 'locked' : 'old'
  }
  const seen = { parts: 0, whole: 0, text: 0 }
  const isTooMuch = (): boolean => seen.parts > mostParts || seen.whole > largestWhole || seen.text > largestText
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        seen.parts += 1
        if (!readPart.test(name)) return false
        seen.whole += originalSize
        if (!name.startsWith('word/media/')) seen.text += originalSize
        return !isTooMuch()
      },
    })
    if (isTooMuch()) return 'huge'
    return Object.keys(parts).some((name) => name.startsWith('word/')) ? parts : 'other'
  } catch {
    return 'damaged'
  }
}

/** The text of a part, `''` of one that is not there. */
export function textOfPart(parts: WordParts, path: string): string {
  const part = parts[path]
  return part === undefined ? '' : strFromU8(part)
}
