import { relative, resolve } from 'node:path'
import { decodePath, hasScheme, resolveAddress } from '../model/address.js'
import type { Files } from '../model/files.js'
import type { ImageFolders } from '../model/page.js'
import { findFormat, pictureFormats, pictureKey } from '../model/picture.js'
import type { FileFormat } from '../model/picture.js'
import type { Problem } from '../model/problem.js'
import { isWithin } from './is-within.js'

const fontFormats: readonly FileFormat[] = [
  { type: 'font/woff2', starts: /^wOF2/ },
  { type: 'font/woff', starts: /^wOFF/ },
  // Version 1.0 as a fixed-point number; its second byte, 1, is no character for a pattern.
  { type: 'font/ttf', starts: /^\0[^]\0\0/ },
  { type: 'font/otf', starts: /^OTTO/ },
]

/** What is expected of a file, and the words for it. */
interface Kind {
  readonly noun: string
  readonly formats: readonly FileFormat[]
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

/**
 * Reads a file that a deck names by an address relative to it, or finds it among the pictures that are held. Nothing is read of
 * the disk for a deck that was fetched.
 */
export function readEmbedded(kind: Kind, source: string, folders: ImageFolders, files: Files): EmbeddedFile {
  const { noun } = kind
  const address = resolveAddress(source, folders.address)
  const held = folders.pictures?.get(pictureKey(address))
  if (held) return held instanceof Uint8Array ? typed(kind, held, shorten(source), folders) : { problem: held }
  if (hasScheme(address)) {
    const hint = 'Take it along with --fetch-images, or save it beside the article and name that file.'
    return refuse('image-remote', `The ${noun} ${shorten(source)} is on the network and was left out.`, hint)
  }
  const { base, allowed } = folders
  const path = resolve(base, decodePath(source))
  const shown = relative(allowed[0] ?? base, path)
  try {
    const real = files.realPath(path)
    if (allowed.some((folder) => isInside(real, files.realPath(folder))))
      return typed(kind, files.read(real), shown, folders)
    const hint = "Copy it into the article's folder, or name the folder that it lies in with --allow-files."
    return refuse('image-outside', `The ${noun} ${shown} lies outside the article's folder and was left out.`, hint)
  } catch {
    return refuse('image-missing', `The ${noun} ${shown} was not found.`, `It was looked for at ${path}.`)
  }
}

function typed(
  { noun, formats, advice }: Kind,
  bytes: Uint8Array,
  shown: string,
  { smaller }: ImageFolders,
): EmbeddedFile {
  const type = findFormat(bytes, formats)?.type
  if (type !== undefined) return { type, bytes: smaller?.(bytes) ?? bytes }
  return refuse('image-format', `The ${noun} ${shown} is of no known format and was left out.`, advice)
}

/** What keeps a picture from being embedded; `undefined` if nothing does. */
export function checkPicture(source: string, line: number, folders: ImageFolders, files: Files): Problem | undefined {
  const result = readEmbedded(picture, source, folders, files)
  return 'problem' in result ? { ...result.problem, place: { file: folders.file, line } } : undefined
}

/** An address that holds its data is too long for a message. */
function shorten(source: string): string {
  return /^data:/i.test(source) && source.length > 40 ? `${source.slice(0, 40)}…` : source
}

function refuse(rule: string, message: string, hint: string): EmbeddedFile {
  return { problem: { rule, severity: 'warning', message, hint } }
}

/** A folder itself is no file to embed. */
function isInside(path: string, folder: string): boolean {
  return path !== folder && isWithin(path, folder)
}
