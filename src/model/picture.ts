import { webAddressOf } from './address.js'
import type { Problem } from './problem.js'

/** Why a picture can't be had. */
export type LostPicture = Omit<Problem, 'place'>

/**
 * Pictures that are held already, because they lie in no file: what a document brings along (Word, notebooks, data URLs) and
 * what was fetched. The key is the address by which whoever shows the picture names it: `Figure.src` of an article
 * (`embedded:1`, `data:…`, `https://…`), or what stands in a deck's Markdown. A reader of documents gives a plain
 * `Map<string, Uint8Array>`; for one that can't be had the reason stands in the place of its bytes. Keys are `pictureKey`s.
 */
export type HeldPictures = ReadonlyMap<string, Uint8Array | LostPicture>

/** What of held pictures those need who show them. */
export type Pictures = Pick<HeldPictures, 'get'>

/** A file format, known by its first bytes. */
export interface FileFormat {
  /** Its media type. */
  readonly type: string
  readonly starts: RegExp
}

interface PictureFormat extends FileFormat {
  /** What files of it end in, without the dot. */
  readonly ending: string
}

/** Picture formats that every browser shows. */
export const pictureFormats: readonly PictureFormat[] = [
  { type: 'image/png', ending: 'png', starts: /^\x89PNG\r\n/ },
  { type: 'image/jpeg', ending: 'jpg', starts: /^\xff\xd8\xff/ },
  { type: 'image/gif', ending: 'gif', starts: /^GIF8[79]a/ },
  { type: 'image/webp', ending: 'webp', starts: /^RIFF[^]{4}WEBP/ },
  { type: 'image/avif', ending: 'avif', starts: /^[^]{4}ftypavi[fs]/ },
  {
    type: 'image/svg+xml',
    ending: 'svg',
    starts: /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/,
  },
]

/** The first of the formats that a file's first bytes fit. */
export function findFormat<Format extends FileFormat>(
  bytes: Uint8Array,
  formats: readonly Format[],
): Format | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return formats.find(({ starts }) => starts.test(head))
}

/** One key for all spellings of an address: Markdown tools encode what the author did not. */
export function pictureKey(address: string): string {
  if (/^data:/i.test(address)) return address
  try {
    return webAddressOf(address) ?? decodeURI(address)
  } catch {
    return address
  }
}
