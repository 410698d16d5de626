import type { Language } from '../lang/language.js'
import { readDiagram } from '../mermaid/read-diagram.js'
import type { Block, ListItem, Source } from '../model/article.js'
import type { Diagram, Line, Point, SentencePoint, ShowPoint } from '../model/outline.js'

/** How long an audience looks at what is shown, in seconds. */
const lookingSeconds = 10

/** What stands in a paragraph weighs by its place there; a list item is one of many, a quotation is not the author's own. */
const weightOf = {
  ...{ paragraph: 1, list: 0.6, quote: 0.4 },
  ...{ figure: 0.9, diagram: 0.9, table: 0.7, code: 0.5, math: 0.5 },
} as const

/** A sentence with a number says something that the others do not. */
const numberBonus = 0.25

/** Lists what could be said or shown of some blocks, in the author's order. */
export function listPoints(
  blocks: readonly Block[],
  title: Line,
  language: Language,
  unitsPerSecond: number,
): readonly Point[] {
  const sentencePoint = (sentence: Source, weight: number): SentencePoint => ({
    kind: 'sentence',
    weight: weight + (/\p{Nd}/u.test(sentence.text) ? numberBonus : 0),
    seconds: language.spokenUnits(sentence.text) / unitsPerSecond,
    title,
    sentence,
    lines: hasWords(sentence) ? [{ text: language.slideLine(sentence.text), sources: [sentence] }] : [],
  })
  return blocks.flatMap((block): readonly Point[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return block.sentences.map((sentence, place) => sentencePoint(sentence, weightOf[block.kind] / (1 + place)))
      case 'list':
        return block.items.flatMap(sentencesOfItem).map((sentence) => sentencePoint(sentence, weightOf.list))
      case 'figure':
      case 'table':
      case 'code':
      case 'math':
        return [showPoint(shownAs(block), title)]
    }
  })
}

function showPoint(show: ShowPoint['show'], title: Line): ShowPoint {
  return { kind: 'show', weight: weightOf[show.kind], seconds: lookingSeconds, title, show }
}

/** Code that is the source of a diagram is shown as its picture; one that can't be drawn stays code. */
function shownAs(block: Exclude<ShowPoint['show'], Diagram>): ShowPoint['show'] {
  if (block.kind !== 'code' || block.language !== 'mermaid' || !readDiagram(block.code).diagram) return block
  return { kind: 'diagram', line: block.line, language: block.language, source: block.code }
}

/** `…` alone says something when spoken, and nothing on a slide. */
function hasWords({ text }: Source): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function sentencesOfItem(item: ListItem): readonly Source[] {
  return [...item.sentences, ...item.items.flatMap(sentencesOfItem)]
}
