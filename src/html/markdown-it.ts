import type MarkdownItParser from 'markdown-it'
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs'
import type TokenType from 'markdown-it/lib/token.mjs'

/** Marp's parser, its state while the rules run, and the tokens that they change. */
export type MarkdownIt = MarkdownItParser
export type State = StateCore
export type Token = TokenType

/** What Marpit keeps of an image: its source, and the words of its alternative text, consumed if they are keywords. */
export interface MarpitImage {
  url: string
  readonly options: readonly { readonly content: string; readonly leading: string; readonly consumed: boolean }[]
}

/** What Marpit's rules note down on a token. */
export interface MarpitNotes {
  readonly marpitDirectives?: Record<string, unknown>
  readonly marpitImage?: MarpitImage
}

/** Marpit's notes on a token. */
export function notesOn(token: Token): MarpitNotes {
  return (token.meta as MarpitNotes | null) ?? {}
}
