import { isAbsolute, relative, resolve } from 'node:path'
import type { Files } from '../model/files.js'
import type { ImageFolders } from '../model/page.js'
import type { Problem } from '../model/problem.js'

/** A file format, known by its first bytes. */
interface Format {
  readonly type: string
  readonly starts: RegExp
}

/** Picture formats that every browser shows. */
const pictureFormats: readonly Format[] = [
  { type: 'image/png', starts: /^\x89PNG\r\n/ },
  { type: 'image/jpeg', starts: /^\xff\xd8\xff/ },
  { type: 'image/gif', starts: /^GIF8[79]a/ },
  { type: 'image/webp', starts: /^RIFF[^]{4}WEBP/ },
  { type: 'image/avif', starts: /^[^]{4}ftypavi[fs]/ },
  {
    type: 'image/svg+xml',
    starts: /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/,
  },
]

const fontFormats: readonly Format[] = [
  { type: 'font/woff2', starts: /^wOF2/ },
  { type: 'font/woff', starts: /^wOFF/ },
  // Version 1.0 as a fixed-point number; its second byte, 1, is no character for a pattern.
  { type: 'font/ttf', starts: /^\0[^]\0\0/ },
  { type: 'font/otf', starts: /^OTTO/ },
]

/** What is expected of a file, and the words for it. */
interface Kind {
  readonly noun: string
  readonly formats: readonly Format[]
  readonly advice: string
}

/** What a deck's text may show. */
export const picture: Kind = {
  noun: 'picture',
  formats: pictureFormats,
  advice: 'Convert it to PNG, JPEG or SVG.',
}

/** What CSS may name. */
export const styleFile: Kind = {
  noun: 'file',
  formats: [...pictureFormats, ...fontFormats],
  advice: 'A style may name PNG, JPEG, SVG, WOFF2, WOFF and TrueType files.',
}

/** The bytes of a file and its media type, or why it is left out. */
export type EmbeddedFile =
  | { readonly type: string; readonly bytes: Uint8Array }
  | { readonly problem: Omit<Problem, 'place'> }

/** Reads a file that a deck names by an address relative to it. */
export function readEmbedded(kind: Kind, source: string, folders: ImageFolders, files: Files): EmbeddedFile {
  const { noun } = kind
  if (isRemote(source)) {
    const hint = 'Save it beside the article and name that file.'
    return refuse('image-remote', `The ${noun} ${source} is on the network and was left out.`, hint)
  }
  const { base, allowed } = folders
  const path = resolve(base, decodePath(source))
  const shown = relative(allowed[0] ?? base, path)
  try {
    const real = files.realPath(path)
    if (!allowed.some((folder) => isInside(real, files.realPath(folder)))) {
      const hint = "Copy it into the article's folder."
      return refuse('image-outside', `The ${noun} ${shown} lies outside the article's folder and was left out.`, hint)
    }
    const bytes = files.read(real)
    const type = typeOf(bytes, kind.formats)
    if (type) return { type, bytes }
    return refuse('image-format', `The ${noun} ${shown} is of no known format and was left out.`, kind.advice)
  } catch {
    return refuse('image-missing', `The ${noun} ${shown} was not found.`, `It was looked for at ${path}.`)
  }
}

/** A file as an address that holds it. */
export function toDataUrl({ type, bytes }: { readonly type: string; readonly bytes: Uint8Array }): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** What keeps a picture from being embedded; `undefined` if nothing does. */
export function checkPicture(source: string, line: number, folders: ImageFolders, files: Files): Problem | undefined {
  if (source.startsWith('data:image/')) return undefined
  const result = readEmbedded(picture, source, folders, files)
  return 'problem' in result ? { ...result.problem, place: { file: folders.file, line } } : undefined
}

/** Whether an address begins with a scheme or a host. */
function isRemote(source: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)
}

function refuse(rule: string, message: string, hint: string): EmbeddedFile {
  return { problem: { rule, severity: 'warning', message, hint } }
}

/** The path that an address names: percent-encoding decoded, query and fragment taken off. */
export function decodePath(source: string): string {
  try {
    return decodeURIComponent(source.replace(/[?#].*$/, ''))
  } catch {
    return source
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

function typeOf(bytes: Uint8Array, formats: readonly Format[]): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return formats.find(({ starts }) => starts.test(head))?.type
}
