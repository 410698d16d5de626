import type { Removed } from '../../model/article.js'
import { inlineElements } from '../inline-elements.js'
import type { PageElement, PageNode } from './page-tree.js'

/** What is left of a page, and what was taken out of it. */
export interface SiftedPage {
  readonly page: PageElement
  readonly removed: readonly Removed[]
}

/** What an element says, as taken out by a rule; nothing of one that says nothing. */
export function removedText(element: PageElement, rule: string): Removed[] {
  const text = partedText(element).replaceAll(/\s+/g, ' ').trim()
  return text === '' ? [] : [{ source: { line: element.line, text }, rule }]
}

/** The text in a node, parted where its lines end. */
function partedText(node: PageNode): string {
  if (node.kind === 'text') return node.text
  const text = node.children.map(partedText).join('')
  return inlineElements.has(node.name) ? text : ` ${text} `
}
