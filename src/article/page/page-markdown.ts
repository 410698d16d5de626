import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { Handle } from 'hast-util-to-mdast'
import type { Html, PhrasingContent, Root, RootContent } from 'mdast'
import type { PageElement, PageNode } from './page-tree.js'
import { splitParagraphs } from './split-paragraphs.js'

/** A page's text as the tree that Markdown is parsed to, each node with its line in the file. */
export function toMarkdownTree(main: PageElement, notes: readonly PageElement[]): Root {
  const children = [...blocksOf(main), ...notes.flatMap(toFootnote)]
  return { type: 'root', children: splitParagraphs(children) }
}

function toFootnote(note: PageElement): RootContent[] {
  const children = blocksOf(note) as never[]
  return children.length === 0 ? [] : [{ type: 'footnoteDefinition', identifier: String(note.line), children }]
}

function blocksOf(element: PageElement): RootContent[] {
  const root: HastRoot = { type: 'root', children: element.children.map(toHast) }
  const tree = toMdast(root, { document: true, newlines: true, handlers }) as Root
  return tree.children
}

/** Tags that stay for the reader of running text, which leaves out what they hold and says so, or raises it. */
const kept: Handle = (state, element): PhrasingContent[] => {
  const tag = (value: string): Html => {
    const html: Html = { type: 'html', value }
    state.patch(element, html)
    return html
  }
  const { tagName } = element
  return [tag(`<${tagName}>`), ...(state.all(element) as PhrasingContent[]), tag(`</${tagName}>`)]
}

const keptTags = ['rt', 'rtc', 'del', 's', 'strike', 'sup', 'sub']

const handlers: Readonly<Record<string, Handle>> = Object.fromEntries(keptTags.map((name) => [name, kept]))

/** Attributes that the conversion knows by another name. */
const propertyNames: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan' }

const usedAttributes = new Set(['href', 'src', 'alt', 'title', 'start', 'colspan', 'rowspan', 'type', 'checked'])

function toHast(node: PageNode): ElementContent {
  const point = { line: node.line, column: 1 }
  const position = { start: point, end: point }
  if (node.kind === 'text') return { type: 'text', value: node.text, position }
  const used = Object.entries(node.attributes).filter(([name]) => usedAttributes.has(name))
  const properties: Element['properties'] = Object.fromEntries(
    used.map(([name, value]) => [propertyNames[name] ?? name, value]),
  )
  const className = node.attributes['class']?.split(/\s+/)
  const children = node.children.map(toHast)
  return {
    type: 'element',
    tagName: node.name,
    properties: { ...properties, ...(className && { className }) },
    children,
    position,
  }
}
