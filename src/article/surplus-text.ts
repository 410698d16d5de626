import type { ArticleSection, Block, Removed, Source } from '../model/article.js'
import type { BareText } from './bare-text.js'
import { sourcesOf } from './block-sources.js'
import { findFencedLines } from './fenced-lines.js'
import type { ReadText } from './pieces.js'

/** A book of 250 pages; a parser takes its time for each line outside code. */
const mostLines = 10_000

/** The same; a talk is planned by comparing sentences, which takes longer the more there are. */
const mostSentences = 5000

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
  return { text: kept.join('\n'), removed }
}

/** Leaves out what follows so many sentences, rows and pictures that nobody makes one talk of them. */
export function takeSurplusTextOut(read: ReadText): ReadText {
  const surplus: Source[] = []
  let room = mostSentences
  const shorten = (block: Block): readonly Block[] => {
    const sources = sourcesOf(block)
    const kept = room > 0 ? [beginningOf(block, room)] : []
    for (const source of sources.slice(kept.flatMap(sourcesOf).length)) surplus.push(source)
    room -= sources.length
    return kept
  }
  const sections = read.sections.flatMap((section): ArticleSection[] => {
    const isTold = room > 0
    if (section.heading !== undefined) {
      room -= 1
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

/** The first sentences, items or rows of a block. */
function beginningOf(block: Block, most: number): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, sentences: block.sentences.slice(0, most) }
    case 'list':
      return { ...block, items: block.items.slice(0, most) }
    case 'table':
      return { ...block, rows: block.rows.slice(0, most) }
    case 'figure':
    case 'code':
    case 'math':
      return block
  }
}
