import type { Blockquote, List, ListItem, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block, ListItem as ArticleItem, Source } from '../model/article.js'
import { readLeaf } from './leaf-blocks.js'
import { lineOf } from './line-of.js'
import { isShown, sentencesOf } from './pieces.js'
import type { Piece, Reading } from './pieces.js'

/** Items further in than this join the item that they stand in: nobody reads deeper, and later stages may recurse. */
const deepestList = 8

/** The blocks in quotations and lists, in order, however deep. Footnotes are read on their own. */
export function leavesOf(nodes: readonly RootContent[]): RootContent[] {
  const leaves: RootContent[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      for (const child of node.children.toReversed()) waiting.push(child)
    } else if (node.type !== 'footnoteDefinition') leaves.push(node)
  }
  return leaves
}

/** A quotation, or a note of the author's; what is shown in it (code, pictures, …) stands between its parts. */
export function readQuote(node: Blockquote, reading: Reading): Block[] {
  const kind = isNote(node) ? 'paragraph' : 'quote'
  const blocks: Block[] = []
  for (const piece of leavesOf(node.children).flatMap((leaf) => readLeaf(leaf, reading))) {
    const sentences = sentencesOf(piece)
    const last = blocks.at(-1)
    if (isShown(piece)) blocks.push(piece)
    else if (last?.kind !== kind) blocks.push({ kind, line: sentences[0]?.line ?? 1, sentences })
    else blocks[blocks.length - 1] = { ...last, sentences: [...last.sentences, ...sentences] }
  }
  return blocks
}

const alert = /^\[![a-z]+\](?:\n|$)/i

/** `> [!NOTE]` of GitHub, and what begins with a label: `> **Update:** We moved.` */
function isNote({ children: [first] }: Blockquote): boolean {
  if (first?.type !== 'paragraph') return false
  const [label, behind] = first.children
  if (label?.type === 'text') return alert.test(label.value)
  return label?.type === 'strong' && (/[:：]$/.test(toString(label)) || /^[:：]/.test(toString(behind)))
}

/** A list with its nested lists, then what is shown in its items. */
export function readList(node: List, reading: Reading): Block[] {
  const shown: Block[] = []
  const items = node.children.flatMap((item) => readItem(item, 1, reading, shown))
  const line = lineOf(node)
  return [
    ...(items.length > 0 ? [{ kind: 'list', line, ordered: node.ordered === true, items } as const] : []),
    ...shown,
  ]
}

function readItem(node: ListItem, depth: number, reading: Reading, shown: Block[]): ArticleItem[] {
  const sentences: Source[] = []
  const items: ArticleItem[] = []
  const read = (piece: Piece): void => {
    if (isShown(piece)) shown.push(piece)
    else for (const sentence of sentencesOf(piece)) sentences.push(sentence)
  }
  for (const child of node.children) {
    if (child.type === 'list' && depth < deepestList) {
      for (const item of child.children) items.push(...readItem(item, depth + 1, reading, shown))
    } else
      leavesOf([child])
        .flatMap((leaf) => readLeaf(leaf, reading))
        .forEach(read)
  }
  return sentences.length > 0 || items.length > 0 ? [{ sentences, items }] : []
}
