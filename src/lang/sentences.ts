import { escapeClass, openingBrackets, pairBrackets } from './brackets.js'

/** A run of marks or a bracket, in a text, at which the sentence may end. */
export interface Stop {
  readonly text: string
  /** Where the sentence begins. */
  readonly start: number
  /** The run's first character, or the opening bracket. */
  readonly from: number
  /** Behind the run's last character, or behind the closing bracket. */
  readonly to: number
}

/** What a language tells the scanner. */
export interface SentenceRules {
  /** Made by `stopsOf`. */
  readonly stops: RegExp
  readonly endsAtMark: (stop: Stop) => boolean
  /** Whether the sentence ends with a bracket that holds whole sentences, `「もう帰ろう。」`. */
  readonly endsAtBracket: (stop: Stop) => boolean
}

/** An address up to the punctuation of the sentence around it. */
const link = String.raw`(?:https?|ftp):\/\/[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x5f\x61-\x7e]*[\w/#=&~%+-]`

/**
 * Where the scanner looks: links and names, which it passes over, brackets, which it jumps, and marks.
 * @param names Patterns of names that end in a mark.
 * @param marks Pattern of a run of marks with all that clings to it.
 */
export function stopsOf(names: readonly string[], marks: string): RegExp {
  return new RegExp(`${[link, ...names].join('|')}|(?<mark>${marks})|[${escapeClass(openingBrackets)}"']`, 'gu')
}

/**
 * Splits running text into sentences without the white space around them. What stands in brackets is never cut; a
 * bracket that does not close is none.
 */
export function splitSentences(text: string, rules: SentenceRules): string[] {
  const closings = pairBrackets(text)
  const stops = new RegExp(rules.stops, 'gu')
  const sentences: string[] = []
  let start = 0
  const endAt = (end: number): void => {
    const sentence = text.slice(start, end).trim()
    if (sentence !== '') sentences.push(sentence)
    start = end
  }
  for (let found = stops.exec(text); found !== null; found = stops.exec(text)) {
    const closing = closings.get(found.index)
    const isMark = found.groups?.['mark'] !== undefined
    const to = closing === undefined || isMark ? stops.lastIndex : closing + 1
    const stop = { text, start, from: found.index, to }
    if (isMark ? rules.endsAtMark(stop) : closing !== undefined && rules.endsAtBracket(stop)) endAt(to)
    stops.lastIndex = to
  }
  endAt(text.length)
  return sentences
}

/** Whether the sentence begins with the run or bracket. */
export function beginsSentence({ text, start, from }: Stop): boolean {
  return text.slice(start, from).trim() === ''
}

/** The last characters inside the bracket, up to the closing mark. */
export function endOfBracket({ text, from, to }: Stop): string {
  return text.slice(Math.max(from, to - 6), to - 1)
}

/** What follows the stop, as far as any rule looks. */
export function textAfter({ text, to }: Stop): string {
  return text.slice(to, to + 40)
}
