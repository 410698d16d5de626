import type { Language } from '../lang/language.js'
import { secondsToSay } from '../lang/seconds-to-say.js'
import { readDiagram } from '../mermaid/read-diagram.js'
import type { Block, Source } from '../model/article.js'
import { isLost } from '../model/figures.js'
import type { Cue } from '../model/cue.js'
import type { Diagram, ItemPlace, Line, Point, SentencePoint, ShowPoint } from '../model/outline.js'
import { shownSeconds } from './block-seconds.js'
import { ownWeight, placeWeight } from './own-weight.js'
import { placeItems } from './place-items.js'
import type { Heading } from './read-headings.js'

/** A list is announced in so many blocks before it: a sentence, and perhaps a question. */
const announcingBlocks = 2

/** Lists what could be said or shown of some blocks, in the author's order, with the weight that each has by itself. */
export function listPoints(
  blocks: readonly Block[],
  heading: Heading,
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
      ...heading,
      sentence,
      block: { kind: block.kind, line: block.line },
      cues,
      lines: hasWords(sentence) ? [{ text: language.slideLine(sentence.text), sources: [sentence] }] : [],
    }
  }
  return blocks.flatMap((block, number): readonly Point[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.sentences.map((sentence, place) => sentencePoint(sentence, block, place))
      case 'quote':
        return block.sentences.map((sentence, place) => asQuoted(sentencePoint(sentence, block, place), language))
      case 'list': {
        const isOfVoices = announcesVoices(blocks.slice(0, number), heading.title, language)
        return placeItems(block, language).map(({ sentence, item }, place, items) => {
          const point = { ...sentencePoint(sentence, block, 0), item }
          if (isOfVoices) return asQuoted(point, language)
          return isOfItem(item, items[place - 1]?.item) ? leaningOn(point) : point
        })
      }
      case 'figure':
      case 'table':
      case 'code':
      case 'math':
        return [showPoint(shownAs(block), heading)]
    }
  })
}

/** Whether a sentence is of the same item as the one before: the first one says what the item is about. */
function isOfItem({ path }: ItemPlace, before: ItemPlace | undefined): boolean {
  return before?.path.join() === path.join()
}

function leaningOn(point: SentencePoint): SentencePoint {
  return { ...point, cues: [...new Set<Cue>([...point.cues, 'leaning'])] }
}

/** Whether what others say comes behind these blocks: the heading or the last sentences announce that. */
function announcesVoices(before: readonly Block[], title: Line, { voices }: Language): boolean {
  const sentences = before
    .slice(-announcingBlocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
  return [title, ...sentences].some(({ text }) => voices.test(text))
}

/** The marks around words that hold no letter of East Asia, whatever the language around them. */
const latinMarks = ['“', '”'] as const
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const isInMarks = /^[“”"「『].*[“”"」』]$/u

/** Of a quotation of several sentences, the first begins and the last ends it. */
const loneMark = /^[“"「『](?!.*[”"」』])|(?<!["“「『].*)[”"」』]$/u

/** What takes longer to say, in seconds, is read out and not shown: nobody may shorten it. */
const longQuotation = 12

/** Other people's words are shown as they said them. A line that only names who said so, `— Jane Doe`, is none. */
function asQuoted(point: SentencePoint, { quotationMarks, ...language }: Language): SentencePoint {
  if (point.lines.length === 0 || /^[-–—―]/u.test(point.sentence.text)) return point
  const goesOn = point.block.kind === 'quote' && point.cues.includes('connective')
  const isLong = secondsToSay(point.sentence.text, language) > longQuotation
  if (goesOn || isLong) return { ...point, isQuoted: true, lines: [] }
  const { sentence } = point
  const [open, close] = eastAsian.test(sentence.text) ? quotationMarks : latinMarks
  const text = isInMarks.test(sentence.text) ? sentence.text : `${open}${sentence.text.replace(loneMark, '')}${close}`
  return { ...point, isQuoted: true, lines: [{ text, sources: [sentence] }] }
}

function showPoint(show: ShowPoint['show'], heading: Heading): ShowPoint {
  const [weight, seconds] = isLost(show) ? [0, 0] : [placeWeight(show.kind), shownSeconds]
  return { kind: 'show', weight, seconds, ...heading, show }
}

/** Code that is the source of a diagram is shown as its picture; one that can't be drawn stays code. */
function shownAs(block: Exclude<ShowPoint['show'], Diagram>): ShowPoint['show'] {
  if (block.kind !== 'code' || block.language !== 'mermaid' || !readDiagram(block.code).diagram) return block
  return { kind: 'diagram', line: block.line, language: block.language, source: block.code }
}

/** `…` or `2019` alone says something when spoken, and nothing on a slide. */
function hasWords({ text }: Source): boolean {
  return /\p{L}/u.test(text)
}
