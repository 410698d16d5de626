import { toString } from 'mdast-util-to-string'
import type { Nodes, Root, RootContent } from 'mdast'
import { splitFrontMatter } from '../front-matter.js'
import type { Fields } from '../front-matter.js'
import { parseMarkdown } from '../markdown-tree.js'
import { takeSurplusOut } from '../surplus-markup.js'
import { takeSurplusLinesOut } from '../surplus-text.js'
import type { Manuscript } from '../readers/reader.js'
import { isHidden, readCode } from './cell-code.js'
import { findJsonLines } from './json-lines.js'
import { toNotebook } from './notebook-file.js'
import type { Cell, Notebook, Output } from './notebook-file.js'
import { isThing } from './things.js'

/** What reading a notebook needs to know, and where it puts pictures. One for each notebook. */
interface Reading {
  /** The language of its kernel. */
  readonly language: string
  readonly lines: ReadonlyMap<string, number>
  readonly pictures: Map<string, Uint8Array>
}

/** Formats of pictures, the one that is shown first. */
const pictureFormats = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml']

/** What a cell printed that is more than so many lines, or wider than so many characters, is no result to show. */
const longestOutput = 12
const widestOutput = 160

/** What Python says of an object that it can't show: `<Axes: >`, `[<Line2D at 0x7f3a>]`. */
const nameless = /^<[^\n]*>$|\bat 0x[\da-f]+>/

/** What stands around a formula: `$\displaystyle x$`, `\[x\]`. */
const texSigns = /^(?:\$+|\\\[)\s*(?:\\displaystyle\s*)?|\s*(?:\$+|\\\])$/g

/**
 * Reads a notebook: text cells as the Markdown that they are, code, and what it showed.
 * @param value What its JSON says.
 * @param name The file's name, for messages.
 * @returns Nothing for JSON that is no notebook.
 * @throws DeckError `usage` for broken front matter.
 */
export function readNotebook(value: unknown, json: string, name: string): Manuscript | undefined {
  const notebook = toNotebook(value)
  if (notebook === undefined) return undefined
  const lines = findJsonLines(json, (path) => /cells\/\d+\/(?:source|input)(?:\/\d+)?$/.test(path))
  const reading = { language: languageOf(notebook), lines, pictures: new Map<string, Uint8Array>() }
  const { fields, titleLine, cells } = readAbout(notebook, reading, name)
  const children = cells.flatMap((cell) => readCell(cell, reading))
  const tree: Root = { type: 'root', children }
  const text = children.filter(({ type }) => type !== 'code').map((node) => toString(node))
  return { fields, titleLine, tree, text: text.join('\n'), pictures: reading.pictures, removed: [] }
}

function languageOf({ metadata }: Notebook): string {
  const { language_info: info, kernelspec } = metadata
  const said = [isThing(info) && info['name'], isThing(kernelspec) && kernelspec['language']]
  const name = said.find((one) => typeof one === 'string')
  // The kernel's name: `ipython`.
  return name === undefined || name === 'ipython' ? 'python' : name.toLowerCase()
}

/** What the notebook says of itself: in its metadata, or as front matter in its first cell (Quarto). */
function readAbout({ metadata, cells }: Notebook, { lines }: Reading, name: string) {
  const own: Fields = new Map(Object.entries(metadata).filter(([key]) => ['title', 'authors', 'date'].includes(key)))
  const [first, ...others] = cells
  if (first === undefined || !first.source.startsWith('---\n')) return { fields: own, titleLine: 1, cells }
  const { fields, titleLine, body } = splitFrontMatter(first.source, name)
  const opened = first.kind === 'raw' ? [] : [{ ...first, source: body }]
  return {
    fields: new Map([...own, ...fields]),
    titleLine: lineIn(first, lines, titleLine),
    cells: [...opened, ...others],
  }
}

function readCell(cell: Cell, reading: Reading): RootContent[] {
  if (isHidden(cell, 'cell')) return []
  if (cell.kind === 'markdown') return readText(cell, reading)
  return cell.kind === 'code' ? readProgram(cell, reading) : []
}

function readText(cell: Cell, { lines, pictures }: Reading): RootContent[] {
  let text = cell.source
  for (const [name, output] of cell.attachments) {
    const src = holdPicture(output, pictures)
    if (src === undefined) continue
    for (const spelling of [name, encodeURI(name)]) text = text.replaceAll(`attachment:${spelling}`, src)
  }
  return parseMarkdown(takeSurplusOut(takeSurplusLinesOut(text).text).text).children.map((node) =>
    withLines(node, (line) => lineIn(cell, lines, line)),
  )
}

/** The line in the file of a line of a cell, which Jupyter writes as a line each. */
function lineIn({ path }: Cell, lines: Reading['lines'], line: number): number {
  return lines.get(`${path}/${line - 1}`) ?? lines.get(path) ?? 1
}

function withLines<Node extends Nodes>(node: Node, lineOf: (line: number) => number): Node {
  const moved = node.position ? { ...node, position: placeAt(lineOf(node.position.start.line)) } : node
  return 'children' in moved ? { ...moved, children: moved.children.map((child) => withLines(child, lineOf)) } : moved
}

function readProgram(cell: Cell, reading: Reading): RootContent[] {
  const { code, language } = readCode(cell, reading.language)
  const line = lineIn(cell, reading.lines, 1)
  const input = code === '' || isHidden(cell, 'input') ? [] : [codeNode(code, language, line)]
  if (isHidden(cell, 'output')) return input
  return [...input, ...cell.outputs.flatMap((output) => readOutput(output, line, reading.pictures))]
}

/** A picture, a formula, or short text. */
function readOutput(output: Output, line: number, pictures: Reading['pictures']): RootContent[] {
  const src = holdPicture(output, pictures)
  if (src !== undefined) {
    const position = placeAt(line)
    return [{ type: 'paragraph', children: [{ type: 'image', url: src, alt: '', position }], position }]
  }
  const tex = output.get('text/latex')?.trim()
  if (tex) return [codeNode(tex.replaceAll(texSigns, ''), 'math', line)]
  const text = output.get('text/plain')?.trimEnd() ?? ''
  return isResult(text) ? [codeNode(text, 'text', line)] : []
}

function isResult(text: string): boolean {
  const lines = text.split('\n')
  const isShort = lines.length <= longestOutput && lines.every((line) => line.length <= widestOutput)
  return isShort && text.trim() !== '' && !nameless.test(text.trim())
}

/** How the picture of an output is named, which is held from now on; nothing where it shows none. */
function holdPicture(output: Output, pictures: Reading['pictures']): string | undefined {
  const format = pictureFormats.find((one) => output.get(one))
  if (format === undefined) return undefined
  const src = `embedded:${pictures.size + 1}`
  const data = output.get(format) ?? ''
  pictures.set(src, Buffer.from(data, format === 'image/svg+xml' ? 'utf8' : 'base64'))
  return src
}

function codeNode(value: string, lang: string, line: number): RootContent {
  return { type: 'code', lang, value, position: placeAt(line) }
}

function placeAt(line: number) {
  const point = { line, column: 1 }
  return { start: point, end: point }
}
