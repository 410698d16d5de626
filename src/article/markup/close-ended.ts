import type { LineRule } from './notation.js'
import { closeTo, holderOf } from './writing.js'
import type { Holder, Writing } from './writing.js'

/** How far in a line stands; a tab goes to the next multiple of eight. */
export function indentOf(line: string): number {
  let indent = 0
  for (const character of line) {
    if (character === '\t') indent += 8 - (indent % 8)
    else if (character === ' ') indent += 1
    else break
  }
  return indent
}

/**
 * Closes what a line ends or is no part of.
 * @returns Whether the line is nothing but such an end.
 */
export function closeEnded(writing: Writing, line: string, rule: LineRule | undefined): boolean {
  const ended = writing.open.findLastIndex((holder) => isEndOf(holder, line.trim()))
  if (ended > 0) {
    closeTo(writing, ended)
    return true
  }
  const indent = indentOf(line)
  const isItem = rule?.is === 'item'
  while (!holds(writing, holderOf(writing), indent, isItem)) closeTo(writing, writing.open.length - 1)
  return false
}

function isEndOf({ end, opening }: Holder, line: string): boolean {
  if (end === 'same') return line === opening
  return typeof end === 'object' && end.test(line)
}

/** Whether a line is part of what is open; the next item of a list looks for its place itself. */
function holds({ notation, now }: Writing, holder: Holder, indent: number, isItem: boolean): boolean {
  if (holder.item === undefined) return holder.end !== 'indent' || indent > holder.indent
  switch (notation.items.hold) {
    case 'indented':
      return isItem ? indent >= holder.indent : indent > holder.indent
    case 'paragraph':
      return isItem || !now.isBelowBlank
    case 'line':
      return isItem
  }
}
