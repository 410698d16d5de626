import type { Source } from './article.js'
import type { Line } from './outline.js'

interface SlideBase {
  /** Kind and a hash of the first source: stable when other slides come and go. */
  readonly id: string
  /** The id of the deck section it belongs to, `''` outside. */
  readonly section: string
  readonly title: Line
  /** The heading that its line stands under, where it has no title, and that is not the section's. */
  readonly heading?: Line
  /** Time to speak the notes, and a pause. */
  readonly seconds: number
  /** The script, a sentence a line. */
  readonly notes: readonly Line[]
  /** The declared step of type size, `''` for the kind's own size. */
  readonly step: string
}

export interface BulletItem extends Line {
  readonly items?: readonly Line[]
}

export interface TitleSlide extends SlideBase {
  readonly kind: 'title'
  readonly subtitle?: Line
}
/** Who speaks: its title is the author's name. */
export interface ProfileSlide extends SlideBase {
  readonly kind: 'profile'
  readonly items: readonly Line[]
}
/** What the talk will be about, section by section. */
export interface AgendaSlide extends SlideBase {
  readonly kind: 'agenda'
  readonly items: readonly Line[]
}
export interface SectionSlide extends SlideBase {
  readonly kind: 'section'
}
export interface BulletsSlide extends SlideBase {
  readonly kind: 'bullets'
  readonly items: readonly BulletItem[]
}
export interface StatementSlide extends SlideBase {
  readonly kind: 'statement'
  readonly line: Line
}
/** A quantity that is the point of its line. Its parts stand so in the sentence: `約`, `11` and `ヶ月後`. */
export interface NumberSlide extends SlideBase {
  readonly kind: 'number'
  /** What changes how much the value says. */
  readonly hedge?: string
  readonly value: string
  readonly unit?: string
  readonly line: Line
}
/** What happened when, in the author's order. */
export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline'
  readonly steps: readonly TimelineStep[]
}
export interface TimelineStep {
  /** As the sentence says it: `9月末`, `On Saturday`. */
  readonly when: string
  /** What the sentence says besides. */
  readonly line: Line
}
/** Other people's words. */
export interface QuoteSlide extends SlideBase {
  readonly kind: 'quote'
  readonly line: Line
  /** Who said so, if the source names them. */
  readonly by?: string
}
export interface FigureSlide extends SlideBase {
  readonly kind: 'figure'
  readonly images: readonly { readonly src: string; readonly alt: string; readonly caption?: Line }[]
}
export interface CodeSlide extends SlideBase {
  readonly kind: 'code'
  readonly code: string
  readonly language: string
  /** First and last line of the excerpt in the article's file. */
  readonly from: number
  readonly to: number
}
export interface FormulaSlide extends SlideBase {
  readonly kind: 'formula'
  /** TeX, without the dollar signs around it. */
  readonly tex: string
  /** First and last line in the article's file. */
  readonly from: number
  readonly to: number
}
export interface DiagramSlide extends SlideBase {
  readonly kind: 'diagram'
  readonly source: string
  readonly language: string
  /** Its first and last line in the article's file. */
  readonly from: number
  readonly to: number
}
export interface TableSlide extends SlideBase {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing'
  readonly items: readonly Line[]
  /** How to reach the author. */
  readonly contacts?: readonly Line[]
}

export type Slide =
  | TitleSlide
  | ProfileSlide
  | AgendaSlide
  | SectionSlide
  | BulletsSlide
  | StatementSlide
  | NumberSlide
  | TimelineSlide
  | QuoteSlide
  | FigureSlide
  | CodeSlide
  | FormulaSlide
  | DiagramSlide
  | TableSlide
  | ClosingSlide

export type SlideKind = Slide['kind']

export const slideKinds = [
  'title',
  'profile',
  'agenda',
  'section',
  'bullets',
  'statement',
  'number',
  'timeline',
  'quote',
  'figure',
  'code',
  'formula',
  'diagram',
  'table',
  'closing',
] as const satisfies readonly SlideKind[]

/** Kinds that show no title: only the section's name stands above what they say. */
export const untitledKinds: ReadonlySet<SlideKind> = new Set(['statement', 'number', 'quote'])

export interface DeckSection {
  readonly id: string
  readonly title: string
  readonly seconds: number
}

export interface Deck {
  readonly title: string
  readonly author?: string
  readonly organisation?: string
  /** What the author does, as the article puts it. */
  readonly role?: string
  readonly date?: string
  /** A key of the language registry: `ja`, `en`. */
  readonly language: string
  /** The time asked for; the slides sum to what the article fills of it. */
  readonly seconds: number
  readonly sections: readonly DeckSection[]
  readonly slides: readonly Slide[]
  /** Said nowhere: too long, or no time for it. */
  readonly unsaid: readonly Source[]
}
