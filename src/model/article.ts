/** A sentence or heading as the author wrote it (mark-up taken off, wrapped lines joined). */
export interface Source {
  /** First line of the text in the article's file, counted from 1. */
  readonly line: number
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly line: number
  readonly sentences: readonly Source[]
}

export interface ListItem {
  readonly sentences: readonly Source[]
  readonly items: readonly ListItem[]
}

export interface List {
  readonly kind: 'list'
  readonly line: number
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface Quote {
  readonly kind: 'quote'
  readonly line: number
  readonly sentences: readonly Source[]
}

export interface Code {
  readonly kind: 'code'
  readonly line: number
  /** The info string's first word in lower case, `''` where there is none. */
  readonly language: string
  readonly code: string
}

export interface Table {
  readonly kind: 'table'
  readonly line: number
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Figure {
  readonly kind: 'figure'
  readonly line: number
  /** Path or URL as the author wrote it, percent-encoding kept. */
  readonly src: string
  readonly alt: string
  /** The image's title, where the author gave one. */
  readonly caption?: string
  /** Whether it can't be shown. It keeps its place, since text may point at it. */
  readonly isLost?: boolean
}

export interface MathBlock {
  readonly kind: 'math'
  readonly line: number
  readonly tex: string
}

export type Block = Paragraph | List | Quote | Code | Table | Figure | MathBlock

/** What stands under one heading, up to the next heading of any depth. */
export interface ArticleSection {
  /** Absent for what stands before the first heading. */
  readonly heading?: Source
  /** The heading's level 1–6; 0 for what stands before the first heading. */
  readonly depth: number
  readonly blocks: readonly Block[]
}

/** Text of the file that is not part of what the article says, and the rule that took it out. */
export interface Removed {
  readonly source: Source
  readonly rule: string
}

export interface Article {
  readonly title: Source
  readonly author?: string
  readonly organisation?: string
  /** What the author does, as the article puts it: エンジニア, software engineer. */
  readonly role?: string
  /** ISO 8601 calendar date, `2023-12-13`. */
  readonly date?: string
  /** A key of the language registry: `ja`, `en`. */
  readonly language: string
  /** Build options that the article's own front matter asks for, as written. */
  readonly wishes: { readonly minutes?: string; readonly theme?: string }
  readonly sections: readonly ArticleSection[]
  /** The sentences in which the author introduces himself, which stand in no section. */
  readonly profile?: readonly Source[]
  readonly removed: readonly Removed[]
}
