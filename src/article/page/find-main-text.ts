import { Readability } from '@mozilla/readability'
import { fromDom, toDocument } from './page-dom.js'
import type { DomNode } from './page-dom.js'
import { elementsNamed, elementsOf, labelsOf, textIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'

/** The classes and identifiers that blogs give the text of an article and nothing else. */
const bodyLabels: ReadonlySet<string> = new Set([
  'note-common-styles__textnote-body',
  'znc',
  'p-items_article',
  'personal-public-article-body',
  'hatenablog-entry',
  'crayons-article__body',
  'markdown-body',
])

/** Below this many characters a page's text is looked for elsewhere. */
const leastText = 140

/**
 * Finds the text of the article in a cleaned page: by the names that blogs give it, else by Mozilla's Readability, else what
 * stands in `<article>`, `<main>` or at least on the page.
 */
export function findMainText(page: PageElement, title: string): PageElement {
  const found = namedBody(page) ?? readableText(page, title)
  const frame = widestFrame(page)
  if (found === undefined || lengthOf(found) < leastText) return found && lengthOf(frame) < leastText ? found : frame
  return found
}

function namedBody(page: PageElement): PageElement | undefined {
  const bodies = elementsOf(page).filter((element) => labelsOf(element).some((label) => bodyLabels.has(label)))
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && elementsOf(other).includes(body)))
  const [only, ...others] = outer.filter((body) => lengthOf(body) >= leastText)
  return others.length === 0 ? only : undefined
}

/** Readability counts the commas of a paragraph, but doesn't know the Japanese one. */
const commas = /[,،﹐︐︑⹁⸴⸲，、]/g

function readableText(page: PageElement, title: string): PageElement | undefined {
  const options = {
    keepClasses: true,
    charThreshold: leastText,
    disableJSONLD: true,
    serializer: (node: unknown) => node as DomNode,
  }
  const document = toDocument(elementsNamed(page, 'body')[0] ?? page, title)
  const reader = new Readability(document as never, options)
  const patterns = reader as unknown as { REGEXPS: Readonly<Record<string, RegExp>> }
  patterns.REGEXPS = { ...patterns.REGEXPS, commas }
  const content = reader.parse()?.content
  return content ? fromDom(content, page) : undefined
}

/** The largest of what frames an article, else the page. */
function widestFrame(page: PageElement): PageElement {
  const body = elementsNamed(page, 'body')[0] ?? page
  const articles = elementsNamed(page, 'article')
  const frames = articles.length === 1 ? articles : elementsNamed(page, 'main')
  return frames.find((frame) => lengthOf(frame) >= leastText) ?? body
}

function lengthOf(element: PageElement): number {
  return textIn(element).replaceAll(/\s+/g, ' ').length
}
