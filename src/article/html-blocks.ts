import type { Html } from 'mdast'
import { codeLanguage } from '../model/code-language.js'
import { tokenizeHtml } from './html-tokens.js'
import { inlineElements } from './inline-elements.js'
import { lineOf } from './line-of.js'
import { muteElements } from './muted-elements.js'
import { raiseDigits } from './raised-digits.js'
import { toParagraph } from './paragraphs.js'
import { sentencesOf } from './pieces.js'
import type { Piece, Reading } from './pieces.js'
import { joinText } from './sentences.js'
import { gatherLines } from './text-lines.js'
import { sourceOf } from './text-tokens.js'
import type { TextToken } from './text-tokens.js'

/** A stretch of an HTML block within one element. */
interface Run {
  readonly element: string
  readonly isQuoted: boolean
  readonly tokens: TextToken[]
}

/** The text, the pictures and the code of a block of HTML. */
export function readHtmlBlock(node: Html, reading: Reading): Piece[] {
  const { tokens, removed } = muteElements(raiseDigits(tokenizeHtml(node.value, lineOf(node))))
  for (const removal of removed) reading.removed.push(removal)
  return cutIntoRuns(tokens).flatMap((run) => readRun(run, reading))
}

function cutIntoRuns(tokens: readonly TextToken[]): Run[] {
  const runs: Run[] = []
  const open: string[] = []
  const begin = (): void => {
    runs.push({ element: open.at(-1) ?? '', isQuoted: open.includes('blockquote'), tokens: [] })
  }
  begin()
  for (const token of tokens) {
    if ((token.kind !== 'open' && token.kind !== 'close') || inlineElements.has(token.name)) {
      runs.at(-1)!.tokens.push(token)
      continue
    }
    if (token.kind === 'open') open.push(token.name)
    else if (open.includes(token.name)) open.length = open.lastIndexOf(token.name)
    begin()
  }
  return runs
}

function readRun({ element, isQuoted, tokens }: Run, reading: Reading): Piece[] {
  if (element === 'pre') return readPreformatted(tokens)
  const { lines, figures } = gatherLines(tokens)
  const depth = /^h([1-6])$/.exec(element)?.[1]
  if (depth === undefined) return [...toParagraph(lines, reading).map((piece) => quoteIf(isQuoted, piece)), ...figures]
  const text = joinText(lines, reading.language)
  const heading = { line: lines[0]?.line ?? 1, text }
  return [...(text === '' ? [] : [{ kind: 'heading', depth: Number(depth), heading } as const]), ...figures]
}

function quoteIf(isQuoted: boolean, piece: Piece): Piece {
  if (!isQuoted || piece.kind !== 'paragraph') return piece
  return { kind: 'quote', line: piece.line, sentences: sentencesOf(piece) }
}

function readPreformatted(tokens: readonly TextToken[]): Piece[] {
  const code = tokens
    .flatMap((token) => (token.kind === 'text' ? sourceOf(token) : []))
    .join('')
    .replaceAll(/^\n+|\s+$/g, '')
  return code.trim() === '' ? [] : [{ kind: 'code', line: tokens[0]?.line ?? 1, language: languageIn(tokens), code }]
}

/** The language of `<code class="language-js">`. */
function languageIn(tokens: readonly TextToken[]): string {
  const tag = tokens.find((token) => token.kind === 'open' && token.name === 'code')
  return codeLanguage(/\blanguage-([^\s"'>]+)/.exec(tag ? sourceOf(tag) : '')?.[1] ?? '')
}
