import type { BlockContent, Heading, TableRow } from 'mdast'
import { bodyOf, indentedBody } from './body.js'
import type { Spot } from './body.js'
import { indentOf } from './close-ended.js'
import type { LineRule, VerbatimKind } from './notation.js'
import { positionOf } from './position.js'
import { addBlock, addItem, addParagraph, closeTo, endParagraph, holderOf, openHolder, phrasingOf } from './writing.js'
import type { Writing } from './writing.js'

/** A rule that fits a line, and what its pattern found there. */
export interface FoundRule<Rule extends LineRule = LineRule> {
  readonly rule: Rule
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

type Found<Is extends LineRule['is']> = FoundRule<Extract<LineRule, { readonly is: Is }>>

/** Options below a directive: `:alt: text` */
const option = /^\s*:(?<name>[\w-]+):\s*(?<value>.*)$/

/** Reads what a rule found. @returns How many lines it took. */
export function readRule(found: FoundRule, spot: Spot, writing: Writing): number {
  const taken = readFound(found, spot, writing)
  if (found.rule.is !== 'label') writing.label = {}
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
  const { name, value, language, caption } = groups
  if (rule.is === 'field' && name !== undefined) setField(writing, name, value, at + 1)
  if (rule.is === 'label')
    writing.label = { ...writing.label, ...(language && { language }), ...(caption && { caption }) }
  if (rule.is === 'left-out') writing.removed.push({ source: { line: at + 1, text: text.trim() }, rule: rule.rule })
  return countLines(text)
}

function setField(writing: Writing, name: string, value: string | undefined, line: number): void {
  const key = name.toLowerCase()
  if (writing.fields.has(key) || !value) return
  writing.fields.set(key, value)
  if (key === 'title') writing.titleLine = line
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

function readItem({ rule, text, groups }: Found<'item'>, { at }: Spot, writing: Writing): number {
  const { indent = '', mark = '', term = '', text: said = '' } = groups
  endParagraph(writing)
  const level = levelOf(mark, indentOf(indent), writing)
  while ((holderOf(writing).item?.level ?? -1) > level) writing.open.pop()
  const before = holderOf(writing).item
  if (before?.level === level) writing.open.pop()
  const { item, list } = addItem(writing, before?.level === level ? before.list : undefined, rule.ordered, at + 1)
  openHolder(writing, {
    children: item.children as BlockContent[],
    indent: indentOf(indent),
    inner: said === '' || term !== '' ? undefined : text.length - said.length,
    item: { list, level, mark },
  })
  addParagraph(writing, term, at + 1)
  if (said !== '') writing.paragraph = { line: at + 1, lines: [said] }
  return countLines(text)
}

function levelOf(mark: string, indent: number, { notation, open }: Writing): number {
  switch (notation.items.by) {
    case 'indent':
      return indent
    case 'length':
      return mark.length
    case 'mark':
      return (
        open.findLast(({ item }) => item?.mark === mark)?.item?.level ??
        (open.findLast(({ item }) => item)?.item?.level ?? 0) + 1
      )
  }
}

function readLines({ rule, groups }: Found<'lines'>, spot: Spot, writing: Writing): number {
  const { text, language = writing.label.language ?? '' } = groups
  if (text) (writing.paragraph ??= { line: spot.at + 1, lines: [] }).lines.push(text)
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

function openFrame({ rule, text, groups }: Found<'blocks'>, { lines, at }: Spot, writing: Writing): number {
  endParagraph(writing)
  const frame = { end: rule.end, opening: lines[at]!.trim(), indent: indentOf(lines[at]!), inner: undefined }
  openHolder(writing, { ...frame, children: rule.quoted ? addQuote(writing, at + 1) : holderOf(writing).children })
  if (groups['text']) writing.paragraph = { line: at + 1, lines: [groups['text']] }
  return countLines(text)
}

/** Adds a quotation. @returns What goes into it. */
export function addQuote(writing: Writing, line: number): BlockContent[] {
  const children: BlockContent[] = []
  addBlock(writing, { type: 'blockquote', children, position: positionOf(line) })
  return children
}

function readTable({ rule }: Found<'table'>, spot: Spot, writing: Writing): number {
  endParagraph(writing)
  const { lines, taken } = bodyOf(spot, rule.end)
  const position = positionOf(spot.at + 1)
  const children = rule.rows(lines).map((cells): TableRow => {
    const row = cells.map((cell) => phrasingOf(writing, cell.trim(), spot.at + 1))
    return { type: 'tableRow', children: row.map((phrasing) => ({ type: 'tableCell', children: phrasing })) }
  })
  if (children.length > 0) addBlock(writing, { type: 'table', children, position })
  return taken
}

function readPicture({ groups }: Found<'picture'>, { lines, at }: Spot, writing: Writing): number {
  endParagraph(writing)
  const body = indentedBody(lines, at, indentOf(lines[at]!))
  const options = new Map(
    body.lines.map((line) => [option.exec(line)?.groups?.['name'], option.exec(line)?.groups?.['value']]),
  )
  const below = body.lines.filter((line) => line !== '' && !option.test(line)).join('\n')
  const caption = below || writing.label.caption
  const position = positionOf(at + 1)
  const alt = groups['alt'] || options.get('alt') || ''
  const image = { type: 'image', url: groups['src'] ?? '', alt, ...(caption && { title: caption }), position } as const
  addBlock(writing, { type: 'paragraph', children: [image], position })
  return body.taken
}

function countLines(text: string): number {
  return text.split('\n').length
}
