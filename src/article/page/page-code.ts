import { elementsNamed, hasClass, inPlaceOf, textIn } from './page-tree.js'
import type { PageElement, PageNode } from './page-tree.js'

/** Where a language of code is named: `language-js`, `lang-js`, `highlight-source-js`, `brush: js`. */
const languageClasses = [
  /(?:^|\s)lang(?:uage)?-([\w+#.-]+)/,
  /(?:^|\s)highlight-(?:source|text)-([\w+#.-]+)/,
  /(?:^|\s)brush:\s*([\w+#.-]+)/,
  /(?:^|\s)(?:sourceCode|prettyprint|highlight)\s+([a-z\d+#]{1,12})$/,
]

const languageAttributes = ['data-lang', 'data-language', 'lang-name', 'data-enlighter-language', 'data-code-lang']

/** `<div class="highlight-source-js"><pre>…`, `<pre data-lang="js">`, `<pre class="code lang-js">`: `<pre><code class="language-js">`. */
export function mendCode(element: PageElement): readonly PageNode[] | undefined {
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

export function toCode(place: PageElement, language: string, children: readonly PageNode[]): PageElement {
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
