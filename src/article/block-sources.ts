import type { Block, Source } from '../model/article.js'
import { sentencesOf } from '../model/block-sentences.js'

/** All that a block holds, a piece a sentence, a row or a picture, to tell what became of it. */
export function sourcesOf(block: Block): readonly Source[] {
  const { line } = block
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'list':
      return sentencesOf(block)
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
