import { elementsNamed, inPlaceOf } from './page-tree.js'
import type { PageElement, PageNode } from './page-tree.js'

/** Elements that a cell with data doesn't hold several of. */
const blockNames = ['p', 'div', 'ul', 'ol', 'h2', 'h3', 'h4', 'table', 'pre', 'blockquote']

/** A table that sets out a page, and no data. */
export function unwrapTable(element: PageElement): readonly PageNode[] | undefined {
  if (element.name !== 'table') return undefined
  const cells = cellsOf(element)
  if (cells.length === 0) return [inPlaceOf(element, 'div', element.children)]
  const isData = cells.some(({ name }) => name === 'th')
  const holdsBlocks = cells.some((cell) => elementsNamed(cell, ...blockNames).length > 1)
  const isLayout = element.attributes['role'] === 'presentation' || (!isData && holdsBlocks) || cells.length <= 1
  return isLayout ? cells.map((cell) => inPlaceOf(cell, 'div', cell.children, cell.attributes)) : undefined
}

/** The cells of a table, but not those of tables in it. */
function cellsOf({ children }: PageElement): PageElement[] {
  return children.flatMap((child) => {
    if (child.kind === 'text' || child.name === 'table') return []
    return child.name === 'td' || child.name === 'th' ? [child] : cellsOf(child)
  })
}
