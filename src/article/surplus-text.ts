import type { ArticleSection, Block, ListItem, Removed, Source } from '../model/article.js'
import { sentencesOf } from '../model/block-sentences.js'
import type { BareText } from './bare-text.js'
import { sourcesOf } from './block-sources.js'
import { findFencedLines } from './fenced-lines.js'
import type { ReadText } from './pieces.js'

/** A book of 150 pages; a parser takes its time for each line outside code. */
const mostLines = 5000

/** The same; a talk is planned by comparing sentences, which takes longer the more there are and the longer they are. */
const mostSentences = 3000

/** Of an article's sentences in all. */
export const mostCharacters = 500_000

const rule = 'surplus-text'

/** Leaves out what follows so many lines, not counting fenced code, that nobody reads on. Lines stay where they are. */
export function takeSurplusLinesOut(text: string): BareText {
  const lines = text.split('\n')
  if (lines.length <= mostLines) return { text, removed: [] }
  const isFenced = findFencedLines(lines)
  const removed: Removed[] = []
  let count = 0
  const kept = lines.map((line, place) => {
    if (isFenced[place] !== true) count += 1
    if (count <= mostLines) return line
    if (line.trim() !== '') removed.push({ source: { line: place + 1, text: line.trim() }, rule })
    return ''
  })
  const end = kept.findLastIndex((line) => line !== '')
  return { text: kept.slice(0, end + 1).join('\n'), removed }
}

/** How much more there is room for. */
interface Room {
  readonly sentences: number
  readonly characters: number
}

/** Leaves out what follows so many sentences, rows and pictures, or so long ones, that nobody makes one talk of them. */
export function takeSurplusTextOut(read: ReadText): ReadText {
  const surplus: Source[] = []
  let room: Room = { sentences: mostSentences, characters: mostCharacters }
  const shorten = (block: Block): readonly Block[] => {
    const sources = sourcesOf(block)
    const count = countFitting(block, room)
    room = roomBehind(sources.length, sentencesOf(block), room)
    if (count === sources.length) return [block]
    const kept = count > 0 ? [beginningOf(block, count)] : []
    for (const source of sources.slice(kept.flatMap(sourcesOf).length)) surplus.push(source)
    return kept
  }
  const sections = read.sections.flatMap((section): ArticleSection[] => {
    const isTold = hasRoom(room)
    if (section.heading !== undefined) {
      room = roomBehind(1, [], room)
      if (!isTold) surplus.push(section.heading)
    }
    const blocks = section.blocks.flatMap(shorten)
    return isTold ? [{ ...section, blocks }] : []
  })
  if (surplus.length === 0) return read
  return {
    ...read,
    sections,
    removed: [...read.removed, ...surplus.map((source) => ({ source, rule }))],
  }
}

function hasRoom({ sentences, characters }: Room): boolean {
  return sentences > 0 && characters > 0
}

/** How many of a block's sentences, rows or things, from the first, there is room for. */
function countFitting(block: Block, room: Room): number {
  const sources = sourcesOf(block)
  const isSaid = sentencesOf(block).length > 0
  let characters = 0
  const surplus = sources.findIndex(({ text }, place) => {
    if (isSaid) characters += text.length
    return place >= room.sentences || characters > room.characters
  })
  return surplus < 0 ? sources.length : surplus
}

/** Behind so many sentences, rows and things; how long code is, and the address of a picture, is no matter. */
function roomBehind(count: number, said: readonly Source[], room: Room): Room {
  const characters = said.reduce((sum, { text }) => sum + text.length, 0)
  return { sentences: room.sentences - count, characters: room.characters - characters }
}

/** The first sentences or rows of a block, the head of a table among them. */
function beginningOf(block: Block, count: number): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, sentences: block.sentences.slice(0, count) }
    case 'list':
      return { ...block, items: itemsOf(block.items, new Set(sentencesOf(block).slice(0, count))) }
    case 'table':
      return { ...block, rows: block.rows.slice(0, count - 1) }
    case 'figure':
    case 'code':
    case 'math':
      return block
  }
}

/** The items that hold a sentence that is kept, with nothing but such. */
function itemsOf(items: readonly ListItem[], kept: ReadonlySet<Source>): readonly ListItem[] {
  return items.flatMap((item) => {
    const own = { ...item, sentences: item.sentences.filter((one) => kept.has(one)), items: itemsOf(item.items, kept) }
    return own.sentences.length + own.items.length > 0 ? [own] : []
  })
}
