import { textIn, withoutElements } from './page-tree.js'
import type { PageElement } from './page-tree.js'
import { removedText } from './sifted-page.js'
import type { SiftedPage } from './sifted-page.js'

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

function lengthOf(element: PageElement): number {
  return textIn(element).replaceAll(/\s/g, '').length
}
