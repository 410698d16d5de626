import { mathmlToTex } from './mathml-tex.js'
import { elementsNamed, elementsOf, hasClass, textIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'

/** A formula of a page. */
export interface PageFormula {
  /** `''` where it stands beside its source; `undefined` where it holds what TeX is not known for. */
  readonly tex: string | undefined
  /** Whether it stands by itself. */
  readonly isDisplayed: boolean
}

/** What draws a formula for the eye beside its source. */
const drawings = ['katex-html', 'MathJax', 'MathJax_Preview', 'MathJax_Display', 'mwe-math-fallback-image-inline']

/** The formula that an element shows, if it is one: MathML, MathJax, Zenn's element; KaTeX keeps MathML in its own. */
export function formulaOf(element: PageElement): PageFormula | undefined {
  const { name, attributes } = element
  if (hasClass(element, ...drawings)) return { tex: '', isDisplayed: false }
  switch (name) {
    case 'script':
      return { tex: textIn(element).trim(), isDisplayed: /mode\s*=\s*display/i.test(attributes['type'] ?? '') }
    case 'embed-katex':
      return { tex: textIn(element).trim(), isDisplayed: attributes['display-mode'] === '1' }
    case 'math':
      return { tex: texIn(element), isDisplayed: attributes['display'] === 'block' }
    default:
      return undefined
  }
}

/** The source that goes with MathML, else what it comes to. */
function texIn(math: PageElement): string | undefined {
  const annotation = elementsNamed(math, 'annotation').find((note) => /tex/i.test(note.attributes['encoding'] ?? ''))
  if (annotation !== undefined) return textIn(annotation).trim()
  const alternatives = elementsOf(math).map(({ attributes }) => attributes['alttext'])
  return alternatives.find(Boolean)?.trim() ?? mathmlToTex(math)
}
