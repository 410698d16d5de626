import type { Outline } from './outline.js'
import type { Rehearsal } from './rehearsal.js'
import type { SlideSize } from './theme.js'

export const formats = ['html', 'md', 'pdf', 'png'] as const
export type Format = (typeof formats)[number]

export const stages = ['article', 'outline', 'deck', 'markdown'] as const
export type Stage = (typeof stages)[number]

export const slideSizes = ['16:9', '4:3'] as const satisfies readonly SlideSize[]

/** What a build may be told; everything has a default or comes from the article. */
export interface BuildOptions {
  /** The talk's length. Default: the given outline's, else what the article asks for, else 300. */
  readonly seconds?: number
  /** A key of the language registry. Default: from the article's text. */
  readonly language?: string
  /** Speaking rate in the language's own unit a minute: characters (ja, default 300) or words (en, default 140). */
  readonly rate?: number
  /** Planned with the pace of this rehearsal instead. */
  readonly rehearsal?: Rehearsal
  /** Headings of sections to leave out. */
  readonly skip?: readonly string[]
  /** Planned from this outline instead of one of the article's own. */
  readonly outline?: Outline
  /** Name of a built-in theme, or the absolute path of a CSS file. Default `kamishibai`. */
  readonly theme?: string
  readonly size?: SlideSize
  readonly title?: string
  readonly author?: string
  /** `false` leaves script, sources and plan out of what is written. Default `true`. */
  readonly notes?: boolean
  /** Paper shows each slide with its script below it. Default `false`: a slide a sheet. */
  readonly handout?: boolean
  /** Absolute paths of further folders that pictures may be taken from. Default: the article's own alone. */
  readonly allowedFolders?: readonly string[]
  /**
   * Name of the folder beside the Markdown that is for pictures which lie in no file. Default: none, so that the Markdown names
   * them by their address on the web, or holds them.
   */
  readonly pictureFolder?: string
}
