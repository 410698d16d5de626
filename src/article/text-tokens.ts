import type { Figure } from '../model/article.js'

/** Running text, whether it comes from Markdown or from HTML, as a row of tokens with their lines in the file. */
export type TextToken =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'break'; readonly line: number }
  | { readonly kind: 'figure'; readonly line: number; readonly figure: Figure }
  | { readonly kind: 'comment'; readonly line: number; readonly text: string }
  | Tag

/** An HTML tag, or Markdown's mark-up for the same. */
export interface Tag {
  readonly kind: 'open' | 'close'
  readonly line: number
  /** The element's name in lower case. */
  readonly name: string
  /** The tag as written, `''` where Markdown stands for it. */
  readonly raw: string
}

/** What a token shows of the file: its text, or its tag as written. */
export function sourceOf(token: TextToken): string {
  if (token.kind === 'text' || token.kind === 'comment') return token.text
  return token.kind === 'open' || token.kind === 'close' ? token.raw : ''
}
