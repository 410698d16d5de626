import type { Removed } from '../../model/article.js'
import { isFootnoteMark } from './page-footnotes.js'
import { formulaOf } from './page-formulas.js'
import type { PageFormula } from './page-formulas.js'
import { mendCode, toCode } from './page-code.js'
import { mendCaption, mendFigure, mendNoscript, mendPicture } from './page-pictures.js'
import { unwrapTable } from './page-tables.js'
import { changeElements, withoutElements } from './page-tree.js'
import type { PageElement, PageNode } from './page-tree.js'
import { removedText } from './sifted-page.js'
import type { SiftedPage } from './sifted-page.js'

/** A way to write something as HTML means it: what stands in the place of an element, `undefined` where it doesn't suit. */
type Mend = (element: PageElement) => readonly PageNode[] | undefined

/** The first that suits an element is used; what it holds is mended before. */
const mends: readonly Mend[] = [mendCode, mendNoscript, mendPicture, mendFigure, mendCaption, unwrapTable, dropMarks]

/**
 * Writes what blogs have their own ways for as HTML means it: code, formulas, pictures that load late, tables for layout. What of
 * formulas can't be written is told.
 */
export function mendPage(page: PageElement): SiftedPage {
  const removed: Removed[] = []
  const [mended = page] = changeElements(page, (element) => {
    const formula = formulaOf(element)
    if (formula !== undefined && formula.tex === undefined) removed.push(...removedText(element, 'formula'))
    if (formula !== undefined) return writeFormula(formula, element)
    for (const mend of mends) {
      const nodes = mend(element)
      if (nodes !== undefined) return nodes
    }
    return [element]
  })
  return { page: mended.kind === 'element' ? withoutTwins(mended) : page, removed }
}

/** A picture that loads late stands beside the same one for browsers without scripts. */
function withoutTwins(page: PageElement): PageElement {
  let last: string | undefined
  return withoutElements(page, ({ name, attributes }) => {
    if (name !== 'img') return false
    const isTwin = attributes['src'] === last
    last = attributes['src']
    return isTwin
  })
}

/** A sentence shows where it lacks a formula. */
function writeFormula({ tex, isDisplayed }: PageFormula, element: PageElement): readonly PageNode[] {
  if (tex === undefined && !isDisplayed) return [{ kind: 'text', text: '…', line: element.line }]
  if (!tex) return []
  if (!isDisplayed) return [{ kind: 'text', text: `$${tex}$`, line: element.line }]
  return [toCode(element, 'math', [{ kind: 'text', text: tex, line: element.line }])]
}

/** What only browsers without ruby show, and the marks of footnotes. */
function dropMarks(element: PageElement): readonly PageNode[] | undefined {
  return element.name === 'rp' || isFootnoteMark(element) ? [] : undefined
}
