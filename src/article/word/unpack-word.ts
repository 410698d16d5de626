import { strFromU8 } from 'fflate'
import type { Unzipped } from 'fflate'
import { unpackParts } from '../archive/unpack-parts.js'
import type { ArchiveLack, PartGroup } from '../archive/unpack-parts.js'

/** Why a file is no Word document that can be read. */
export type WordLack = ArchiveLack | 'old' | 'locked' | 'other'

/** The parts of a document that are read, by their paths. */
export type WordParts = Unzipped

/** What is read: text with its styles, numbers, notes and relations, pictures, and what the document says of itself. */
const readPart = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/.*\.(?:xml|rels)|word\/media\/.*)$/i

/** A long document with a picture on every page has some hundreds. */
const mostParts = 5000

/** A book's text takes some megabytes, its pictures may take more. */
const groups: readonly PartGroup[] = [
  { holds: (path) => readPart.test(path), largest: 200_000_000 },
  { holds: (path) => readPart.test(path) && !path.startsWith('word/media/'), largest: 20_000_000 },
]

/** How files in Word's old format, and encrypted ones, begin (MS-CFB). */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** Unpacks what is read of a Word document. */
export function unpackWord(bytes: Uint8Array): WordParts | WordLack {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, compoundFile.length).equals(compoundFile)) {
    return file.includes(encryptedPackage) ? 'locked' : 'old'
  }
  const parts = unpackParts(bytes, mostParts, groups)
  if (typeof parts === 'string') return parts
  return Object.keys(parts).some((name) => name.startsWith('word/')) ? parts : 'other'
}

/** The text of a part, `''` of one that is not there. */
export function textOfPart(parts: WordParts, path: string): string {
  const part = parts[path]
  return part === undefined ? '' : strFromU8(part)
}
