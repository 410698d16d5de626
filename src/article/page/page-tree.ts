/** A text of a page, its character references decoded. */
export interface PageText {
  readonly kind: 'text'
  readonly text: string
  /** In the file, counted from 1. */
  readonly line: number
}

/** An element of a page. No tree is deeper than `deepestElement`, so that it may be walked by recursion. */
export interface PageElement {
  readonly kind: 'element'
  /** In lower case. */
  readonly name: string
  /** By their names in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PageNode[]
  readonly line: number
}

export type PageNode = PageText | PageElement

/** What stands in elements further in than this joins the text of the last one. */
export const deepestElement = 120

/** An element and all those in it, in the order of the page. */
export function elementsOf(element: PageElement): PageElement[] {
  return [element, ...element.children.flatMap((child) => (child.kind === 'element' ? elementsOf(child) : []))]
}

/** All elements of these names in an element. */
export function elementsNamed(element: PageElement, ...names: readonly string[]): PageElement[] {
  return elementsOf(element).filter(({ name }) => names.includes(name))
}

/** The text in a node as written. */
export function textIn(node: PageNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textIn).join('')
}

/** The text in a node as it is read, white space collapsed. */
export function wordsIn(node: PageNode): string {
  return textIn(node).replaceAll(/\s+/g, ' ').trim()
}

/** Elements that HTML closes by itself. */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** What stands in an element as HTML, each line where it was but for those within tags. */
export function htmlIn({ children }: PageElement): string {
  return children.map((child) => (child.kind === 'text' ? escapeHtml(child.text) : writeElement(child))).join('')
}

function writeElement(element: PageElement): string {
  const { name, attributes } = element
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  return `<${[name, ...written].join('')}>${voidElements.has(name) ? '' : `${htmlIn(element)}</${name}>`}`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** The classes and the identifier of an element. */
export function labelsOf({ attributes }: PageElement): string[] {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.split(/\s+/).filter((label) => label !== '')
}

/** Whether an element has one of these classes. */
export function hasClass({ attributes }: PageElement, ...classes: readonly string[]): boolean {
  const own = (attributes['class'] ?? '').split(/\s+/)
  return classes.some((name) => own.includes(name))
}

/** A new element in the place of another. */
export function inPlaceOf(
  { line }: PageNode,
  name: string,
  children: readonly PageNode[],
  attributes: PageElement['attributes'] = {},
): PageElement {
  return { kind: 'element', name, attributes, children, line }
}

/** Rebuilds a tree from its leaves up: `change` gives what stands in the place of an element whose children are changed. */
export function changeElements(
  element: PageElement,
  change: (element: PageElement) => readonly PageNode[],
): readonly PageNode[] {
  const children = element.children.flatMap((child): readonly PageNode[] =>
    child.kind === 'text' ? [child] : changeElements(child, change),
  )
  return change({ ...element, children })
}

/** The element without those in it that `isLeftOut` says. */
export function withoutElements(element: PageElement, isLeftOut: (element: PageElement) => boolean): PageElement {
  const children = element.children.flatMap((child): PageNode[] => {
    if (child.kind === 'text') return [child]
    return isLeftOut(child) ? [] : [withoutElements(child, isLeftOut)]
  })
  return { ...element, children }
}
