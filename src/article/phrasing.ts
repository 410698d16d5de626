import type { Definition, Image, ImageReference, Link, PhrasingContent } from 'mdast'
import type { Figure } from '../model/article.js'
import { tokenizeHtml } from './html-tokens.js'
import { lineOf } from './line-of.js'
import { shortAddress } from './short-address.js'
import type { TextToken } from './text-tokens.js'

/** Of what Markdown marks up, what matters to those who read tokens. */
const elements: ReadonlyMap<string, string> = new Map([
  ['delete', 'del'],
  ['link', 'a'],
  ['linkReference', 'a'],
])

/** Link definitions by their identifiers. */
export type Definitions = ReadonlyMap<string, Definition>

type Step = PhrasingContent | { readonly type: 'token'; readonly token: TextToken }

/**
 * What stands in a paragraph as tokens: links give their text, inline code its text, footnote marks nothing. Walks without
 * recursion, so that emphasis in emphasis in emphasis ends well.
 */
export function tokenizePhrasing(nodes: readonly PhrasingContent[], definitions: Definitions): TextToken[] {
  const tokens: TextToken[] = []
  const steps: Step[] = nodes.toReversed()
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.type === 'token') tokens.push(step.token)
    else if ('children' in step) for (const inner of expand(step).toReversed()) steps.push(inner)
    else for (const token of tokenizeLeaf(step, definitions)) tokens.push(token)
  }
  return tokens
}

/** A node's children; links and deleted text between tags, as HTML would have it; an address that is shown as a link, by its name. */
function expand(node: PhrasingContent & { readonly children: readonly PhrasingContent[] }): Step[] {
  const name = node.type === 'link' ? nameOf(node) : undefined
  if (name !== undefined) return [{ type: 'token', token: { kind: 'text', line: lineOf(node), text: name } }]
  const element = elements.get(node.type)
  if (element === undefined) return [...node.children]
  const tag = { line: lineOf(node), name: element, raw: '' }
  return [
    { type: 'token', token: { kind: 'open', ...tag } },
    ...node.children,
    { type: 'token', token: { kind: 'close', ...tag } },
  ]
}

/** The short name of an address that stands in the text as it is. */
function nameOf({ url, children: [child] }: Link): string | undefined {
  return child?.type === 'text' && child.value === url ? shortAddress(url) : undefined
}

function tokenizeLeaf(node: PhrasingContent, definitions: Definitions): readonly TextToken[] {
  const line = lineOf(node)
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ kind: 'text', line, text: node.value }]
    case 'break':
      return [{ kind: 'break', line }]
    case 'html':
      return tokenizeHtml(node.value, line)
    case 'image':
      return [{ kind: 'figure', line, figure: toFigure(node, node) }]
    case 'imageReference':
      return figureOf(node, definitions.get(node.identifier))
    default:
      return []
  }
}

function figureOf(node: ImageReference, definition: Definition | undefined): readonly TextToken[] {
  if (definition === undefined) return []
  return [{ kind: 'figure', line: lineOf(node), figure: toFigure(node, definition) }]
}

function toFigure(node: Image | ImageReference, { url, title }: Image | Definition): Figure {
  return { kind: 'figure', line: lineOf(node), src: url, alt: node.alt ?? '', ...(title && { caption: title }) }
}
