import type { Language } from '../lang/language.js'
import type { TextLine } from './text-lines.js'

/** Lines of plain text that belong together. */
export interface TextGroup {
  readonly kind: 'prose' | 'item' | 'heading'
  /** Whether it is an item with a number. */
  readonly ordered: boolean
  /** Without the mark of an item or heading. */
  readonly lines: readonly TextLine[]
  /** The first line as it stands in the file. */
  readonly written: string
  /** Whether blank lines, or the text's ends, stand before and behind. */
  readonly standsAlone: boolean
}

/** How lines begin that are items or headings. A number needs a space behind it: `1.4B` is none. */
const groupMarks = [
  { kind: 'item', ordered: false, pattern: /^(?:[・●•]\s*|[-*]\s+)(?=\S)/ },
  {
    kind: 'item',
    ordered: true,
    pattern: /^(?:\d{1,3}[.)]\s+|[\d０-９]{1,3}[．）](?![\d０-９])\s*|[（(][\d０-９]{1,3}[)）]\s*|[①-⑳]\s*)(?=\S)/,
  },
  { kind: 'heading', ordered: false, pattern: /^[■□◆◇▼▽]+\s*(?=\S)/ },
] as const

/** A line drawn with characters parts blocks as a blank one does. */
const separator = /^[-=＝─━―*＊~～_＿.・…\s]*$/

/** Cuts plain text into paragraphs, list items and marked headings. */
export function cutIntoGroups(text: string, language: Language): TextGroup[] {
  const blocks: TextLine[][] = [[]]
  for (const [index, written] of text.split('\n').entries()) {
    if (separator.test(written)) blocks.push([])
    else blocks.at(-1)!.push({ line: index + 1, text: written.trimEnd(), ends: language.endsLine(written) })
  }
  return blocks.flatMap(cutBlock)
}

function cutBlock(block: readonly TextLine[]): TextGroup[] {
  const groups: TextLine[][] = []
  for (const line of block) {
    const last = groups.at(-1)
    if (last !== undefined && goesOn(last, line)) last.push(line)
    else groups.push([line])
  }
  return groups.map((lines) => toGroup(lines, groups.length === 1))
}

/** An item goes on while its lines are not complete or stand further in, a paragraph until an item or heading begins. */
function goesOn(group: readonly TextLine[], line: TextLine): boolean {
  if (findMark(line.text) !== undefined) return false
  const kind = findMark(group[0]!.text)?.kind ?? 'prose'
  return kind === 'prose' || (kind === 'item' && (!group.at(-1)!.ends || /^\s/.test(line.text)))
}

function toGroup(lines: readonly TextLine[], standsAlone: boolean): TextGroup {
  const trimmed = lines.map((line) => ({ ...line, text: line.text.trim() }))
  const written = trimmed[0]!.text
  const mark = findMark(written)
  if (mark === undefined) return { kind: 'prose', ordered: false, lines: trimmed, written, standsAlone }
  const first = { ...trimmed[0]!, text: written.replace(mark.pattern, '') }
  return { kind: mark.kind, ordered: mark.ordered, lines: [first, ...trimmed.slice(1)], written, standsAlone }
}

function findMark(text: string) {
  return groupMarks.find(({ pattern }) => pattern.test(text.trim()))
}
