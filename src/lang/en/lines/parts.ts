import { slideLine } from '../../slide-line.js'
import { countWords } from '../count-words.js'
import { finalName } from '../marks.js'
import { anyOf } from './any-of.js'
import { asLine } from './as-line.js'
import { authorsOf } from './authors.js'
import { negations, reachesOn } from './bearing.js'
import { areDoneBefore } from './beginnings.js'
import { beforeInnerClause, hasInnerClause, isOneClause, startsAdverbial } from './clauses.js'
import { dashes } from './dashes.js'
import {
  isClauseAfterAnd,
  isClauseAfterBut,
  isFurtherClause,
  isFurtherPredicate,
  startsWithAuxiliary,
} from './further.js'
import { isFaithful } from './guard.js'
import { leans } from './leaning.js'
import { plainOf } from './plain.js'
import { longestSentence } from './shortened.js'
import { subjectFor } from './subjects.js'
import { countVerbs, hasFiniteVerb, hasSureVerb } from './verbs.js'

const fewestWords = 3

/** Two rows of a slide. */
const mostWords = 18

/** Nobody reads more lines of one sentence. */
const mostParts = 3

/**
 * The clauses of an English sentence as lines that stand under each other and together say all of it: `We moved the disks
 * to a new rack, but nobody changed the map` → Moved the disks to a new rack, Nobody changed the map. Empty where it has
 * one clause only, or one of them is no statement of its own.
 */
export function parts(sentence: string): readonly string[] {
  const whole = slideLine(sentence, finalName)
  if (whole.length > longestSentence || isIndivisible.test(whole)) return []
  const plain = plainOf(whole)
  const isPart = (text: string): boolean => isLongEnough(text) && isFaithful(text, whole, plain)
  const found = divide(plain, mostParts, isPart)
  const lines = found.map((part) => asLine(part, whole))
  return found.length > 1 && lines.every(isEasy) && !leans(lines[0]!) ? lines : []
}

/** Of the right length, and without a turn within. */
function isEasy(line: string): boolean {
  return isLongEnough(line) && countWords(line) <= mostWords && !/; |, (?:but|while) /u.test(line)
}

/**
 * What can't be divided: a question, what stands at the end for all of it, `…, when the disk is full`, `…, the team said`,
 * and what goes on behind it: a colon, a place to look at. Between two dashes stands what is only put in.
 */
const isIndivisible = anyOf([
  String.raw`\?|https?:| ${dashes} .* ${dashes} |(?::|\.\.|…|\bhere)$`,
  String.raw`, (?:when|whenever|once|because|since|as|until|although|though|according to|depending on|at least)\b`,
  String.raw`, (?:[^\s,]+ ){1,3}(?:sa(?:id|ys?)|writes?|wrote|th(?:inks?|ought)|believe[ds]?|guess|claim(?:s|ed)?|told \p{L}+)$`,
])

const seam = new RegExp(
  `, (?:and|but|so|while) (?:then )?|; (?:(?:and|but|so|however,|therefore,|then,) )?| ${dashes} (?:(?:and|but|so) )?| and (?:then )?| but |, `,
  'gu',
)

/** The text at its first seams between which all is a part. */
function divide(text: string, most: number, isPart: (text: string) => boolean): readonly string[] {
  if (most === 1) return [text]
  for (const { index, 0: joint } of text.matchAll(seam)) {
    const [before, rest] = [text.slice(0, index), text.slice(index + joint.length)]
    const areOurs = areDeeds(joint, before, rest)
    const behind = areOurs ? `${authorsOf(before)} ${rest}` : rest
    if ((areOurs || isSeam(joint, before, rest)) && isPart(before) && isPart(behind))
      return [before, ...divide(behind, most - 1, isPart)]
    const subject = areOurs || joint !== ' and ' ? undefined : subjectFor(rest, before)
    if (subject && isSecondPredicate(before, rest) && isPart(before)) return [before, `${subject} ${rest}`]
  }
  return [text]
}

function isSeam(joint: string, before: string, behind: string): boolean {
  if (joint === ', ') return false
  if (joint === ' but ') return isClauseAfterBut(behind, before) && areClauses(before, behind)
  if (joint.startsWith(' and')) return isClauseAfterAnd(behind, before) && areClauses(before, behind)
  // What could be the last item of a list, or what is so instead.
  const needsProof = joint.startsWith(', and') || negations.test(before)
  if (joint.startsWith(' ') && !hasFiniteVerb(beforeInnerClause(before))) return false
  const isProven = isOneClause(before) && states(behind)
  return (isProven || !needsProof) && areClauses(before, behind)
}

/** `We rebuilt the cache`, `measured it again`: the authors did both; a comma needs an `and` behind it. */
function areDeeds(joint: string, before: string, behind: string): boolean {
  const isListed = before.includes(', ') || (joint === ', ' && !behind.includes(' and '))
  return authorsOf(before) !== undefined && !isListed && areDoneBefore(before.replace(/^\S+ /u, ''), behind)
}

/** `The thief opened the office`, `Took a key`: who did it stands right above. */
function isSecondPredicate(before: string, behind: string): boolean {
  // `The clerk who had found it was ill and did not come`: it was the clerk who did not.
  const isEnded = startsWithAuxiliary(behind) && countVerbs(before) > 1
  const isOpen = (hasInnerClause(before) && !isEnded) || negations.test(before) || reachesOn.test(before)
  return !isOpen && isLongEnough(behind) && isFurtherPredicate(behind, before)
}

/** Whether both are clauses of their own, and nothing of the first one reaches over the second. */
function areClauses(before: string, behind: string): boolean {
  const mayReachOver = /: | (?:is|was) that /u.test(before) || (negations.test(before) && hasInnerClause(before))
  return !mayReachOver && isFurtherClause(behind, before)
}

/** Not `the cache used by the tests`. */
function states(clause: string): boolean {
  const [first = '', rest] = clause.split(/, (.*)/u)
  const main = rest !== undefined && startsAdverbial(first) ? rest : clause
  return surelyDoes.test(main) || hasSureVerb(beforeInnerClause(main))
}

const surelyDoes = anyOf([
  String.raw`^(?:we|I|you|it|they|he|she)\b`,
  String.raw`(?<!\b(?:called|named))(?<=\p{L}ed) (?:the|an?|our|my|your|their|its|it|them|us|all|every|each|some|\d)\b`,
])

/** The authors are no news: `We ran it`. */
function isLongEnough(text: string): boolean {
  return countWords(text) - (authorsOf(text) ? 1 : 0) >= fewestWords
}
