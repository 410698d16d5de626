import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** No sentence ends so, and none begins so. */
const goesOn = { end: /[\p{Script=Latin},]\s*$/u, start: /^\s*\p{Ll}[\p{L}’'-]*(?:[\s,.]|$)/u }

/** Makes one paragraph of those that empty lines part within a sentence, as converters and mail leave them. */
export function joinBrokenParagraphs(nodes: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = []
  let children: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type !== 'paragraph') joined.push(node)
    else if (last?.type === 'paragraph' && isBroken(children, node.children)) {
      children.push(lineBreakBefore(node), ...node.children)
    } else {
      children = [...node.children]
      joined.push({ ...node, children })
    }
  }
  return joined
}

function isBroken(before: readonly PhrasingContent[], behind: readonly PhrasingContent[]): boolean {
  const [last, first] = [before.at(-1), behind[0]]
  const isProse = last?.type !== 'inlineCode' && first?.type !== 'inlineCode'
  return isProse && goesOn.end.test(textOf(last)) && goesOn.start.test(textOf(first))
}

function textOf(node: PhrasingContent | undefined): string {
  return toString(node, { includeImageAlt: false, includeHtml: false })
}

/** A line that ends right above a paragraph. */
function lineBreakBefore({ position }: Paragraph): PhrasingContent {
  const above = position && { ...position.start, line: position.start.line - 1 }
  return { type: 'text', value: '\n', ...(above && { position: { start: above, end: position.start } }) }
}
