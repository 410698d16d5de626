import type { Language } from '../lang/language.js'
import type { Line } from '../model/outline.js'
import type { RenderedSlide } from '../model/rendered-slide.js'

/** A link in a slide's Markdown. */
export interface Link {
  readonly href: string
  /** The line of the deck's file, counted from 1. */
  readonly line: number
}

/** What a deck's Markdown says of a slide. */
export interface SlideSource {
  /** Its first line in the deck's file, counted from 1. */
  readonly line: number
  readonly markdown: string
  readonly notes: readonly string[]
  readonly links: readonly Link[]
  /** Our own plan for it: its seconds, and the article's lines that it is from, `41-43, 50`. */
  readonly kamishibai?: { readonly seconds: number; readonly lines: string }
}

/** A slide as it is seen, and what is known of how it came to be. */
export interface CheckedSlide {
  readonly rendered: RenderedSlide
  /** Absent where the Markdown's slides can't be told apart. */
  readonly source?: SlideSource | undefined
  /** What it shows and what is said to it, each with its sources; known while the article is. */
  readonly lines?: readonly Line[] | undefined
}

/** All that the rules look at. */
export interface CheckedDeck {
  readonly slides: readonly CheckedSlide[]
  /** As many as the deck has, measured or not. */
  readonly slideCount: number
  readonly language: Language
  /** Spoken units of the language a minute. */
  readonly rate: number
  /** The time that the talk is to take, where it is known. */
  readonly seconds?: number | undefined
  /** Whether the deck was planned from an article. */
  readonly isOurs: boolean
  /** Whether what a link points to is there: a file, a slide. Addresses in the network always are. */
  readonly hasTarget: (href: string) => boolean
}
