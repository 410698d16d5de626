import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfm } from 'micromark-extension-gfm'
import { mathSyntax, mathTree } from './math-syntax.js'

/**
 * Without the search of the finished tree for further links: it splits texts into nodes without a position, and a link's
 * text is all that an article keeps of it.
 */
const gfmTree = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))

/**
 * Parses Markdown: CommonMark, GitHub's tables, task lists, footnotes and `~~deleted~~`, formulas, and emphasis beside
 * Japanese brackets (`**「紙芝居」**です`). A single `~` is no mark-up: `3~5人、10~20分` are ranges.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false }), cjkFriendlyExtension(), mathSyntax(text)],
    mdastExtensions: [gfmTree, mathTree],
  })
}
