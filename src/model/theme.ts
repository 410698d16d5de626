import type { SlideKind } from './deck.js'

/** One font file and how the CSS names it. */
export interface FontFace {
  readonly family: string
  readonly weight: number
  /** Absolute path of a TrueType file. */
  readonly path: string
  /** Advance widths in em of the characters it has; `undefined` for a character it lacks. */
  readonly advance: (codePoint: number) => number | undefined
}

/** How a run of text is set. Sizes in CSS px on the slide. */
export interface TextStyle {
  /** The faces tried in order for each character. */
  readonly faces: readonly FontFace[]
  readonly size: number
  readonly lineHeight: number
}

/** A rectangle that text must stay within, in CSS px. */
export interface TextBox extends TextStyle {
  readonly width: number
  readonly height: number
  /** Space between two items or paragraphs. */
  readonly gap: number
}

/** What a slide kind offers: its title, and its body in one or more declared steps of type size, largest first. */
export interface KindMetrics {
  readonly title: TextBox
  /** The body's height is what a one-line title leaves; a further title line takes its line height from it. */
  readonly body: readonly (TextBox & { readonly step: string })[]
}

export type SlideSize = '16:9' | '4:3'

export interface Metrics {
  readonly width: number
  readonly height: number
  readonly kinds: Readonly<Record<SlideKind, KindMetrics>>
}

export interface Theme {
  readonly name: string
  readonly css: string
  readonly size: SlideSize
  readonly faces: readonly FontFace[]
  readonly metrics: Metrics
}
