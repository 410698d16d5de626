/** What a page says of itself. */
export interface PageMeta {
  readonly title: string
  readonly author?: string
}

/** What the deck says of one slide, for the page's script. */
export interface SlideTiming {
  readonly id: string
  readonly seconds: number
}

/** Where pictures are looked for; absolute paths. */
export interface ImageFolders {
  /** The Markdown file, for messages. */
  readonly file: string
  /** What relative paths start from. */
  readonly base: string
  /** Pictures outside these folders are not embedded; messages name them from the first one. */
  readonly allowed: readonly string[]
}
