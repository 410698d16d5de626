import type { Removed } from '../../model/article.js'
import { inlineElements } from '../inline-elements.js'
import { textIn, withoutElements } from './page-tree.js'
import type { PageElement, PageNode } from './page-tree.js'

/** What is left of a page, and what was taken out of it. */
export interface SiftedPage {
  readonly page: PageElement
  readonly removed: readonly Removed[]
}

/**
 * Takes out what an author folded away, as `findFolds` does in Markdown: a reader may want it, a listener can't open it. If it
 * is most of the text it is the text.
 */
export function takeFoldsOut(main: PageElement): SiftedPage {
  const folds: PageElement[] = []
  const page = withoutElements(main, (element) => {
    if (element.name !== 'details' || element.attributes['open'] !== undefined) return false
    folds.push(element)
    return true
  })
  const folded = folds.map(lengthOf).reduce((sum, length) => sum + length, 0)
  if (folded * 2 > lengthOf(main)) return { page: main, removed: [] }
  return { page, removed: folds.flatMap((fold) => removedText(fold, 'details')) }
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

function lengthOf(node: PageNode): number {
  return textIn(node).replaceAll(/\s/g, '').length
}
