import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { Language } from '../lang/language.js'
import type { Removed } from '../model/article.js'
import { joinBrokenParagraphs } from './broken-paragraphs.js'
import { readLeaf } from './leaf-blocks.js'
import { leavesOf, readList, readQuote } from './nested-blocks.js'
import { sentencesOf, toSections } from './pieces.js'
import type { Piece, Reading, ReadText } from './pieces.js'
import { findPlatformMark } from './platform-marks.js'

/**
 * Reads parsed Markdown.
 * @param text What was parsed, its lines numbered as in the file.
 */
export function readMarkdown(tree: Root, text: string, language: Language): ReadText {
  const { definitions, footnotes } = findDefinitions(tree)
  const reading: Reading = { language, sourceLines: text.split('\n'), definitions, removed: [], besideLinks: new Map() }
  const pieces = joinBrokenParagraphs(tree.children).flatMap((node) => readNode(node, reading))
  const notes = footnotes.flatMap((note) => readFootnote(note, reading))
  const removed = [...reading.removed, ...notes].toSorted((a, b) => a.source.line - b.source.line)
  return { sections: toSections(pieces), removed, besideLinks: reading.besideLinks }
}

/** Whether nothing in a Markdown file is mark-up: it was written as plain text. */
export function isPlainText(tree: Root, text: string): boolean {
  const isText = (node: Nodes): boolean =>
    node.type === 'text' || (node.type === 'link' && text.startsWith('http', node.position?.start.offset))
  return (
    tree.children.every((node) => node.type === 'paragraph' && node.children.every(isText)) &&
    !text.split('\n').some((line) => findPlatformMark(line.trim()) !== undefined)
  )
}

function readNode(node: RootContent, reading: Reading): Piece[] {
  if (node.type === 'list') return readList(node, reading)
  return node.type === 'blockquote' ? readQuote(node, reading) : readLeaf(node, reading)
}

function readFootnote(node: FootnoteDefinition, reading: Reading): Removed[] {
  const sentences = leavesOf(node.children).flatMap((leaf) => readLeaf(leaf, reading).flatMap(sentencesOf))
  return sentences.map((source) => ({ source, rule: 'footnote' }))
}

/** The first definition of an identifier counts, as CommonMark has it. */
function findDefinitions(tree: Root) {
  const definitions = new Map<string, Definition>()
  const footnotes: FootnoteDefinition[] = []
  const waiting: Nodes[] = tree.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') footnotes.push(node)
    if (!('children' in node) || node.type === 'paragraph') continue
    for (const child of node.children.toReversed()) waiting.push(child)
  }
  return { definitions, footnotes }
}
