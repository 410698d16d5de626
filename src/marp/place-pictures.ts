import { createHash } from 'node:crypto'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { decodePath, hasScheme, toDataUrl, webAddressOf } from '../model/address.js'
import type { Deck } from '../model/deck.js'
import { findFormat, pictureFormats, pictureKey } from '../model/picture.js'
import type { Pictures } from '../model/picture.js'
import type { PicturePath } from './bodies.js'

/** Where the article lies, where the Markdown will, and the name of the folder beside it for pictures that lie in no file. */
export interface PicturePlaces {
  readonly articleFolder: string
  readonly deckFolder: string
  readonly pictureFolder?: string | undefined
}

/** By what addresses a deck's Markdown names its pictures. */
export interface PlacedPictures {
  readonly picturePath: PicturePath
  /** Those that lie in no file: their bytes by the key of that address, a path from the Markdown's folder where they get a file. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/**
 * Gives each picture of a deck the address that its Markdown names it by. What lies in a file is named relative to the deck;
 * what is held only gets a file beside it, named after its content, so that an edited deck never shows another picture.
 */
export function placePictures(deck: Deck, held: Pictures, places: PicturePlaces): PlacedPictures {
  const picturePath = (src: string): string => {
    const bytes = held.get(pictureKey(src))
    return bytes instanceof Uint8Array ? nameHeld(src, bytes, places.pictureFolder) : relocate(src, places)
  }
  const shown = deck.slides.flatMap((slide) => (slide.kind === 'figure' ? slide.images : []))
  const pictures = new Map<string, Uint8Array>()
  for (const { src } of shown) {
    const bytes = held.get(pictureKey(src))
    if (bytes instanceof Uint8Array) pictures.set(pictureKey(picturePath(src)), bytes)
  }
  return { picturePath, pictures }
}

function nameHeld(src: string, bytes: Uint8Array, folder: string | undefined): string {
  const format = findFormat(bytes, pictureFormats)
  if (folder !== undefined) {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    // What has a meaning in addresses would have to be encoded, which some tools undo and others do not.
    return `${folder.replaceAll(/[%#?]/g, '-')}/${hash}.${format?.ending ?? 'bin'}`
  }
  return webAddressOf(src) ?? toDataUrl({ type: format?.type ?? 'image/png', bytes })
}

/** A relative path in the article's folder, as seen from the deck's. */
function relocate(src: string, { articleFolder, deckFolder }: PicturePlaces): string {
  if (hasScheme(src) || src.startsWith('#') || isAbsolute(src)) return src
  const path = relative(deckFolder, resolve(articleFolder, decodePath(src)))
  return path.split(sep).join('/')
}
