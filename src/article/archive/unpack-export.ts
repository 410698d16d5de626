import { unpackParts } from './unpack-parts.js'
import type { ArchiveLack } from './unpack-parts.js'

/** A blog of many years has some thousands of pictures. */
const mostParts = 50_000

/** In bytes, unpacked: exports of thousands of articles, and the pictures of one of them. */
const largestExports = 100_000_000
const largestPictures = 200_000_000

/** What macOS adds to archives is none of their files. */
const exportPath = /^(?!__MACOSX\/).*\.xml$/i

/** The XML files of an archive in the order of their paths. */
export function unpackExports(bytes: Uint8Array): readonly Uint8Array[] | ArchiveLack {
  const exports = { holds: (path: string) => exportPath.test(path), largest: largestExports }
  const parts = unpackParts(bytes, mostParts, [exports])
  if (typeof parts === 'string') return parts
  return Object.keys(parts)
    .toSorted()
    .map((path) => parts[path]!)
}

/**
 * The pictures of an article in an archive, in whatever folder its export lies.
 * @param addresses Relative to that folder.
 * @returns Those that are there, by their addresses.
 */
export function unpackPictures(
  bytes: Uint8Array,
  addresses: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> | ArchiveLack {
  if (addresses.size === 0) return new Map()
  const find = (path: string): string | undefined => endsOf(path).find((end) => addresses.has(end))
  const pictures = { holds: (path: string) => find(path) !== undefined, largest: largestPictures }
  const parts = unpackParts(bytes, mostParts, [pictures])
  if (typeof parts === 'string') return parts
  return new Map(Object.entries(parts).map(([path, part]) => [find(path)!, part]))
}

/** A path, and what is left of it without its first folders: `a/b/c.png`, `b/c.png`, `c.png`. */
function endsOf(path: string): string[] {
  const names = path.split('/')
  return names.map((_, folders) => names.slice(folders).join('/'))
}
