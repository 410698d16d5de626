import type { Code, Figure, Source, Table } from './article.js'

/** Visible or spoken text. It always knows where it is from; `sources` is empty only for our own fixed labels. */
export interface Line {
  readonly text: string
  readonly sources: readonly Source[]
}

/** A sentence that could be said. */
export interface SentencePoint {
  readonly kind: 'sentence'
  /** How much it matters within its topic; larger first. */
  readonly weight: number
  /** Time to speak the sentence. */
  readonly seconds: number
  readonly sentence: Source
  /** The lines it could become on a slide, best first. */
  readonly lines: readonly Line[]
  /** Counts the article's blocks; sentences of one paragraph share it. */
  readonly block: number
}

/** A picture, a piece of code or a table that could be shown. */
export interface ShowPoint {
  readonly kind: 'show'
  readonly weight: number
  readonly seconds: number
  readonly show: Figure | Code | Table
  readonly block: number
}

export type Point = SentencePoint | ShowPoint

export interface Topic {
  readonly id: string
  readonly title: Line
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
