import { openWords } from '../marks.js'
import { adjunct, adjunctStart, degrees, means, presentReason, relativeTime } from './adjuncts.js'
import { anyOf } from './any-of.js'
import { authorsOf, isDoneByAuthors } from './authors.js'
import { deniesWhole, holdsWithoutEnd, negations, reachesOn, reachesOverTurn, takesBack } from './bearing.js'
import {
  completesAdverbial,
  hasInnerClause,
  startsAdverbial,
  startsClause,
  startsSubordinate,
  waitsForClause,
} from './clauses.js'
import { dashes } from './dashes.js'
import { isClauseAfterAnd, isClauseAfterBut } from './further.js'
import { plainOf } from './plain.js'
import { hasFiniteVerb } from './verbs.js'

/**
 * Whether a line says what its sentence says, or less of it: it is one piece of the sentence, as it is or without what says
 * nothing, begins and ends where clauses do, and nothing of what was cut off bears on it.
 * @param plain The sentence without what says nothing, for who has it already.
 */
export function isFaithful(line: string, sentence: string, plain: string = plainOf(sentence)): boolean {
  return isBalanced(line) && (isPieceOf(line, plain) || (plain !== sentence && isPieceOf(line, sentence)))
}

function isPieceOf(line: string, text: string): boolean {
  return placesOf(line, text).some((at) => isFair(text, at, at + line.length)) || isLaterDeed(line, text)
}

/** `We ran the suite` of `We took one commit and ran the suite`. */
function isLaterDeed(line: string, text: string): boolean {
  const subject = authorsOf(line)
  if (subject === undefined || !isDoneByAuthors(line) || authorsOf(text)?.toLowerCase() !== subject.toLowerCase())
    return false
  const deed = line.slice(subject.length + 1)
  const [before, behind] = [text.slice(0, text.lastIndexOf(deed)), text.slice(text.lastIndexOf(deed) + deed.length)]
  const isOpen = hasInnerClause(before) || negations.test(before) || reachesOn.test(before) || !isBalanced(before)
  return !isOpen && /(?: and(?: then)?|,) $/u.test(before) && mayGoBehind(line, behind)
}

/** Where the line stands in the text; its first letter may have become a capital. */
function placesOf(line: string, text: string): readonly number[] {
  const rest = line.slice(1)
  return [text.indexOf(rest, 1) - 1, text.lastIndexOf(rest) - 1].filter((at) => {
    const letter = text.charAt(at)
    return letter !== '' && (letter === line[0] || letter.toUpperCase() === line[0])
  })
}

function isFair(text: string, from: number, to: number): boolean {
  const [before, kept, behind] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  return mayGoBefore(before, text.slice(from)) && mayGoBehind(kept, behind)
}

function mayGoBefore(before: string, kept: string): boolean {
  const reach = endsInTurn.test(before) && startsClause(kept) ? reachesOverTurn : reachesOn
  return before === '' || (isBalanced(before) && !reach.test(before) && isClause(before, kept))
}

const endsInTurn = /(?:,? but|;(?: but| however,)?) $/u

/** Whether what stands before the line is a clause by itself, or its reason, or the aim of what the authors did. */
function isClause(before: string, kept: string): boolean {
  if (/[^,;—–] but $/u.test(before)) return isClauseAfterBut(kept, before.slice(0, -' but '.length))
  if (/[^,;—–] and (?:then )?$/u.test(before)) return isClauseAfterAnd(kept, before.replace(/ and (?:then )?$/u, ''))
  if (endsInJoint.test(before)) return hasFiniteVerb(before) && !startsAdverbial(before)
  if (/^to \S+ [^,]+, $/iu.test(before)) return isDoneByAuthors(kept)
  if (besides.test(before) || presentReason.test(before)) return true
  if (means.test(before) || relativeTime.test(before)) return holdsWithoutEnd(kept)
  if (before.endsWith(', ')) return /^(?:although|though|even though|because) /iu.test(before)
  return before.endsWith(': ') && hasFiniteVerb(before)
}

/** What a clause of its own follows; a second dash could end what is only put in. */
const endsInJoint = new RegExp(
  String.raw`(?:, (?:and|but|so|while)(?: then)?|;(?: (?:and|but|so|however,|therefore,|then,))?|^(?:(?! ${dashes} )[^—–])* ${dashes}(?: (?:and|but|so))?) $`,
  'u',
)

/** A reason, or a further one of what is told. */
const besides = /^(?:due to|because of|thanks to|in addition to|along with|together with) [^,]+, $/iu

const beginsAtJoint = new RegExp(
  `^(?:, |; |: |:$| \\(| ${dashes} | and | but |(?: (?:${degrees}))? (?:because|as (?:we|they)|so(?: that)?|due to|thanks to|which|who|that) |(?:${adjunctStart}))`,
  'u',
)

function mayGoBehind(kept: string, dropped: string): boolean {
  if (dropped === '') return true
  return (
    beginsAtJoint.test(dropped) &&
    isBalanced(dropped) &&
    isComplete(kept) &&
    !takesBack.test(dropped) &&
    !reserves.test(dropped) &&
    !(isRelative.test(dropped) && deniesWhole(dropped)) &&
    (!(isPartOfClause.test(dropped) || adjunct.test(dropped)) || holdsWithoutEnd(kept)) &&
    !dropped.includes('?')
  )
}

/** It says how far all of it holds: `at least in our eyes`. */
const reserves = anyOf([
  String.raw`^(?:[,;] |: | \(| ${dashes} )?(?:(?:and|but|or) )?(?:at least|at most|as far as|in (?:our|my) (?:\p{L}+ )?(?:eyes|view|opinion|experience|case|tests?)|to (?:our|my) knowledge|` +
    String.raw`or so|more or less|for now|so far|probably|possibly|perhaps|maybe|almost|nearly|sort of)\b`,
])

/** It may take back what it is added to: `which was not the case`. */
const isRelative = /^,? (?:(?:\p{Ll}+ )?which|who|that|where) /u

/** What stands before it may be said only of the two together. */
const isPartOfClause = /^ (?:and|but|which|who|that) /u

/** The first half of what only a second one completes. */
const opened =
  /\b(?:not (?:only|just|merely)(?!.* but )|either(?!.* or )|neither(?!.* nor )|whether|no sooner|hardly)\b/iu

const endsOpen = anyOf([String.raw`\b(?:${openWords.join('|')})$`, ',["”]$'])

/** Whether a text is a clause by itself as far as can be told. */
function isComplete(text: string): boolean {
  return (
    hasFiniteVerb(text) &&
    !opened.test(text) &&
    !endsOpen.test(text) &&
    (!startsSubordinate(text) || text.includes(', ')) &&
    !waitsForClause(text) &&
    (!startsAdverbial(text) || completesAdverbial(text))
  )
}

/** Whether every bracket and quotation mark has its partner. */
function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length
  return count('(') === count(')') && count('[') === count(']') && count('“') === count('”') && count('"') % 2 === 1
}
