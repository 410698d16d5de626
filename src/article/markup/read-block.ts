import type { BlockContent, TableRow } from 'mdast'
import { bodyOf, indentedBody } from './body.js'
import type { Spot } from './body.js'
import { indentOf } from './close-ended.js'
import { countLines } from './found-rule.js'
import type { Found } from './found-rule.js'
import type { VerbatimKind } from './notation.js'
import { positionOf } from './position.js'
import { addBlock, addText, endParagraph, holderOf, openHolder, phrasingOf } from './writing.js'
import type { Writing } from './writing.js'

/** Options below a directive: `:alt: text` */
const option = /^\s*:(?<name>[\w-]+):\s*(?<value>.*)$/

/** Reads lines that are kept as they are. @returns How many it took. */
export function readLines({ rule, groups }: Found<'lines'>, spot: Spot, writing: Writing): number {
  const { text, language = writing.now.label.language ?? '' } = groups
  if (text) addText(writing, spot.at + 1, text)
  const { lines, taken } = bodyOf(spot, rule.end)
  const begin = rule.end === 'indent' ? lines.findIndex((line) => !option.test(line)) : 0
  if (rule.of === 'left-out') leaveOut(writing, spot, taken, rule.rule ?? 'comment')
  else addVerbatim(writing, rule.of, lines.slice(Math.max(begin, 0)).join('\n'), language, spot.at + 1)
  return taken
}

/** Adds lines that stand further in than the text above them, as code. @returns How many there are. */
export function readIndented({ lines, at }: Spot, indent: number, writing: Writing): number {
  const body = indentedBody(lines, at - 1, indent)
  addVerbatim(writing, 'code', body.lines.join('\n'), '', at + 1)
  return body.taken - 1
}

function leaveOut(writing: Writing, { lines, at }: Spot, count: number, rule: string): void {
  endParagraph(writing)
  const text = lines.slice(at, at + count).join('\n')
  writing.removed.push({ source: { line: at + 1, text: text.trim() }, rule })
}

function addVerbatim(
  writing: Writing,
  of: Exclude<VerbatimKind, 'left-out'>,
  text: string,
  lang: string,
  line: number,
): void {
  endParagraph(writing)
  const value = text.replaceAll(/^\n+|\s+$/g, '')
  const position = positionOf(line)
  if (value === '') return
  if (of === 'html') addBlock(writing, { type: 'html', value, position })
  else addBlock(writing, { type: 'code', lang: of === 'math' ? 'math' : lang, value, position })
}

/** Begins a frame around blocks. @returns How many lines that took. */
export function openFrame({ rule, text, groups }: Found<'blocks'>, { lines, at }: Spot, writing: Writing): number {
  endParagraph(writing)
  const frame = { end: rule.end, opening: lines[at]!.trim(), indent: indentOf(lines[at]!), inner: undefined }
  openHolder(writing, { ...frame, children: rule.quoted ? addQuote(writing, at + 1) : holderOf(writing).children })
  if (groups['text']) addText(writing, at + 1, groups['text'])
  return countLines(text)
}

/** Adds a quotation. @returns What goes into it. */
export function addQuote(writing: Writing, line: number): BlockContent[] {
  const children: BlockContent[] = []
  addBlock(writing, { type: 'blockquote', children, position: positionOf(line) })
  return children
}

/** Reads a table. @returns How many lines it took. */
export function readTable({ rule }: Found<'table'>, spot: Spot, writing: Writing): number {
  endParagraph(writing)
  const { lines, taken } = bodyOf(spot, rule.end)
  const position = positionOf(spot.at + 1)
  const children = rule.rows(lines, writing.now.label.columns).map((cells): TableRow => {
    const row = cells.map((cell) => phrasingOf(writing, cell.trim(), spot.at + 1))
    return { type: 'tableRow', children: row.map((phrasing) => ({ type: 'tableCell', children: phrasing })) }
  })
  if (children.length > 0) addBlock(writing, { type: 'table', children, position })
  return taken
}

/** Reads a picture with its caption. @returns How many lines it took. */
export function readPicture({ groups }: Found<'picture'>, { lines, at }: Spot, writing: Writing): number {
  endParagraph(writing)
  const body = indentedBody(lines, at, indentOf(lines[at]!))
  const options = new Map(
    body.lines.map((line) => [option.exec(line)?.groups?.['name'], option.exec(line)?.groups?.['value']]),
  )
  const below = body.lines.filter((line) => line !== '' && !option.test(line)).join('\n')
  const caption = below || writing.now.label.caption
  const position = positionOf(at + 1)
  const alt = groups['alt'] || options.get('alt') || ''
  const image = { type: 'image', url: groups['src'] ?? '', alt, ...(caption && { title: caption }), position } as const
  addBlock(writing, { type: 'paragraph', children: [image], position })
  return body.taken
}
