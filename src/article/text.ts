import type { Language } from '../lang/language.js'
import { halfWidths } from '../lang/widths.js'
import type { ListItem } from '../model/article.js'
import { toParagraph } from './paragraphs.js'
import { sentencesOf, toSections } from './pieces.js'
import type { Piece, Reading, ReadText } from './pieces.js'
import { joinText } from './sentences.js'
import { cutIntoGroups } from './text-groups.js'
import type { TextGroup } from './text-groups.js'

/** In half-widths: 40 full-width characters. */
const longestHeading = 80
const longestTitleInLines = 2

/** A title may cry out or ask, but is not the article's first sentence. */
const endsSentence = /[。．.、，,：:；;]$/

/**
 * Reads plain text. Blank lines part its blocks; a line that is not complete goes on with the next one. The title is the
 * first block if it is short; a heading is a short line of its own before a paragraph, complete neither by a mark nor by
 * its words.
 */
export function readText(text: string, language: Language): ReadText {
  const reading: Reading = { language, sourceLines: [], definitions: new Map(), removed: [], besideLinks: new Map() }
  const groups = cutIntoGroups(text, language)
  const pieces = groups.flatMap((group, index): Piece[] => {
    if (index === 0 && groups.length > 1 && isTitle(group)) return [toHeading(group, 1, language)]
    return isHeading(group, groups[index + 1], language) ? [toHeading(group, 2, language)] : readGroup(group, reading)
  })
  const { removed, besideLinks } = reading
  return { sections: toSections(joinLists(pieces)), removed, besideLinks }
}

function isTitle({ kind, standsAlone, lines }: TextGroup): boolean {
  const isShort = lines.length <= longestTitleInLines && lines.every(({ text }) => halfWidths(text) <= longestHeading)
  return kind === 'prose' && standsAlone && isShort && !endsSentence.test(lines.at(-1)!.text)
}

function isHeading(group: TextGroup, next: TextGroup | undefined, language: Language): boolean {
  if (group.kind === 'heading') return isShortAndOpen(group, language)
  return standsAsHeading(group, language) && next?.kind === 'prose' && !standsAsHeading(next, language)
}

/** A line of its own, with or without a number. */
function standsAsHeading(group: TextGroup, language: Language): boolean {
  return group.standsAlone && (group.kind === 'prose' || group.ordered) && isShortAndOpen(group, language)
}

function isShortAndOpen({ lines, written }: TextGroup, language: Language): boolean {
  return lines.length === 1 && halfWidths(written) <= longestHeading && !isComplete(written, language)
}

/** By its words or its mark: any short line counts as complete for `endsLine`, so it is asked about a longer one. */
function isComplete(text: string, { endsLine }: Language): boolean {
  return endsLine('—'.repeat(longestHeading) + text)
}

function toHeading({ lines, written, kind }: TextGroup, depth: number, language: Language): Piece {
  const text = kind === 'item' ? written : joinText(lines, language)
  return { kind: 'heading', depth, heading: { line: lines[0]!.line, text } }
}

function readGroup({ kind, ordered, lines }: TextGroup, reading: Reading): Piece[] {
  const paragraphs = toParagraph(lines, reading)
  if (kind !== 'item') return paragraphs
  const items = paragraphs.map((paragraph) => ({ sentences: sentencesOf(paragraph), items: [] }))
  return items.length === 0 ? [] : [{ kind: 'list', line: lines[0]!.line, ordered, items }]
}

/** Items that follow each other are one list, blank lines between them or not. */
function joinLists(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let items: ListItem[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind !== 'list') joined.push(piece)
    else if (last?.kind === 'list' && last.ordered === piece.ordered) items.push(...piece.items)
    else {
      items = [...piece.items]
      joined.push({ ...piece, items })
    }
  }
  return joined
}
