import type { Root } from 'mdast'
import type { Removed } from '../../model/article.js'
import { closeEnded, indentOf } from './close-ended.js'
import type { Notation } from './notation.js'
import { makeMarkReader } from './read-marks.js'
import { addQuote, readIndented } from './read-block.js'
import { readRule } from './read-rule.js'
import type { FoundRule } from './found-rule.js'
import { addText, closeTo, endParagraph, holderOf, openHolder, startWriting } from './writing.js'
import type { Writing } from './writing.js'

/** What a text in some notation says. */
export interface MarkedUpText {
  /** What it says of itself, the names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  readonly titleLine: number
  readonly tree: Root
  readonly removed: readonly Removed[]
}

/** In lines: how far a pattern sees. */
const window = 3

/** Reads a text line by line by the tables of a notation; each node has its line. */
export function readMarkup(text: string, notation: Notation): MarkedUpText {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const writing = startWriting(notation, makeMarkReader(notation.marks))
  for (let at = 0; at < lines.length;) at += readLine(lines, at, writing)
  closeTo(writing, 1)
  endParagraph(writing)
  const { fields, now, root, notes, removed } = writing
  for (const note of notes) root.children.push(note)
  return { fields, titleLine: now.titleLine, tree: root, removed }
}

/** @returns How many lines were read. */
function readLine(lines: readonly string[], at: number, writing: Writing): number {
  const line = lines[at]!
  const { now } = writing
  if (line.trim() === '') {
    endParagraph(writing)
    now.isBelowBlank = true
    return 1
  }
  const found = findRule(lines, at, writing)
  const isClosed = closeEnded(writing, line, found?.rule)
  now.isBelowBlank = false
  if (isClosed) return 1
  if (found !== undefined) return readRule(found, { lines, at }, writing)
  return readText(lines, at, writing)
}

function findRule(lines: readonly string[], at: number, writing: Writing): FoundRule | undefined {
  const isWithin = isWithinParagraph(writing, lines[at]!)
  const seen = lines.slice(at, at + window).join('\n')
  for (const rule of writing.notation.lines) {
    if (isWithin && rule.is === 'item') continue
    const match = rule.pattern.exec(seen)
    if (match?.index === 0) return { rule, text: match[0], groups: match.groups ?? {} }
  }
  return undefined
}

/** Whether a line goes on with a paragraph, however it begins. */
function isWithinParagraph(writing: Writing, line: string): boolean {
  const { begin, by } = writing.notation.items
  if (begin === 'anywhere' || writing.now.paragraph === undefined) return false
  const { item, indent } = holderOf(writing)
  return item === undefined || (by === 'indent' && indentOf(line) > indent)
}

function readText(lines: readonly string[], at: number, writing: Writing): number {
  const line = lines[at]!
  const holder = holderOf(writing)
  const indent = indentOf(line)
  holder.inner ??= indent
  const { indented } = writing.notation
  if (writing.now.paragraph === undefined && indented !== 'text' && indent > holder.inner) {
    if (indented === 'code') return readIndented({ lines, at }, holder.inner, writing)
    openHolder(writing, { children: addQuote(writing, at + 1), indent: holder.inner, inner: indent, end: 'indent' })
  }
  addText(writing, at + 1, line.trim())
  if (writing.notation.endsLines) endParagraph(writing)
  return 1
}
