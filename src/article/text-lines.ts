import type { Figure } from '../model/article.js'
import type { TextToken } from './text-tokens.js'

/** A line of running text as it stands in the file. */
export interface TextLine {
  readonly line: number
  readonly text: string
  /** Whether the author ended the line on purpose, so that the next one begins a sentence. */
  readonly ends: boolean
  /** Whether it is nothing but a link. */
  readonly isLink?: boolean
  /** Where the texts of links stand in it. */
  readonly links?: readonly Span[]
}

/** A part of a text: its first character and what stands behind its last one, counted from 0. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface RunningText {
  readonly lines: readonly TextLine[]
  /** The pictures that stand in the text. */
  readonly figures: readonly Figure[]
}

/** Gathers tokens into lines; tags leave their text. */
export function gatherLines(tokens: readonly TextToken[]): RunningText {
  const lines: { line: number; text: string; ends: boolean; isLink: boolean; links: Span[] }[] = []
  let isWithin = false
  let links = 0
  const add = (line: number, text: string): void => {
    const last = lines.at(-1)
    const isLink = links > 0 || text.trim() === ''
    const start = isWithin && last !== undefined ? last.text.length : 0
    const link = { start, end: start + text.length }
    if (isWithin && last !== undefined) {
      last.isLink &&= isLink
      last.text += text
      if (links > 0) addSpan(last.links, link)
    } else lines.push({ line, text, ends: false, isLink, links: links > 0 ? [link] : [] })
    isWithin = true
  }
  for (const token of tokens) {
    if (token.kind === 'break') {
      const last = lines.at(-1)
      if (last !== undefined) last.ends = true
      isWithin = false
    }
    if (token.kind === 'open' && token.name === 'a') links += 1
    if (token.kind === 'close' && token.name === 'a') links -= 1
    if (token.kind !== 'text') continue
    for (const [index, text] of token.text.split('\n').entries()) {
      if (index > 0) isWithin = false
      add(token.line + index, text)
    }
  }
  return {
    lines: lines.map(trimLine).filter(({ text }) => text !== ''),
    figures: tokens.flatMap((token) => (token.kind === 'figure' ? [token.figure] : [])),
  }
}

/** Adds the part of a link to the one before it, since a link with emphasis in it comes in pieces. */
function addSpan(spans: Span[], { start, end }: Span): void {
  const isMore = spans.at(-1)?.end === start
  spans.push({ start: isMore ? spans.pop()!.start : start, end })
}

function trimLine<L extends TextLine>(line: L): L {
  const text = line.text.trim()
  const margin = line.text.length - line.text.trimStart().length
  const place = (at: number): number => Math.min(text.length, Math.max(0, at - margin))
  return { ...line, text, links: line.links?.map(({ start, end }) => ({ start: place(start), end: place(end) })) ?? [] }
}
