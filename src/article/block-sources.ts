import type { Block, ListItem, Source } from '../model/article.js'

/** All that a block holds, a piece a sentence, a row or a picture, to tell what became of it. */
export function sourcesOf(block: Block): readonly Source[] {
  const { line } = block
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.sentences
    case 'list':
      return block.items.flatMap(sourcesOfItem)
    case 'code':
      return [{ line, text: block.code }]
    case 'math':
      return [{ line, text: block.tex }]
    case 'table':
      return [block.head, ...block.rows].map((cells) => ({ line, text: cells.join(' | ') }))
    case 'figure':
      return [{ line, text: block.alt || block.src }]
  }
}

/** The sentences of an item and of the items in it. */
export function sourcesOfItem({ sentences, items }: ListItem): readonly Source[] {
  return [...sentences, ...items.flatMap(sourcesOfItem)]
}
