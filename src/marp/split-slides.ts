import { readLine } from './line-blocks.js'
import type { Border, Open } from './line-blocks.js'

/** A slide's Markdown, without the line that parts it from the one before. */
export interface RawSlide {
  readonly markdown: string
  /** Its first line, counted from 1. */
  readonly line: number
}

/**
 * Parts Markdown into slides as Marp does: at thematic breaks, and before headings if `headingDivider` says so.
 * @param body what stands below the front matter; from the file's line `first` on
 * @param headingDivider Marp's directive: a depth, or a list of depths
 */
export function splitSlides(body: string, first: number, headingDivider: unknown): readonly RawSlide[] {
  const lines = body.split('\n')
  const depths = readDepths(headingDivider)
  const shown = firstShown(body)
  const borders = findBorders(lines).filter(
    (border) => border.kind === 'break' || (depths.has(border.depth) && border.line > shown),
  )
  const starts = [0, ...borders.map(({ kind, line }) => (kind === 'break' ? line + 1 : line))]
  const ends = [...borders.map(({ line }) => line), lines.length]
  return starts.map((start, place) => ({ markdown: lines.slice(start, ends[place]).join('\n'), line: first + start }))
}

function findBorders(lines: readonly string[]): readonly Border[] {
  const borders: Border[] = []
  let open: Open = { kind: 'nothing' }
  for (const [number, line] of lines.entries()) {
    const step = readLine(open, line, lines[number - 1] ?? '', number)
    if (step.border) borders.push(step.border)
    open = step.open
  }
  return borders
}

/** `2` means 1 and 2, `[2]` only 2. */
function readDepths(headingDivider: unknown): ReadonlySet<number> {
  if (Array.isArray(headingDivider)) return new Set(headingDivider.map(Number))
  const deepest = Number(headingDivider)
  return new Set([1, 2, 3, 4, 5, 6].filter((depth) => depth <= deepest))
}

/** The number of the first line that shows anything: a heading there begins no new slide, being on the first. */
function firstShown(body: string): number {
  return (/^(?:\s|<!--[^]*?-->)*/u.exec(body)?.[0] ?? '').split('\n').length - 1
}
