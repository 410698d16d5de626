import type { Morpheme } from '../analyser/morpheme.js'
import { asidesOf } from './asides.js'
import { saysTheSame } from './clause-drops.js'
import { clauseLinkAt, predicateEnd } from './clause-links.js'
import { mayStop } from './clause-stops.js'
import { bracketed, inside } from './edits.js'
import { isFiller } from './fillers.js'
import { tellsTool } from './means.js'
import { joined, meaningOf, spareMarks } from './meaning.js'
import type { Word } from './meaning.js'
import { followsTopic, isSameAgent } from './missing-topic.js'
import { linksOf, openingsOf } from './openings.js'
import { readWords } from './read-words.js'
import { hasTopic } from './roles.js'

/**
 * Whether a line says what its sentence says. It must hold every word of the sentence in its order, inflected as it likes,
 * from some place to the very end, or to the end of a clause that what follows does not bear on: so no number, name,
 * negation, question or doubt can be lost or added there. Missing may be only politeness, tense and aspect (see `meaningOf`),
 * asides, and from the start clauses that nothing behind depends on, with or without their topic.
 */
export function isFaithful(line: string, sentence: string): boolean {
  if (sentence.slice(openingsOf(sentence)).replace(copula, '') === line) return true
  const shown = joined(meaningOf(readWords(line)))
  const words = readWords(sentence)
  return [words, withoutAsideWords(words, sentence)].some(
    (said) => agrees(shown, said, sentence) || agreesUpToClause(shown, said, sentence),
  )
}

/** What a noun at the end of a sentence is said with, and may do without. */
const copula = /(?<![たでん])(?:です|だ|である)[。．.]?$/u

function agreesUpToClause(line: string, words: readonly Morpheme[], sentence: string): boolean {
  const isBracketed = bracketed(sentence)
  return words.some(({ start }, at) => {
    if (isBracketed(start) || clauseLinkAt(words, at) !== 'sequence') return false
    const said = words.slice(0, predicateEnd(words, at))
    return agrees(line, said, sentence.slice(0, words[at]!.start)) && mayStop(words, at)
  })
}

/** `line` is all words of a line that count, as it may be cut into words in another way than its sentence. */
function agrees(line: string, words: readonly Morpheme[], sentence: string): boolean {
  const said = meaningOf(words)
  const kept = startOfCommonEnd(line, said)
  if (kept === said.length) return false
  const topic = line.slice(0, line.length - joined(said.slice(kept)).length)
  const from = startOf(said[kept]!, sentence)
  const rest = sentence.slice(from)
  if (topic === '') return mayGo(sentence.slice(0, from), rest)
  const first = said.findIndex((_, at) => joined(said.slice(at, kept)).startsWith(topic))
  const end = said.findIndex((_, at) => at > first && joined(said.slice(first, at)) === topic)
  if (first === -1 || end === -1 || end >= kept || !/^[はが]$/u.test(said[end - 1]!.word)) return false
  const opening = sentence.slice(0, said[first]!.start)
  const gap = sentence.slice(said[end]!.start, from)
  const [between, behind] = [readWords(gap), readWords(rest)]
  const isOne = isSameAgent(between, behind) || tellsTool(between, behind)
  return isOne && mayGo(opening, sentence.slice(opening.length)) && mayGo(gap, rest)
}

/** Where a word begins with the brackets that open before it: 「 of 「鍵」. */
function startOf({ start }: Word, sentence: string): number {
  return start - /[「『（(“"【]*$/u.exec(sentence.slice(0, start))![0].length
}

function withoutAsideWords(words: readonly Morpheme[], sentence: string): readonly Morpheme[] {
  const isAside = inside(sentence.length, asidesOf(sentence))
  return words.filter(({ start }) => !isAside(start))
}

/** The first of the words at the end of a sentence that a line ends with; their number if it ends with none. */
function startOfCommonEnd(line: string, words: readonly Word[]): number {
  let [at, left] = [words.length, line]
  while (at > 0 && left.endsWith(words[at - 1]!.word)) {
    at--
    left = left.slice(0, left.length - words[at]!.word.length)
  }
  return at
}

/** Whether a sentence can do without a piece of it, openings or clauses, before a rest that names its own topic if need be. */
function mayGo(piece: string, rest: string): boolean {
  // What これで of これで準備ができた says is told by the rest.
  const opening = Math.max(openingsOf(piece), linksOf(piece + rest))
  const words = openWords(withoutLinks(piece.slice(opening), rest))
  if (words.every((word) => spareMarks.test(word.surface) || isFiller(word))) return true
  const link = clauseLinkAt(words, words.length - 1)
  const kept = openWords(rest)
  if (link === undefined) return false
  const parts = { dropped: words, kept, link }
  return saysTheSame(parts) && (!hasTopic(words) || (hasTopic(kept) && followsTopic(parts)))
}

/** A piece without what at its end only links what follows to it: 並んだのですが、まず → 並んだのですが、. */
function withoutLinks(piece: string, rest: string): string {
  const start = piece.lastIndexOf('、') + 1
  const tail = piece.slice(start)
  return start > 0 && tail !== '' && linksOf(tail + rest) === tail.length ? piece.slice(0, start) : piece
}

/** The words of a text that stand in no brackets. */
function openWords(text: string): readonly Morpheme[] {
  const isBracketed = bracketed(text)
  return readWords(text).filter(({ start }) => !isBracketed(start))
}
