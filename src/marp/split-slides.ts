import type { Token } from './parse-markdown.js'
import { parseMarkdown } from './parse-markdown.js'

/** A slide's Markdown, without the line that parts it from the one before. */
export interface RawSlide {
  readonly markdown: string
  /** Its first line, counted from 1. */
  readonly line: number
  /** What its HTML comments say. */
  readonly comments: readonly string[]
  readonly links: readonly Link[]
}

/** A link, and its line of the file, counted from 1. */
export interface Link {
  readonly href: string
  readonly line: number
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
  const links = findLinks(tokens)
  const starts = [0, ...borders.map(({ kind, line }) => (kind === 'break' ? line + 1 : line))]
  const ends = [...borders.map(({ line }) => line), lines.length]
  return starts.map((start, place) => {
    const end = ends[place] ?? lines.length
    const isOwn = ({ line }: { readonly line: number }): boolean => line >= start && line < end
    return {
      markdown: lines.slice(start, end).join('\n'),
      line: first + start,
      comments: comments.filter(isOwn).map(({ text }) => text),
      links: links.filter(isOwn).map(({ href, line }) => ({ href, line: first + line })),
    }
  })
}

function findBorders(tokens: readonly Token[], dividers: ReadonlySet<string>): readonly Border[] {
  const borders: Border[] = []
  let isEmpty = true
  for (const { type, tag, level, map, hidden, content } of tokens) {
    if (map && type === 'hr' && level === 0) borders.push({ kind: 'break', line: map[0] })
    if (map && type === 'heading_open' && dividers.has(tag) && !isEmpty) borders.push({ kind: 'heading', line: map[0] })
    // Comments and styles show nothing: the heading below them is still the first thing of the deck.
    if (!hidden && !(type === 'html_block' && /^\s*<(?:!--|style\b)/i.test(content))) isEmpty = false
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

/** The links, and the line that each begins in, counted from 0. */
function findLinks(tokens: readonly Token[]): readonly Link[] {
  const links: Link[] = []
  let line = 0
  for (const { map, children } of tokens) {
    line = map?.[0] ?? line
    let row = line
    for (const child of children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') row += 1
      if (child.type === 'link_open') links.push({ href: child.attrGet('href') ?? '', line: row })
    }
  }
  return links
}

/** `2` means h1 and h2, `[2]` only h2. */
function readDepths(headingDivider: unknown): ReadonlySet<string> {
  const deepest = Number(headingDivider)
  const depths = Array.isArray(headingDivider)
    ? headingDivider.map(Number)
    : [1, 2, 3, 4, 5, 6].filter((depth) => depth <= deepest)
  return new Set(depths.map((depth) => `h${depth}`))
}
