import type { Heading } from 'mdast'
import type { Spot } from './body.js'
import { countLines } from './found-rule.js'
import type { Found, FoundRule } from './found-rule.js'
import { positionOf } from './position.js'
import { openFrame, readLines, readPicture, readTable } from './read-block.js'
import { readItem } from './read-item.js'
import { closeTo, endParagraph, phrasingOf } from './writing.js'
import type { Writing } from './writing.js'

/** Reads what a rule found. @returns How many lines it took. */
export function readRule(found: FoundRule, spot: Spot, writing: Writing): number {
  const taken = readFound(found, spot, writing)
  const { now } = writing
  if (found.rule.is !== 'label') now.label = {}
  return taken
}

function readFound(found: FoundRule, spot: Spot, writing: Writing): number {
  switch (found.rule.is) {
    case 'heading':
      return readHeading(found as Found<'heading'>, spot, writing)
    case 'item':
      return readItem(found as Found<'item'>, spot, writing)
    case 'lines':
      return readLines(found as Found<'lines'>, spot, writing)
    case 'blocks':
      return openFrame(found as Found<'blocks'>, spot, writing)
    case 'table':
      return readTable(found as Found<'table'>, spot, writing)
    case 'picture':
      return readPicture(found as Found<'picture'>, spot, writing)
    default:
      return readAbout(found, spot, writing)
  }
}

/** What is no text: fields, labels, and what is left out. */
function readAbout({ rule, text, groups }: FoundRule, { at }: Spot, writing: Writing): number {
  endParagraph(writing)
  const { now } = writing
  const { name, value, language, caption, columns } = groups
  if (rule.is === 'field' && name !== undefined) setField(writing, name, value, at + 1)
  if (rule.is === 'label')
    now.label = {
      ...now.label,
      ...(language && { language }),
      ...(caption && { caption }),
      ...(columns && { columns }),
    }
  if (rule.is === 'left-out') writing.removed.push({ source: { line: at + 1, text: text.trim() }, rule: rule.rule })
  return countLines(text)
}

function setField(writing: Writing, name: string, value: string | undefined, line: number): void {
  const key = name.toLowerCase()
  if (writing.fields.has(key) || !value) return
  writing.fields.set(key, value)
  const { now } = writing
  if (key === 'title') now.titleLine = line
}

function readHeading({ text, groups }: Found<'heading'>, { at }: Spot, writing: Writing): number {
  closeTo(writing, 1)
  endParagraph(writing)
  const { mark = '', text: title = '', author, date } = groups
  const { by, first } = writing.notation.headings
  const level = by === 'length' ? mark.length : orderOf(text.startsWith(mark) ? `/${mark[0]}` : mark[0]!, writing)
  const line = at + countLines(text.slice(0, text.indexOf(title)))
  const depth = Math.min(level - 1 + first, 6) as Heading['depth']
  writing.root.children.push({
    type: 'heading',
    depth,
    children: phrasingOf(writing, title, line),
    position: positionOf(line),
  })
  setField(writing, 'author', author, line)
  setField(writing, 'date', date, line)
  return countLines(text)
}

function orderOf(mark: string, { headingMarks }: Writing): number {
  if (!headingMarks.includes(mark)) headingMarks.push(mark)
  return headingMarks.indexOf(mark) + 1
}
