import type { BlockContent, FootnoteDefinition, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import type { Removed } from '../../model/article.js'
import type { FrameEnd, Notation } from './notation.js'
import { positionOf } from './position.js'
import type { MarkReader } from './read-marks.js'

/** Something that holds blocks and is not closed yet: the article, a frame, an item. */
export interface Holder {
  readonly children: RootContent[]
  /** Lines no further in than this are no part of it. */
  readonly indent: number
  /** Where its own lines begin; `undefined` before the first of them. */
  inner: number | undefined
  readonly end?: FrameEnd
  /** The line that opened it, for an end that repeats it. */
  readonly opening?: string
  /** Of an item. */
  readonly item?: { readonly list: List; readonly level: number; readonly mark: string }
}

/** What has been read of a text, and what is open. One for each text. */
export interface Writing {
  readonly notation: Notation
  readonly readMarks: MarkReader
  readonly root: Root
  readonly open: Holder[]
  readonly fields: Map<string, string>
  readonly notes: FootnoteDefinition[]
  readonly removed: Removed[]
  /** The marks of headings by order. */
  readonly headingMarks: string[]
  readonly now: Now
}

/** What changes from line to line. */
export interface Now {
  titleLine: number
  /** The paragraph that goes on. */
  paragraph: { readonly line: number; readonly lines: string[] } | undefined
  isBelowBlank: boolean
  /** What the next block is. */
  label: { readonly language?: string; readonly caption?: string; readonly columns?: string }
}

const deepest = 100

/** Begins a text. */
export function startWriting(notation: Notation, readMarks: MarkReader): Writing {
  const root: Root = { type: 'root', children: [] }
  return {
    notation,
    readMarks,
    root,
    open: [{ children: root.children, indent: -1, inner: 0 }],
    fields: new Map(),
    notes: [],
    removed: [],
    headingMarks: [],
    now: { titleLine: 1, paragraph: undefined, isBelowBlank: true, label: {} },
  }
}

/** The innermost that is open. */
export function holderOf({ open }: Writing): Holder {
  return open.at(-1)!
}

/** Adds a block to what is open. */
export function addBlock(writing: Writing, block: BlockContent): void {
  holderOf(writing).children.push(block)
}

/** Reads the marks of a text; notes and what is left out are kept apart. */
export function phrasingOf(writing: Writing, text: string, line: number): PhrasingContent[] {
  const { nodes, notes, removed } = writing.readMarks(text, line)
  for (const note of notes) writing.notes.push(note)
  for (const removal of removed) writing.removed.push(removal)
  return [...nodes]
}

/** Adds a line to the paragraph that goes on, or begins one. */
export function addText(writing: Writing, line: number, text: string): void {
  const { now } = writing
  now.paragraph ??= { line, lines: [] }
  now.paragraph.lines.push(text)
}

/** Ends the paragraph that goes on, if one does. */
export function endParagraph(writing: Writing): void {
  const { now } = writing
  const { paragraph } = now
  now.paragraph = undefined
  if (paragraph === undefined) return
  addParagraph(writing, paragraph.lines.join('\n'), paragraph.line)
}

/** Adds a paragraph of its own. */
export function addParagraph(writing: Writing, text: string, line: number): void {
  if (text.trim() === '') return
  addBlock(writing, { type: 'paragraph', children: phrasingOf(writing, text, line), position: positionOf(line) })
}

/** Closes what is open down to a number of holders. */
export function closeTo(writing: Writing, count: number): void {
  const { open } = writing
  if (open.length <= count) return
  endParagraph(writing)
  open.length = count
}

/** Opens something that holds blocks; what is nested deeper than anybody reads joins what it stands in. */
export function openHolder(writing: Writing, holder: Holder): void {
  endParagraph(writing)
  if (writing.open.length < deepest) writing.open.push(holder)
}

/** An item, and the list that it is in. */
export interface Added {
  readonly item: ListItem
  readonly list: List
}

/** A new list, or the one that goes on, gets an item. */
export function addItem(writing: Writing, list: List | undefined, ordered: boolean, line: number): Added {
  const item: ListItem = { type: 'listItem', children: [], position: positionOf(line) }
  if (list !== undefined && list.ordered === ordered) {
    list.children.push(item)
    return { item, list }
  }
  const begun: List = { type: 'list', ordered, children: [item], position: positionOf(line) }
  addBlock(writing, begun)
  return { item, list: begun }
}
