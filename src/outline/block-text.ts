import type { Language } from '../lang/language.js'
import type { Block, ListItem, Source } from '../model/article.js'

/** How long an audience looks at what is shown, in seconds. */
const shownSeconds = 10

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

function sentencesOfItem(item: ListItem): readonly Source[] {
  return [...item.sentences, ...item.items.flatMap(sentencesOfItem)]
}

/** How long it takes to say a block, or to look at it, in seconds. */
export function secondsOf(block: Block, language: Language, unitsPerSecond: number): number {
  const sentences = sentencesOf(block)
  if (sentences.length === 0) return shownSeconds
  return sentences.reduce((sum, { text }) => sum + language.spokenUnits(text), 0) / unitsPerSecond
}
