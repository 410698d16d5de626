import type { Language } from '../lang/language.js'
import type { ArticleSection, Block, Removed, Source } from '../model/article.js'
import type { Definitions } from './phrasing.js'

/** A heading as it comes along with the blocks. */
export interface HeadingPiece {
  readonly kind: 'heading'
  readonly depth: number
  readonly heading: Source
}

export type Piece = Block | HeadingPiece

/** What the readers of blocks need to know, and where they put what they leave out. One for each article. */
export interface Reading {
  readonly language: Language
  /** The file's lines as written. */
  readonly sourceLines: readonly string[]
  readonly definitions: Definitions
  readonly removed: Removed[]
  readonly besideLinks: Map<Source, string>
}

/** What an article's text says, in sections. */
export interface ReadText {
  readonly sections: readonly ArticleSection[]
  readonly removed: readonly Removed[]
  /** Of each sentence in a paragraph with links, what stands beside the links of the paragraph. */
  readonly besideLinks: ReadonlyMap<Source, string>
}

/** Puts the pieces under their headings; a section without a heading comes first if anything stands before them. */
export function toSections(pieces: readonly Piece[]): ArticleSection[] {
  const opening: { depth: number; heading?: Source; blocks: Block[] } = { depth: 0, blocks: [] }
  const sections = [opening]
  for (const piece of pieces) {
    if (piece.kind === 'heading') sections.push({ depth: piece.depth, heading: piece.heading, blocks: [] })
    else sections.at(-1)!.blocks.push(piece)
  }
  return opening.blocks.length > 0 ? sections : sections.slice(1)
}

/** The sentences of a piece that has any. */
export function sentencesOf(piece: Piece): readonly Source[] {
  switch (piece.kind) {
    case 'paragraph':
    case 'quote':
      return piece.sentences
    case 'heading':
      return [piece.heading]
    default:
      return []
  }
}

/** Whether a piece is shown rather than said: pictures, code, tables, formulas. */
export function isShown(piece: Piece): piece is Exclude<Block, { readonly kind: 'paragraph' | 'quote' | 'list' }> {
  return piece.kind === 'figure' || piece.kind === 'code' || piece.kind === 'table' || piece.kind === 'math'
}
