import type { SlideKind } from './deck.js'
import type { Problem } from './problem.js'

/** One font file, and how the CSS names it. */
export interface FontFace {
  readonly family: string
  readonly weight: number
  /** Absolute path of a TrueType file. */
  readonly path: string
  /** Advance width in em of a character; `undefined` for one that the font lacks. */
  readonly advance: (codePoint: number) => number | undefined
  /** By how many em two characters stand further apart than their widths, mostly less than none. */
  readonly kerning: (before: number, after: number) => number
}

/** How a run of text is set; lengths in CSS px on the slide. */
export interface TextStyle {
  /** Tried in order for each character. */
  readonly faces: readonly FontFace[]
  readonly size: number
  readonly lineHeight: number
}

/** Where the text of a slide goes in one declared step of its kind's type size; lengths in CSS px. */
export interface Layout {
  /** The class beside the kind's, `''` for the kind's own size. */
  readonly step: string
  /** What is left of the slide inside its padding. */
  readonly width: number
  readonly height: number
  /** Its gap parts it from the body. */
  readonly title: TextStyle & { readonly gap: number }
  /** The gap parts two items; the indent is taken from their width, the frame from the body's height. */
  readonly body: TextStyle & { readonly gap: number; readonly indent: number; readonly frame: number }
  /** What stands beside the body, parted from it by the gap: the unit of a number, the dates of a timeline, a quotation's name. */
  readonly label: TextStyle & { readonly gap: number }
}

export type SlideSize = '16:9' | '4:3'

/** Of a kind's layouts the one in its own size, which a slide has that names no step. */
export function ownLayout(layouts: readonly Layout[]): Layout | undefined {
  return layouts.find(({ step }) => step === '')
}

/** Slides in CSS px, as the themes declare them with `@size`. */
export const slideBoxes: Readonly<Record<SlideSize, { readonly width: number; readonly height: number }>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
}

export interface Metrics {
  /** The slide in CSS px. */
  readonly width: number
  readonly height: number
  readonly kicker: TextStyle & { readonly width: number }
  /** Per kind its steps, largest type first. */
  readonly layouts: Readonly<Record<SlideKind, readonly Layout[]>>
}

export interface Theme {
  readonly name: string
  readonly css: string
  readonly size: SlideSize
  /** The embeddable fonts that the CSS names. */
  readonly faces: readonly FontFace[]
  /** The families of these that a browser tries for text, for what may stand in the type of titles, and for code, in order. */
  readonly families: Readonly<Record<'text' | 'titles' | 'code', readonly string[]>>
  readonly metrics: Metrics
  /** Whether the metrics are its own, so that lines break where it was calculated. */
  readonly isMeasured: boolean
  readonly problems: readonly Problem[]
}
