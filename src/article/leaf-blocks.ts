import type { Code, Heading, PhrasingContent, RootContent, Table } from 'mdast'
import { codeLanguage } from '../model/code-language.js'
import { readHtmlBlock } from './html-blocks.js'
import { lineOf } from './line-of.js'
import { readParagraph, readPhrasing } from './paragraphs.js'
import type { Piece, Reading } from './pieces.js'
import { joinText } from './sentences.js'

/** An anchor that some blogs set behind a heading: `## Results {#results}`. */
const anchor = /\s*\{#[\w-]+\}$/

/** Reads a node that holds no other blocks. What is no content (rules, definitions) gives nothing. */
export function readLeaf(node: RootContent, reading: Reading): Piece[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reading)
    case 'heading':
      return readHeading(node, reading)
    case 'code':
      return readCode(node)
    case 'table':
      return readTable(node, reading)
    case 'html':
      return readHtmlBlock(node, reading)
    default:
      return []
  }
}

function readHeading(node: Heading, reading: Reading): Piece[] {
  const { lines, figures } = readPhrasing(node.children, reading)
  const text = joinText(lines, reading.language).replace(anchor, '')
  if (text === '') return [...figures]
  return [{ kind: 'heading', depth: node.depth, heading: { line: lineOf(node), text } }, ...figures]
}

function readCode(node: Code): Piece[] {
  const line = lineOf(node)
  const language = codeLanguage(node.lang ?? '')
  if (node.value.trim() === '') return []
  return language === 'math'
    ? [{ kind: 'math', line, tex: node.value }]
    : [{ kind: 'code', line, language, code: node.value }]
}

/** The table, if any cell holds text, and the pictures in its cells. */
function readTable(node: Table, reading: Reading): Piece[] {
  const cells = node.children.map((row) => row.children.map((cell) => readCell(cell.children, reading)))
  const figures = cells.flat().flatMap((cell) => cell.figures)
  const [head = [], ...rows] = cells.map((row) => row.map(({ text }) => text))
  if (![head, ...rows].flat().some((text) => text !== '')) return figures
  const fullRows = rows.map((row) => head.map((_, column) => row[column] ?? ''))
  return [{ kind: 'table', line: lineOf(node), head, rows: fullRows }, ...figures]
}

function readCell(nodes: readonly PhrasingContent[], reading: Reading) {
  const { lines, figures } = readPhrasing(nodes, reading)
  return { text: joinText(lines, reading.language), figures }
}
