import { slideLine } from '../../slide-line.js'
import { finalName } from '../final-name.js'
import { unwrap, withoutAsides } from './asides.js'
import { remainders } from './clauses.js'
import type { Remainder } from './clauses.js'
import { isFaithful } from './fidelity.js'
import { shortenLastPredicate } from './last-predicate.js'
import { openingsOf } from './openings.js'
import { plainForm } from './plain-form.js'
import { standsByItself } from './standing.js'

/** A line of more characters takes two rows of a slide. */
const shortEnough = 40

/** What is left of a sentence says nothing in fewer characters: 感謝した. */
const tooShort = 8

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/**
 * The lines that a Japanese sentence could become on a slide, best first: in plain or noun form, 公開しました → 公開, without
 * what opens it, without asides, and without clauses at its start that the others can do without. None says anything else
 * than the sentence. Empty if all of it needs the sentence before it: これはその一例です.
 */
export function lines(sentence: string): readonly string[] {
  const words = slideLine(unwrap(sentence), finalName).trim()
  if (!japanese.test(words)) return words === '' ? [] : [words]
  const isGood = (line: string): boolean => standsByItself(line) && isFaithful(line, words)
  const statement = withoutAsides(words)
  const plain = plainForm(statement.slice(openingsOf(statement)))
  const shortest = [{ text: plain, losses: 0 }, ...remainders(plain).filter(isLongEnough)]
    .map(({ text, losses }) => ({ text: shortenLastPredicate(text), losses }))
    .filter(({ text }) => isGood(text))
    .toSorted(byWorth)
    .map(({ text }) => text)
  if (shortest.length > 0) return [...new Set(shortest)]
  const whole = [shortenLastPredicate(plainForm(statement)), words].find(isGood)
  return whole === undefined ? [] : [whole]
}

/** Short enough first, then what says the most, then the shortest. */
function byWorth(one: Remainder, other: Remainder): number {
  return Number(isLong(one)) - Number(isLong(other)) || one.losses - other.losses || one.text.length - other.text.length
}

function isLong({ text }: Remainder): boolean {
  return [...text].length > shortEnough
}

function isLongEnough({ text }: Remainder): boolean {
  return [...text].length >= tooShort
}
