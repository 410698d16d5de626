import { indentOf } from './close-ended.js'
import type { BlockEnd } from './notation.js'

/** Where a block stands. */
export interface Spot {
  readonly lines: readonly string[]
  /** The line that opens it, counted from 0. */
  readonly at: number
}

export interface Body {
  readonly lines: readonly string[]
  /** How many lines the block takes, the one that opens it and the one that closes it too. */
  readonly taken: number
}

/** The lines of a block; one that is never closed goes on to the end of the text. */
export function bodyOf({ lines, at }: Spot, end: BlockEnd): Body {
  const opening = lines[at]!
  if (end === 'indent') return indentedBody(lines, at, indentOf(opening))
  if (typeof end === 'object' && 'whileFits' in end) {
    const last = findFrom(lines, at + 1, (line) => !end.whileFits.test(line))
    const body = lines.slice(at, last).map((line) => (end.without === undefined ? line : line.replace(end.without, '')))
    return { lines: body, taken: last - at }
  }
  const isEnd = (line: string): boolean => (end === 'same' ? line.trim() === opening.trim() : end.test(line.trim()))
  const last = findFrom(lines, at + 1, isEnd)
  const indent = indentOf(opening)
  const body = lines
    .slice(at + 1, last)
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
  return { lines: body, taken: Math.min(last + 1, lines.length) - at }
}

/** The lines below one that stand further in than `indent`, without what they all stand further in. */
export function indentedBody(lines: readonly string[], at: number, indent: number): Body {
  let last = findFrom(lines, at + 1, (line) => line !== '' && indentOf(line) <= indent)
  while (last > at + 1 && lines[last - 1] === '') last -= 1
  const body = lines.slice(at + 1, last)
  const inner = body.reduce((least, line) => (line === '' ? least : Math.min(least, indentOf(line))), Infinity)
  return { lines: body.map((line) => (line === '' ? '' : line.slice(inner))), taken: last - at }
}

function findFrom(lines: readonly string[], from: number, isIt: (line: string) => boolean): number {
  for (let at = from; at < lines.length; at += 1) if (isIt(lines[at]!)) return at
  return lines.length
}
