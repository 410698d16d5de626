/**
 * What the next line may continue: nothing; a paragraph, which began with the line `start`; a table; a quotation whose paragraph
 * goes on without `>`; a list item whose content stands `indent` columns in, or is still to come; or a block up to a line like
 * `end`.
 */
export type Open =
  | { readonly kind: 'nothing' | 'table' | 'quote' }
  | { readonly kind: 'paragraph'; readonly start: number }
  | { readonly kind: 'item'; readonly indent: number; readonly paragraph: boolean; readonly empty: boolean }
  | { readonly kind: 'block'; readonly end: RegExp }

/** Where the slides may part. */
export type Border =
  | { readonly kind: 'break'; readonly line: number }
  | { readonly kind: 'heading'; readonly line: number; readonly depth: number }

export interface Step {
  readonly open: Open
  readonly border?: Border
}

const nothing: Open = { kind: 'nothing' }

const blank = /^[ \t]*$/u
const thematicBreak = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u
const underline = /^ {0,3}(?:-+|=+)[ \t]*$/u
const headingStart = /^ {0,3}(#{1,6})(?:[ \t]|$)/u
const itemStart = /^( {0,3}(?:[-+*]|(\d{1,9})[.)]))([ \t]+|$)(.*)$/u
const definition = /^ {0,3}\[[^\]]+\]:[ \t]*\S/u

/** Tags that begin an HTML block even inside a paragraph (CommonMark 4.6, the sixth kind). */
const blockTag =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/iu
const anyTag =
  /^ {0,3}<(?:[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?|\/[a-z][a-z\d-]*\s*)>\s*$/iu

/** Blocks that hold everything up to a line like `end`, which may be the one they begin with. */
const markedBlocks: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^ {0,3}<(?:script|pre|style|textarea)(?:\s|>|$)/iu, end: /<\/(?:script|pre|style|textarea)>/iu },
  { start: /^ {0,3}<!--/u, end: /-->/u },
  { start: /^ {0,3}<\?/u, end: /\?>/u },
  { start: /^ {0,3}<![a-z]/iu, end: />/u },
  { start: /^ {0,3}<!\[CDATA\[/u, end: /\]\]>/u },
]

/**
 * Follows the block structure of Markdown (CommonMark 0.31 and tables) down the lines, as far as is needed to tell
 * a thematic break and a heading of the document itself from what only looks like one.
 * @param before the line above, for the head of a table
 * @param number counts the lines from 0
 */
export function readLine(open: Open, line: string, before: string, number: number): Step {
  if (open.kind === 'block') return { open: open.end.test(line) ? nothing : open }
  if (blank.test(line)) return { open: open.kind === 'item' && !open.empty ? { ...open, paragraph: false } : nothing }
  const indent = columns(/^[ \t]*/u.exec(line)?.[0] ?? '')
  if (open.kind === 'item' && indent >= open.indent)
    return { open: { ...open, paragraph: isText(line.trimStart()), empty: false } }
  if (indent >= 4) return { open: continuesText(open) ? open : nothing }
  if (open.kind === 'paragraph' && isTableHead(before, line)) return { open: { kind: 'table' } }
  if (open.kind === 'paragraph' && underline.test(line)) {
    return { open: nothing, border: { kind: 'heading', line: open.start, depth: line.includes('=') ? 1 : 2 } }
  }
  return startBlock(open, line, number) ?? { open: continueText(open, line, number) }
}

function startBlock(open: Open, line: string, number: number): Step | undefined {
  if (thematicBreak.test(line)) return { open: nothing, border: { kind: 'break', line: number } }
  const heading = headingStart.exec(line)?.[1]
  if (heading !== undefined) return { open: nothing, border: { kind: 'heading', line: number, depth: heading.length } }
  const block = startFence(line) ?? startHtml(open, line) ?? startItem(open, line)
  if (block) return { open: block }
  if (/^ {0,3}>/u.test(line)) return { open: isText(line.replace(/^[ >]+/u, '')) ? { kind: 'quote' } : nothing }
  return undefined
}

function startFence(line: string): Open | undefined {
  const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/u.exec(line)
  const marks = fence?.[1] ?? fence?.[2]
  return marks === undefined
    ? undefined
    : { kind: 'block', end: new RegExp(`^ {0,3}${marks}${marks.charAt(0)}*[ \\t]*$`, 'u') }
}

function startHtml(open: Open, line: string): Open | undefined {
  const marked = markedBlocks.find(({ start }) => start.test(line))
  if (marked) return marked.end.test(line) ? nothing : { kind: 'block', end: marked.end }
  return blockTag.test(line) || (anyTag.test(line) && open.kind !== 'table' && !continuesText(open))
    ? { kind: 'block', end: blank }
    : undefined
}

/** A paragraph is only interrupted by an item that has text, and a number that is 1. */
function startItem(open: Open, line: string): Open | undefined {
  const [, marker, number = '1', space = '', content = ''] = itemStart.exec(line) ?? []
  if (marker === undefined) return undefined
  if (open.kind === 'paragraph' && (content === '' || Number(number) !== 1)) return undefined
  const gap = columns(space, marker.length)
  return {
    kind: 'item',
    indent: marker.length + (content === '' || gap > 4 ? 1 : gap),
    paragraph: isText(content),
    empty: content === '',
  }
}

function continueText(open: Open, line: string, number: number): Open {
  if (open.kind === 'table' || continuesText(open)) return open
  return definition.test(line) ? nothing : { kind: 'paragraph', start: number }
}

function continuesText(open: Open): boolean {
  return open.kind === 'paragraph' || open.kind === 'quote' || (open.kind === 'item' && open.paragraph)
}

/** Whether what stands in an item or a quotation is a paragraph, as far as its first line shows. */
function isText(content: string): boolean {
  const { open, border } = content === '' ? { open: nothing } : (startBlock(nothing, content, 0) ?? { open: undefined })
  return border === undefined && (open === undefined || continuesText(open))
}

function isTableHead(head: string, delimiters: string): boolean {
  if (!head.includes('|') || !/^[-:|][-:|][-:| \t]*$|^[|:][ \t][-:| \t]*$/u.test(delimiters.trim())) return false
  const cells = tableCells(delimiters)
  return cells.every((cell) => /^:?-+:?$/u.test(cell)) && cells.length === tableCells(head).length
}

function tableCells(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
}

/** The width of white space that begins at a column: tabs stop at every fourth. */
function columns(space: string, from = 0): number {
  return (
    [...space].reduce((column, character) => (character === '\t' ? column + 4 - (column % 4) : column + 1), from) - from
  )
}
