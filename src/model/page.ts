import type { Pictures } from './picture.js'

/** What a page says of itself. */
export interface PageMeta {
  readonly title: string
  readonly author?: string
}

/** What the deck says of the whole talk, for the presenter. */
export interface TalkTiming {
  /** The time that was asked for; 0 if the deck does not say. */
  readonly seconds: number
  /** The name of the article's file, `''` if the deck does not say. */
  readonly article: string
  /** The speaking rate that it was planned with, if not the language's own. */
  readonly rate?: number
}

/** What the deck says of one slide, for the presenter. */
export interface SlideTiming {
  readonly id: string
  readonly seconds: number
  /** The article's lines that it is from, `41-43, 50`. */
  readonly lines: string
}

/** Where pictures are looked for; absolute paths. */
export interface ImageFolders {
  /** The Markdown file, for messages. */
  readonly file: string
  /** What relative paths start from. */
  readonly base: string
  /** Pictures outside these folders are not embedded; messages name them from the first one. */
  readonly allowed: readonly string[]
  /** Those that are held already, by their address; of a deck that was fetched by the absolute one. */
  readonly pictures?: Pictures | undefined
  /** A copy that is shown instead of a picture, if there is one. */
  readonly smaller?: ((picture: Uint8Array) => Uint8Array | undefined) | undefined
  /** Where the Markdown was fetched from, if it was: relative addresses start there. */
  readonly address?: string | undefined
}
