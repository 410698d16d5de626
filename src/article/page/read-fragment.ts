import { toString } from 'mdast-util-to-string'
import type { Root } from 'mdast'
import type { Removed } from '../../model/article.js'
import { isSameHeading } from '../same-heading.js'
import { takeFoldsOut } from './page-folds.js'
import { takeFootnotes } from './page-footnotes.js'
import { mendPage } from './mend-page.js'
import { toMarkdownTree } from './page-markdown.js'
import { parsePage } from './parse-page.js'

/** HTML that is all article. */
export interface Fragment {
  readonly tree: Root
  /** Its text, to find its language from. */
  readonly text: string
  /** What its author folded away, and formulas that can't be written. */
  readonly removed: readonly Removed[]
}

/**
 * Reads HTML in which nothing but an article stands, as the tree that Markdown is parsed to.
 * @param firstLine The line of the file that it begins on.
 */
export function readFragment(html: string, title: string, firstLine?: number): Fragment {
  const mended = mendPage(parsePage(html, firstLine))
  const { page: whole, notes } = takeFootnotes(mended.page)
  const { page, removed } = takeFoldsOut(whole)
  const tree = markTitle(toMarkdownTree(page, notes), title)
  return { tree, text: textOf(tree), removed: [...mended.removed, ...removed] }
}

/** A heading that repeats the title is it, whatever its level. */
export function markTitle(tree: Root, title: string): Root {
  const first = tree.children.find((node) => node.type === 'heading')
  if (first === undefined || !isSameHeading(toString(first), title)) return tree
  return { ...tree, children: tree.children.map((node) => (node === first ? { ...first, depth: 1 } : node)) }
}

/** What an article says, to find its language from. */
export function textOf(tree: Root): string {
  return tree.children
    .filter(({ type }) => type !== 'code')
    .map((node) => toString(node))
    .join('\n')
}
