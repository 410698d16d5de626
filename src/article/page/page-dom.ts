import { parseHTML } from 'linkedom'
import type { PageElement, PageNode } from './page-tree.js'

/** What is used here of a document's nodes. */
export interface DomNode {
  readonly nodeType: number
  readonly localName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<DomNode>
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly append: (...nodes: readonly DomNode[]) => void
  readonly setAttribute: (name: string, value: string) => void
}

export interface DomDocument {
  readonly head: DomNode
  readonly body: DomNode
  readonly createElement: (name: string) => DomNode
  readonly createTextNode: (text: string) => DomNode
}

/** Where an element's line goes along when the document is rearranged. */
const lineAttribute = 'data-line'

const elementType = 1
const textType = 3

/** Names that a document takes for an element's. */
const elementName = /^[a-z][a-z\d-]*$/
const attributeName = /^[a-z_][\w.:-]*$/i

/** A document that holds an element in its body. */
export function toDocument(element: PageElement, title: string): DomDocument {
  const document = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>')
    .document as unknown as DomDocument
  const [head] = document.head.childNodes
  head?.append(document.createTextNode(title))
  document.body.append(...element.children.map((child) => toDom(child, document)))
  return document
}

function toDom(node: PageNode, document: DomDocument): DomNode {
  if (node.kind === 'text') return document.createTextNode(node.text)
  const element = document.createElement(elementName.test(node.name) ? node.name : 'span')
  for (const [name, value] of Object.entries(node.attributes)) {
    if (attributeName.test(name)) element.setAttribute(name, value)
  }
  element.setAttribute(lineAttribute, String(node.line))
  element.append(...node.children.map((child) => toDom(child, document)))
  return element
}

/**
 * Reads back what became of a page in a document.
 * @param before The page, in which each text is found again to tell its line.
 */
export function fromDom(node: DomNode, before: PageElement): PageElement {
  const findLine = textFinder(before)
  const read = (from: DomNode, line: number): PageNode[] => {
    if (from.nodeType === textType) {
      const text = from.nodeValue ?? ''
      return [{ kind: 'text', text, line: findLine(text) ?? line }]
    }
    if (from.nodeType !== elementType) return []
    const { [lineAttribute]: own, ...attributes } = Object.fromEntries(
      [...from.attributes].map(({ name, value }) => [name, value]),
    )
    const place = own === undefined ? line : Number(own)
    const children = [...from.childNodes].flatMap((child) => read(child, place))
    return [{ kind: 'element', name: from.localName, attributes, children, line: place }]
  }
  return { ...before, children: [...node.childNodes].flatMap((child) => read(child, before.line)) }
}

/** Finds the lines of texts that come in the order of the page, some left out. */
function textFinder(page: PageElement): (text: string) => number | undefined {
  const places = new Map<string, { readonly order: number; readonly line: number }[]>()
  let order = 0
  const list = (node: PageNode): void => {
    if (node.kind === 'element') node.children.forEach(list)
    else if (node.text.trim() !== '') {
      const known = places.get(node.text)
      const place = { order: (order += 1), line: node.line }
      if (known === undefined) places.set(node.text, [place])
      else known.push(place)
    }
  }
  list(page)
  let reached = 0
  return (text) => {
    const place = places.get(text)?.find((one) => one.order > reached)
    reached = place?.order ?? reached
    return place?.line
  }
}
