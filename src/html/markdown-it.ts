import type MarkdownItParser from 'markdown-it'
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs'
import type TokenType from 'markdown-it/lib/token.mjs'

/** Marp's parser, its state while the rules run, and the tokens that they change. */
export type MarkdownIt = MarkdownItParser
export type State = StateCore
export type Token = TokenType
