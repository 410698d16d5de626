import { pairBrackets } from '../lang/brackets.js'
import type { Language } from '../lang/language.js'
import type { Source } from '../model/article.js'
import { divideEndless } from './endless-sentences.js'
import { endLabelLines } from './label-lines.js'
import { quoteLinks } from './quoted-links.js'
import type { TextLine } from './text-lines.js'

interface JoinedText {
  readonly text: string
  /** Where each line begins in the text. */
  readonly starts: readonly { readonly offset: number; readonly line: number }[]
  /** Where a line ends that the author ended on purpose. */
  readonly ends: readonly number[]
}

/** The sentences of running text, each with the line on which it begins. */
export function readSentences(lines: readonly TextLine[], language: Language): Source[] {
  const joined = joinLines(quoteLinks(endLabelLines(lines), language), language)
  const parts = cutAt(joined.text, endsOutsideBrackets(joined))
  const sentences = parts.flatMap(language.splitSentences)
  return locate(divideAll(sentences, joined, language), joined)
}

/** Running text as one piece, for headings and cells. */
export function joinText(lines: readonly TextLine[], language: Language): string {
  return joinLines(lines, language).text
}

/** Joins each line to the one before only, whatever their number: the language looks at no more than the seam. */
function joinLines(lines: readonly TextLine[], language: Language): JoinedText {
  const pieces = lines.map(({ text }) => text)
  for (let index = 1; index < pieces.length; index += 1) {
    const joined = language.joinLines(pieces[index - 1]!, pieces[index]!)
    pieces[index - 1] = joined.slice(0, joined.length - pieces[index]!.length)
  }
  const starts: { offset: number; line: number }[] = []
  const ends: number[] = []
  let offset = 0
  for (const [index, { line, ends: isEnd }] of lines.entries()) {
    starts.push({ offset, line })
    offset += pieces[index]!.length
    if (isEnd) ends.push(offset)
  }
  return { text: pieces.join(''), starts, ends }
}

/** A line that breaks inside 「…」 goes on; a bracket that never closes is none. */
function endsOutsideBrackets({ text, ends }: JoinedText): number[] {
  if (ends.length === 0) return []
  const outside: number[] = []
  const pairs = [...pairBrackets(text)].toSorted(([a], [b]) => a - b)
  let next = 0
  let closing = -1
  for (const end of ends) {
    for (; next < pairs.length && pairs[next]![0] < end; next += 1) closing = Math.max(closing, pairs[next]![1])
    if (end > closing) outside.push(end)
  }
  return outside
}

function cutAt(text: string, offsets: readonly number[]): string[] {
  return [0, ...offsets].map((offset, index) => text.slice(offset, offsets[index] ?? text.length))
}

function divideAll(sentences: readonly string[], { text, starts }: JoinedText, language: Language): readonly string[] {
  const lineStarts = new Set(starts.map((start) => start.offset))
  let offset = 0
  return sentences.flatMap((sentence) => {
    const begin = text.indexOf(sentence, offset)
    offset = begin + sentence.length
    return divideEndless(sentence, (at) => lineStarts.has(begin + at), language)
  })
}

/** Finds the sentences again in the text, in order. */
function locate(sentences: readonly string[], { text, starts }: JoinedText): Source[] {
  let offset = 0
  let at = 0
  return sentences.map((sentence) => {
    offset = Math.max(offset, text.indexOf(sentence, offset))
    while (at + 1 < starts.length && starts[at + 1]!.offset <= offset) at += 1
    const source = { line: starts[at]?.line ?? 1, text: sentence }
    offset += sentence.length
    return source
  })
}
