import type { Block, ListItem, Source } from './article.js'

/** The sentences of a block, those of nested items too; none of what is shown. */
export function sentencesOf(block: Block): readonly Source[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.sentences
    case 'list':
      return block.items.flatMap(sentencesOfItem)
    case 'figure':
    case 'table':
    case 'code':
    case 'math':
      return []
  }
}

/** The sentences of an item and of the items in it, in the author's order: they may stand between those. */
export function sentencesOfItem({ sentences, items }: ListItem): readonly Source[] {
  return [...sentences, ...items.flatMap(sentencesOfItem)].toSorted((a, b) => a.line - b.line)
}
