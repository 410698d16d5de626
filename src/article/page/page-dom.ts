import { parseHTML } from 'linkedom'
import type { PageElement, PageNode, PageText } from './page-tree.js'

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
  const readChildren = (parent: DomNode, line: number): PageNode[] =>
    joinTexts([...parent.childNodes]).flatMap((child): PageNode[] => {
      if (typeof child === 'string') return [{ kind: 'text', text: child, line: findLine(child) ?? line }]
      return child.nodeType === elementType ? [readElement(child, line)] : []
    })
  const readElement = (element: DomNode, line: number): PageElement => {
    const named = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
    const { [lineAttribute]: own = line, ...attributes } = named
    const children = readChildren(element, Number(own))
    return { kind: 'element', name: element.localName, attributes, children, line: Number(own) }
  }
  return { ...before, children: readChildren(node, before.line) }
}

/** Texts that stand side by side as one: a document that was written out and read again has one for each reference. */
function joinTexts(nodes: readonly DomNode[]): (DomNode | string)[] {
  const joined: (DomNode | string)[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.nodeType !== textType) joined.push(node)
    else if (typeof last === 'string') joined[joined.length - 1] = last + (node.nodeValue ?? '')
    else joined.push(node.nodeValue ?? '')
  }
  return joined
}

/** Finds the lines of texts that come in the order of the page, some left out. */
function textFinder(page: PageElement): (text: string) => number | undefined {
  const places = placesOf(page)
  let reached = -1
  return (text) => {
    const waiting = places.get(text) ?? []
    while (waiting.length > 0 && waiting.at(-1)!.order < reached) waiting.pop()
    const place = waiting.pop()
    reached = place?.order ?? reached
    return place?.line
  }
}

/** Where each text stands, the last place first. */
function placesOf(page: PageElement): Map<string, { readonly order: number; readonly line: number }[]> {
  const places = new Map<string, { readonly order: number; readonly line: number }[]>()
  for (const [order, { text, line }] of [...textsIn(page).entries()].toReversed()) {
    const known = places.get(text)
    if (known === undefined) places.set(text, [{ order, line }])
    else known.push({ order, line })
  }
  return places
}

function textsIn(node: PageNode): PageText[] {
  if (node.kind === 'element') return node.children.flatMap(textsIn)
  return node.text.trim() === '' ? [] : [node]
}
