import type { Block, Code, Figure, MathBlock, Source, Table } from './article.js'
import type { Cue } from './cue.js'

/** Visible or spoken text. It always knows where it is from; `sources` is empty only for our own fixed labels. */
export interface Line {
  readonly text: string
  readonly sources: readonly Source[]
}

interface PointBase {
  /** How much it matters within its topic; larger first. */
  readonly weight: number
  /** Time to speak the sentence, or to look at what is shown. */
  readonly seconds: number
  /** The nearest heading above it; the topic's own title where that stands for no heading. */
  readonly title: Line
  /** The headings that this one stands under, the nearest first; absent where there are none. */
  readonly above?: readonly Line[]
}

/** Where a sentence stands in a list. */
export interface ItemPlace {
  /** The number of its item, counted from 1; of an item within others behind those of the outer ones. */
  readonly path: readonly number[]
  /** What makes one row of the list's items, told from the first to the last: the author's numbers, or a date in each. */
  readonly chain?: ListChain
  /** How urgent the item is by the author's own label, 1 the most. */
  readonly priority?: number
  /** Whether it tells what happened at a moment of which the article speaks elsewhere, too. */
  readonly isKey?: boolean
}

export const listChains = ['numbered', 'dated'] as const
export type ListChain = (typeof listChains)[number]

/** A sentence that could be said. */
export interface SentencePoint extends PointBase {
  readonly kind: 'sentence'
  readonly sentence: Source
  /** What it stands in: sentences of one block have the same. */
  readonly block: Pick<Block, 'kind' | 'line'>
  /** Present in lists. */
  readonly item?: ItemPlace
  /** Whether these are other people's words, which stand in quotation marks. */
  readonly isQuoted?: boolean
  readonly cues: readonly Cue[]
  /** The sentences that say who is whom this one only calls by a part of a name, and what the terms mean that it uses. */
  readonly introducedBy?: readonly Source[]
  /** The lines it could become on a slide, best first. */
  readonly lines: readonly Line[]
  /** Its clauses as lines that stand under each other, where it has several statements. */
  readonly parts?: readonly Line[]
}

/** A Mermaid diagram that can be drawn. */
export interface Diagram {
  readonly kind: 'diagram'
  readonly line: number
  readonly language: string
  readonly source: string
}

/** A part of some code that is shown instead of all of it; chosen when slides are packed, so that an outline holds the whole. */
export interface CodeExcerpt extends Code {
  /** The first and the last of its lines in the article's file. */
  readonly from: number
  readonly to: number
}

/** What could be shown: a picture, a piece of code, a diagram, a formula or a table. */
export interface ShowPoint extends PointBase {
  readonly kind: 'show'
  readonly show: Figure | Code | CodeExcerpt | Diagram | MathBlock | Table
  /** Whether another point shows the same or hardly more; found when slides are packed. */
  readonly isRepeated?: boolean
}

export type Point = SentencePoint | ShowPoint

/** What frames the talk: the author's own introduction and conclusion, and what is only told if there is time for all else. */
export const topicRoles = ['introduction', 'conclusion', 'appendix'] as const
export type TopicRole = (typeof topicRoles)[number]

export interface Topic {
  readonly id: string
  readonly title: Line
  /** The heading or the article's title that it stands under, if its own title is a name that was found for it. */
  readonly heading?: Line
  /** Where it stands in the talk's argument, if it is no part of the matter itself. */
  readonly role?: TopicRole
  /** Its share of the talk. */
  readonly seconds: number
  /** In the author's order. */
  readonly points: readonly Point[]
}

export interface Outline {
  readonly title: Line
  readonly language: string
  /** The time asked for. */
  readonly seconds: number
  readonly topics: readonly Topic[]
}
