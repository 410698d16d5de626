import { slideLine } from '../../slide-line.js'
import { finalName } from '../final-name.js'
import { unwrap, withoutAsides } from './asides.js'
import { excerpts } from './clauses.js'
import type { Excerpt } from './clauses.js'
import { isFaithful } from './fidelity.js'
import { withoutInvitation } from './invitations.js'
import { shortenLastPredicate } from './last-predicate.js'
import { openingsOf } from './openings.js'
import { mostWidth, widthOf } from './line-width.js'
import { parts } from './parts.js'
import { isBareUse, isMereName, standsByItself } from './standing.js'
import { terseForm } from './terse-form.js'

/**
 * What a line costs, in wide characters, for each clause and each number or name of the sentence that it does not have, and
 * for the last clause, which most often makes the point.
 */
const cost = { clause: 12, fact: 3, point: 8 }

/** A line that is wider takes two rows of a slide; each character more counts twice. */
const easyWidth = 24

/** What is left of a sentence says nothing in fewer characters: 感謝した. */
const tooShort = 8

/** So many lines of a sentence are enough to choose from. */
const mostLines = 4

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/**
 * The lines that a Japanese sentence could become on a slide, best first: in plain or noun form, 公開しました → 公開, without
 * what opens it, without asides, and without clauses at its start that the others can do without. None says anything else
 * than the sentence. Empty if all of it needs the sentence before it, これはその一例です, or is better said than shown.
 */
export function lines(sentence: string): readonly string[] {
  const words = wordsOf(sentence)
  if (!japanese.test(words)) return words === '' ? [] : [words]
  const isGood = (line: string): boolean => standsByItself(line) && isFaithful(line, words)
  const statement = withoutAsides(words)
  const plain = terseForm(statement.slice(openingsOf(statement)))
  if (isMereName(words) || isBareUse(shortenLastPredicate(plain))) return []
  const found: string[] = []
  for (const { text } of excerpts(plain).filter(isLongEnough).toSorted(byCost)) {
    const line = shortenLastPredicate(text).trim()
    if (!found.includes(line) && !isBareUse(line) && isGood(line)) found.push(line)
    if (found.length === mostLines) break
  }
  if (found.length > 0) return shownLines(found, sentence)
  const whole = wholeLine(sentence)
  return isGood(whole) ? [whole] : []
}

/** All of a Japanese sentence but its asides and what only opens it, in plain or noun form, be it that it needs the sentence before it. */
export function wholeLine(sentence: string): string {
  const words = wordsOf(sentence)
  const statement = withoutAsides(words)
  const line = shortenLastPredicate(terseForm(statement.slice(openingsOf(statement))))
  return isFaithful(line, words) ? line : words
}

/** Marks after which a voice trails off: まだ先。。。 */
const trailing = /(?:[。．]{2,}|・{2,}|(?<=\p{Script=Hiragana})\.{2,})(?=\p{Extended_Pictographic}*$)/u

/** A sentence without what asks readers for something, and without the marks at its end. */
function wordsOf(sentence: string): string {
  return slideLine(unwrap(withoutInvitation(sentence)), finalName)
    .trim()
    .replace(trailing, '')
}

/** The lines that a slide has room for, then the others; none if all are too wide and can't be parted either. */
function shownLines(found: readonly string[], sentence: string): readonly string[] {
  const short = found.filter(isShort)
  const isShown = short.length > 0 || parts(sentence).length > 0
  return isShown ? [...short, ...found.filter((line) => !isShort(line))] : []
}

function isShort(line: string): boolean {
  return widthOf(line) <= mostWidth
}

function byCost(one: Excerpt, other: Excerpt): number {
  return costOf(one) - costOf(other)
}

function costOf({ text, losses, missingFacts, isWithoutEnd }: Excerpt): number {
  const width = widthOf(text)
  const length = width + Math.max(0, width - easyWidth)
  return length + cost.clause * losses + cost.fact * missingFacts + (isWithoutEnd ? cost.point : 0)
}

/** The whole sentence may be short. */
function isLongEnough({ text }: Excerpt, place: number): boolean {
  return place === 0 || [...text].length >= tooShort
}
