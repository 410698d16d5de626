import { abbreviations, lowerCaseNames, sentenceStarters } from './abbreviations.js'
import type { Stop } from './sentences.js'

/** How far back the word before a full stop is looked for. */
const longestWord = 30

/** Behind a shorter word a small letter may follow: it may be an abbreviation that no list holds, `temp. folder`. */
const shortestWord = 5

const initial = /^\p{Lu}$/u
const dottedLetters = /^(?:\p{L}\.)+\p{L}$/u
const listNumber = /^\s*\(?(?:\d{1,3}|[A-Za-z])$/u
const japanese = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/**
 * Whether a sentence ends at a full stop of the Latin script, that is not one of an abbreviation, an initial, a list
 * number or a file name: `Dr. Smith`, `J. R. R. Tolkien`, `1. First`, `node.js`.
 */
export function endsAtFullStop({ text, start, from, to }: Stop): boolean {
  const next = text.slice(to, to + longestWord).trimStart()
  if (next === '') return true
  const before = text.slice(Math.max(start, from - longestWord), from)
  if (listNumber.test(before)) return false
  const word = /[\p{L}\p{N}.]*$/u.exec(before)![0]
  const kind = abbreviationKind(word)
  if (kind === 'neverEnds') return false
  if (kind === 'beforeNumber' && /^\d/u.test(next)) return false
  if (kind === 'mayEnd') return japanese.test(next) || startsSentence(next)
  return !/^\p{Ll}/u.test(next) || word === '' || word.length >= shortestWord || lowerCaseNames.has(firstWord(next))
}

/** Whether the text ends in an abbreviation that asks for a further word: `We met Dr.` */
export function endsInTitle(text: string): boolean {
  const word = lastWord(text)
  return initial.test(word) || abbreviationKind(word) === 'neverEnds'
}

/** Whether the full stop at the text's end is part of its last word: `at 5 p.m.` */
export function endsInAbbreviation(text: string): boolean {
  return abbreviationKind(lastWord(text)) !== undefined
}

function lastWord(text: string): string {
  if (!text.endsWith('.')) return ''
  return /([\p{L}\p{N}.]*)\.$/u.exec(text.slice(-longestWord))?.[1] ?? ''
}

function abbreviationKind(word: string): 'neverEnds' | 'beforeNumber' | 'mayEnd' | undefined {
  if (initial.test(word)) return 'mayEnd'
  return abbreviations.get(word.toLowerCase()) ?? (dottedLetters.test(word) ? 'mayEnd' : undefined)
}

function startsSentence(next: string): boolean {
  return sentenceStarters.has(firstWord(next)) || /^["“‘(]/u.test(next)
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]*/u.exec(text)![0]
}
