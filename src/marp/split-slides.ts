import type { Token } from './parse-markdown.js'
import { parseMarkdown } from './parse-markdown.js'

/** A slide's Markdown, without the line that parts it from the one before. */
export interface RawSlide {
  readonly markdown: string
  /** Its first line, counted from 1. */
  readonly line: number
  /** What its HTML comments say. */
  readonly comments: readonly string[]
}

/** Where slides part: a line that is left out, or a heading that begins the next slide. */
interface Border {
  /** Counted from 0. */
  readonly line: number
  readonly kind: 'break' | 'heading'
}

/**
 * Parts Markdown into slides as Marp does: at thematic breaks, and before headings if `headingDivider` says so.
 * @param body What stands below the front matter; from the file's line `first` on.
 * @param headingDivider Marp's directive: a depth, or a list of depths.
 */
export function splitSlides(body: string, first: number, headingDivider: unknown): readonly RawSlide[] {
  const lines = body.split('\n')
  const tokens = parseMarkdown(body)
  const borders = findBorders(tokens, readDepths(headingDivider))
  const comments = findComments(tokens)
  const starts = [0, ...borders.map(({ kind, line }) => (kind === 'break' ? line + 1 : line))]
  const ends = [...borders.map(({ line }) => line), lines.length]
  return starts.map((start, place) => {
    const end = ends[place] ?? lines.length
    const own = comments.filter(({ line }) => line >= start && line < end)
    return { markdown: lines.slice(start, end).join('\n'), line: first + start, comments: own.map(({ text }) => text) }
  })
}

function findBorders(tokens: readonly Token[], dividers: ReadonlySet<string>): readonly Border[] {
  const borders: Border[] = []
  let isEmpty = true
  for (const { type, tag, level, map, hidden, content } of tokens) {
    if (map && type === 'hr' && level === 0) borders.push({ kind: 'break', line: map[0] })
    if (map && type === 'heading_open' && dividers.has(tag) && !isEmpty) borders.push({ kind: 'heading', line: map[0] })
    // A comment shows nothing: the heading below it is still the first thing of the deck.
    if (!hidden && !(type === 'html_block' && content.trimStart().startsWith('<!--'))) isEmpty = false
  }
  return borders
}

/** The comments, and the line that their block begins with, counted from 0; those in code are none. */
function findComments(tokens: readonly Token[]): readonly { readonly line: number; readonly text: string }[] {
  const comments: { line: number; text: string }[] = []
  let line = 0
  for (const token of tokens) {
    // The cells of a table don't say where they stand: they stand in the row above them.
    line = token.map?.[0] ?? line
    for (const { type, content } of [token, ...(token.children ?? [])]) {
      const text = type.startsWith('html_') ? /^\s*<!--+\s*([^]*?)\s*--+>/u.exec(content)?.[1] : undefined
      if (text !== undefined) comments.push({ line, text: text.trim() })
    }
  }
  return comments
}

/** `2` means h1 and h2, `[2]` only h2. */
function readDepths(headingDivider: unknown): ReadonlySet<string> {
  const deepest = Number(headingDivider)
  const depths = Array.isArray(headingDivider)
    ? headingDivider.map(Number)
    : [1, 2, 3, 4, 5, 6].filter((depth) => depth <= deepest)
  return new Set(depths.map((depth) => `h${depth}`))
}
