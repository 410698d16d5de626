import type { Language } from '../lang/language.js'
import { mostCharacters } from './surplus-text.js'

/** Nobody says a sentence that takes longer, in minutes: it is text without full stops. */
const longestSentence = 1

/** What is said in one breath or two, in minutes. */
const longestPiece = 0.25

/** The same in characters, for what are no words: numbers without end, rows of marks, encoded data. */
const longest = { sentence: 2000, piece: 500 } as const

const comma = /[、，,;；:：—]\s*$/u

/**
 * Divides a sentence that takes longer than a minute to say or has more than 2000 characters: behind a comma if there is one, else where a line of the file
 * begins, else between two phrases.
 * @param beginsLine Tells of an index into the sentence whether a line of the file begins there.
 * @returns Pieces of at most a quarter of a minute, without the comma and white space at their ends; the sentence itself if it is not so long.
 */
export function divideEndless(
  sentence: string,
  beginsLine: (at: number) => boolean,
  language: Language,
): readonly string[] {
  if (!isEndless(sentence, language)) return [sentence]
  const pieces: string[] = []
  const room = language.rate * longestPiece
  const open = { start: 0, end: 0, units: 0, comma: 0, line: 0 }
  const cutAt = (at: number): void => {
    pieces.push(sentence.slice(open.start, at).trim().replace(comma, ''))
    Object.assign(open, { start: at, comma: at, line: at, units: language.spokenUnits(sentence.slice(at, open.end)) })
  }
  // What follows is one piece, too long to be read.
  for (const phrase of language.phrases(sentence.slice(0, mostCharacters))) {
    if (beginsLine(open.end)) open.line = open.end
    if (comma.test(sentence.slice(Math.max(0, open.end - 2), open.end))) open.comma = open.end
    const units = language.spokenUnits(phrase)
    const isFull = open.units + units > room || open.end + phrase.length - open.start > longest.piece
    if (isFull && open.end > open.start) {
      cutAt([open.comma, open.line].find((at) => at > open.start) ?? open.end)
    }
    open.end += phrase.length
    open.units += units
  }
  cutAt(sentence.length)
  return pieces.filter((piece) => piece !== '')
}

function isEndless(sentence: string, { spokenUnits, rate }: Language): boolean {
  return sentence.length > longest.sentence || spokenUnits(sentence) > rate * longestSentence
}
