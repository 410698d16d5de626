import MarkdownIt from 'markdown-it'
import type TokenType from 'markdown-it/lib/token.mjs'

export type Token = TokenType

/** Parses Markdown with the parser and the settings that Marp's is made of. */
export function parseMarkdown(markdown: string): readonly Token[] {
  return new MarkdownIt('commonmark', { html: true }).enable('table').parse(markdown, {})
}
