import { isFootnoteMark } from './page-footnotes.js'
import { formulaOf } from './page-formulas.js'
import { mendPicture, pictureIn } from './page-pictures.js'
import { changeElements, elementsNamed, hasClass, inPlaceOf, textIn, wordsIn, withoutElements } from './page-tree.js'
import type { PageElement, PageNode } from './page-tree.js'

/** A way to write something as HTML means it: what stands in the place of an element, `undefined` where it doesn't suit. */
type Mend = (element: PageElement) => readonly PageNode[] | undefined

/** The first that suits an element is used; what it holds is mended before. */
const mends: readonly Mend[] = [mendFormula, mendCode, mendNoscript, mendPicture, mendFigure, unwrapTable, dropMarks]

/** Writes what blogs have their own ways for as HTML means it: code, formulas, pictures that load late, tables for layout. */
export function mendPage(page: PageElement): PageElement {
  const [mended = page] = changeElements(page, (element) => {
    for (const mend of mends) {
      const nodes = mend(element)
      if (nodes !== undefined) return nodes
    }
    return [element]
  })
  return mended.kind === 'element' ? withoutTwins(mended) : page
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

function mendFormula(element: PageElement): readonly PageNode[] | undefined {
  const formula = formulaOf(element)
  if (formula === undefined) return undefined
  const { tex, isDisplayed } = formula
  if (tex === '') return []
  if (!isDisplayed) return [{ kind: 'text', text: `$${tex}$`, line: element.line }]
  return [toCode(element, 'math', [{ kind: 'text', text: tex, line: element.line }])]
}

/** Where a language of code is named: `language-js`, `lang-js`, `highlight-source-js`, `brush: js`. */
const languageClasses = [
  /(?:^|\s)lang(?:uage)?-([\w+#.-]+)/,
  /(?:^|\s)highlight-(?:source|text)-([\w+#.-]+)/,
  /(?:^|\s)brush:\s*([\w+#.-]+)/,
  /(?:^|\s)(?:sourceCode|code-highlight|prettyprint|highlight)\s+([\w+#.-]+)$/,
]

const languageAttributes = ['data-lang', 'data-language', 'lang-name', 'data-enlighter-language', 'data-code-lang']

/** `<div class="highlight-source-js"><pre>…`, `<pre data-lang="js">`, `<pre class="code lang-js">`: `<pre><code class="language-js">`. */
function mendCode(element: PageElement): readonly PageNode[] | undefined {
  if (element.name === 'pre') return [toCode(element, languageIn(element), codeLines(element))]
  // A frame around code: its language, and a bar with a file's name and a button.
  const isFrame = element.name === 'figure' || element.name === 'table' || element.name === 'div'
  const language = isFrame ? languageOf(element) : undefined
  const isCode =
    isFrame && (language !== undefined || hasClass(element, 'highlight', 'code-frame', 'code-block-container'))
  const blocks = isCode ? elementsNamed(element, 'pre') : []
  const code = blocks.at(-1)
  if (code === undefined || textIn(code).trim() === '') return undefined
  if (textIn(element).length > 2 * textIn(code).length + 200) return undefined
  return [toCode(code, languageIn(code) || (language ?? ''), codeLines(code))]
}

function toCode(place: PageElement, language: string, children: readonly PageNode[]): PageElement {
  const attributes = language === '' ? {} : { class: `language-${language}` }
  return inPlaceOf(place, 'pre', [inPlaceOf(place, 'code', children, attributes)])
}

function languageIn(pre: PageElement): string {
  const code = elementsNamed(pre, 'code')[0]
  return (code && languageOf(code)) ?? languageOf(pre) ?? ''
}

function languageOf({ attributes }: PageElement): string | undefined {
  const named = languageAttributes.map((name) => attributes[name]).find(Boolean)
  const found = named ?? languageClasses.map((pattern) => pattern.exec(attributes['class'] ?? '')?.[1]).find(Boolean)
  return found?.toLowerCase()
}

/** Code as text: what is a line of its own in the page ends with a line break. */
function codeLines(pre: PageElement): readonly PageNode[] {
  const text = pre.children.map(codeText).join('').replace(/^\n/, '').trimEnd()
  return [{ kind: 'text', text, line: pre.line }]
}

function codeText(node: PageNode): string {
  if (node.kind === 'text') return node.text
  if (node.name === 'br') return '\n'
  const text = node.children.map(codeText).join('')
  return /^(?:div|p|li|tr)$/.test(node.name) && !text.endsWith('\n') ? `${text}\n` : text
}

/** A picture for browsers without scripts stands where a script would load one. */
function mendNoscript(element: PageElement): readonly PageNode[] | undefined {
  if (element.name !== 'noscript') return undefined
  const picture = pictureIn(element)
  return picture !== undefined && wordsIn(element) === '' ? [picture] : []
}

/** A picture's caption becomes its title, which is what the Markdown reader takes for its caption. */
function mendFigure(element: PageElement): readonly PageNode[] | undefined {
  if (element.name !== 'figure' && !hasClass(element, 'wp-caption')) return undefined
  const captions = elementsNamed(element, 'figcaption').concat(
    element.name === 'figure' ? [] : elementsNamed(element, 'p').filter((node) => hasClass(node, 'wp-caption-text')),
  )
  const pictures = elementsNamed(element, 'img')
  const picture = pictures.at(-1)
  const isOnlyPicture = elementsNamed(element, 'pre', 'table', 'blockquote', 'ul', 'ol').length === 0
  if (picture === undefined || !isOnlyPicture) return undefined
  const caption = captions.map(wordsIn).join(' ').trim()
  const titled = caption === '' ? picture : { ...picture, attributes: { ...picture.attributes, title: caption } }
  return [inPlaceOf(element, 'p', [...pictures.slice(0, -1), titled])]
}

/** Elements that a cell with data doesn't hold several of. */
const blockNames = ['p', 'div', 'ul', 'ol', 'h2', 'h3', 'h4', 'table', 'pre', 'blockquote']

/** A table that sets out a page, and no data. */
function unwrapTable(element: PageElement): readonly PageNode[] | undefined {
  if (element.name !== 'table') return undefined
  const cells = cellsOf(element)
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

/** What only browsers without ruby show, and the marks of footnotes. */
function dropMarks(element: PageElement): readonly PageNode[] | undefined {
  return element.name === 'rp' || isFootnoteMark(element) ? [] : undefined
}
