import { slideLine } from '../../slide-line.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { finalName } from '../final-name.js'
import { unwrap, withoutAsides } from './asides.js'
import { clauseLinkAt, predicateEnd } from './clause-links.js'
import type { ClauseLink } from './clause-links.js'
import { isAsserted } from './clause-stops.js'
import { isCondition } from './conditions.js'
import { indivisible, isQuestion } from './clauses.js'
import { bracketed } from './edits.js'
import { saysSame } from './fidelity.js'
import { finishClause } from './final-form.js'
import { shortenLastPredicate } from './last-predicate.js'
import { openingsOf } from './openings.js'
import { plainForm } from './plain-form.js'
import { readWords, textBetween } from './read-words.js'
import { isConjunctive, isNamed, isNoun, isObject } from './roles.js'
import { standsByItself } from './standing.js'

/** A part that is shorter says nothing by itself: 感謝した. */
const tooShort = 7

/** Nobody reads more lines of one sentence. */
const mostParts = 3

/**
 * The clauses of a Japanese sentence as lines that stand under each other and together say all of it:
 * 会議は小さく、部屋は広かったが、人は増えた → 会議は小さかった, 部屋は広かった, 人は増えた. Empty where it has one clause only, or
 * one of them is no statement of its own.
 */
export function parts(sentence: string): readonly string[] {
  const statement = withoutAsides(slideLine(unwrap(sentence), finalName).trim())
  const opened = statement.slice(openingsOf(statement))
  const text = plainForm(opened)
  const words = readWords(text)
  if (indivisible.test(text) || isQuestion(words.at(-1)) || !saysSame(opened, words)) return []
  const found = divide({ text, words }, strongest(seamsOf(text, words)))
  return found.length > 1 && standsByItself(found[0]!) ? found : []
}

/** A sentence in plain form, and its words without white space. */
interface Read {
  readonly text: string
  readonly words: readonly Morpheme[]
}

/** Divides a sentence at those seams between which there are statements of their own. */
function divide(read: Read, seams: readonly Seam[]): readonly string[] {
  const found: string[] = []
  let from = 0
  for (const { end, next } of seams) {
    const [before, behind] = [lineOf(read, from, end), lineOf(read, next, read.words.length)]
    if (before === undefined || behind === undefined) continue
    found.push(before)
    from = next
  }
  const last = lineOf(read, from, read.words.length)
  return last === undefined ? [] : [...found, last]
}

/** The words from `from` up to before `end` as a line; `undefined` if they are no statement, or would say something else. */
function lineOf({ text, words }: Read, from: number, end: number): string | undefined {
  const said = textBetween(text, words, from, end)
  const isPast = words.slice(-3).some(({ conjugationType }) => conjugationType === '特殊・タ')
  const whole = end === words.length ? said : finishClause(text, words.slice(from), end - from, isPast)
  const line = shortenLastPredicate(whole ?? '').trim()
  const spoken = readWords(line)
  const isStatement = [...line].length >= tooShort && spoken.some(isNoun)
  // 翌日仕事(なので): what is at work?
  const isNameless = end < words.length && isNoun(spoken.at(-1)!) && !words.slice(from, end).some(isObject)
  return isStatement && saysSame(line, words.slice(from, end)) && !(isNameless && !isNamed(spoken)) ? line : undefined
}

/** Where a part of a sentence ends, as places of words. */
interface Seam {
  /** Behind the last word of its predicate. */
  readonly end: number
  /** Where the next part begins. */
  readonly next: number
  readonly link: ClauseLink
}

/** The stronger ones first: a sentence falls apart where it turns. */
const strengths: readonly ClauseLink[] = ['contrast', 'reason', 'sequence']

/** As many seams as a slide has lines for, in order. */
function strongest(seams: readonly Seam[]): readonly Seam[] {
  const ranked = seams.toSorted((one, other) => strengths.indexOf(one.link) - strengths.indexOf(other.link))
  const kept = new Set(ranked.slice(0, mostParts - 1))
  return seams.filter((seam) => kept.has(seam))
}

/** Where a clause that is a statement of its own goes over into the next. */
function seamsOf(text: string, words: readonly Morpheme[]): readonly Seam[] {
  const isBracketed = bracketed(text)
  return words.flatMap(({ start }, at): readonly Seam[] => {
    const link = isBracketed(start) ? undefined : clauseLinkAt(words, at)
    if (link === undefined || link === 'occasion' || !isAsserted(words, at, link)) return []
    // A condition may bear on all that follows it.
    if (words.slice(0, at).some(isCondition)) return []
    const end = predicateEnd(words, at)
    if (link === 'sequence') return [{ end, next: at + 1, link }]
    return isConjunctive(words[end - 1]!, /^(?:が|けど|けれども?|ので)$/u) ? [{ end: end - 1, next: at + 1, link }] : []
  })
}
