import type { Language } from '../lang/language.js'
import type { Block, ListItem, Source } from '../model/article.js'
import type { Line, Point, SentencePoint } from '../model/outline.js'
import { ownWeight, placeWeight } from './own-weight.js'

/** How long an audience looks at what is shown, in seconds. */
const lookingSeconds = 10

/** Lists what could be said or shown of some blocks, in the author's order, with the weight that each has by itself. */
export function listPoints(
  blocks: readonly Block[],
  title: Line,
  language: Language,
  unitsPerSecond: number,
): readonly Point[] {
  const sentencePoint = (sentence: Source, block: Block, place: number): SentencePoint => {
    const found = language.cues(sentence.text)
    // What opens a section leans on its heading at most, which is the title of its slide.
    const cues = block === blocks[0] && place === 0 ? found.filter((cue) => cue !== 'leaning') : found
    return {
      kind: 'sentence',
      weight: hasWords(sentence) ? ownWeight(placeWeight(block.kind, place), cues) : 0,
      seconds: language.spokenUnits(sentence.text) / unitsPerSecond,
      title,
      sentence,
      block: { kind: block.kind, line: block.line },
      cues,
      lines: hasWords(sentence) ? [{ text: language.slideLine(sentence.text), sources: [sentence] }] : [],
    }
  }
  return blocks.flatMap((block): readonly Point[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return block.sentences.map((sentence, place) => sentencePoint(sentence, block, place))
      case 'list':
        return block.items.flatMap(sentencesOfItem).map((sentence) => sentencePoint(sentence, block, 0))
      case 'figure':
      case 'table':
      case 'code':
      case 'math':
        return [{ kind: 'show', weight: placeWeight(block.kind), seconds: lookingSeconds, title, show: block }]
    }
  })
}

/** `…` alone says something when spoken, and nothing on a slide. */
function hasWords({ text }: Source): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function sentencesOfItem(item: ListItem): readonly Source[] {
  return [...item.sentences, ...item.items.flatMap(sentencesOfItem)]
}
