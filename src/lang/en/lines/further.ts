import { anyOf } from './any-of.js'
import { holdsWithoutEnd, negations } from './bearing.js'
import {
  beforeInnerClause,
  hasInnerClause,
  isOneClause,
  startsAdverbial,
  startsClause,
  startsWithDeterminer,
} from './clauses.js'
import { countVerbs, hasFiniteVerb, isPast, startsWithVerb } from './verbs.js'

/** `We learned two things: tests lie, and logs do not.` */
const announced = anyOf([String.raw`\b(?:two|three|four|five|six|\d+) (?:\p{L}+ )?\p{L}+s: `])

/** `They had less to learn: types, patterns, and an old style were familiar.` */
const lists = /: .*, /u

/** The further clause may be part of the condition: `We stop if the disk is full, and the queue is long`. */
const endsInCondition = / (?:if|unless|when|whenever|until|whether) [^,]*$/iu

/** What can't be a further item: `Work has begun`, `shops in the north are closed`, but not `where work has begun`. */
const furtherSubject = anyOf([
  String.raw`^(?!(?:what|which|who|whom|whose|that|how|where|when|why|whether|and|or|but|nor|if|as|than|not|also|then|so|neither|either|only|never|\p{L}+ly) )` +
    String.raw`\p{L}[^\s,;:()]+ (?:is|was|has|does|did|will|isn't|wasn't|hasn't|doesn't|didn't|won't)\b`,
  String.raw`^\p{L}+s (?:of|like|in|for|from|with) (?:(?!(?:that|which|who|and|or)\b)[^\s,;:()]+ ){1,4}?` +
    String.raw`(?:are|were|have|had|do|did|can|will|should|must|may|might|could|would)\b`,
])

function startsStatement(text: string): boolean {
  return startsClause(text) || furtherSubject.test(text)
}

/** Whether what stands behind `, and` or a semicolon is a clause by itself, and no item of a list. */
export function isFurtherClause(rest: string, kept: string): boolean {
  if (announced.test(kept) || lists.test(kept) || endsInCondition.test(kept)) return false
  const isList = startsClause(kept.slice(kept.lastIndexOf(', ') + 2)) && kept.includes(', ') && !startsAdverbial(kept)
  if (isList) return false
  if (!isOneClause(kept) && !startsWithDeterminer(rest)) return false
  const [first = '', second = ''] = rest.split(/, (.*)/u)
  return startsStatement(rest) || (startsAdverbial(first) && startsStatement(second))
}

/** Not the rest of a subject: `Ann noticed the parser and the cache were slow`. */
const startsOwnClause = anyOf([
  String.raw`^(?:we|I|it|they|he|she)(?:'\p{L}+)? `,
  String.raw`^(?:the|our|my|an?|this|that) (?:(?!(?:that|which|who|and|or)\b)[^\s,;:()]+ ){1,4}?(?:is|was|has|isn't|wasn't|hasn't) `,
])

/** `all but the last one` */
const allBut = /\b(?:nothing|anything|everything|all|any|none|nobody|anyone|everyone|everybody|last|next|first|help)$/iu

/** Whether what stands behind `but` without a comma is a clause by itself. */
export function isClauseAfterBut(rest: string, kept: string): boolean {
  return startsStatement(rest) && hasFiniteVerb(kept) && !negations.test(kept) && !allBut.test(kept)
}

/** Whether what stands behind `and` without a comma is a clause by itself. */
export function isClauseAfterAnd(rest: string, kept: string): boolean {
  return startsOwnClause.test(rest) && hasFiniteVerb(kept) && holdsWithoutEnd(kept)
}

const auxiliary = anyOf(["^(?:did|does|was|were|has|had|is|are|will)(?:n't)? "])

/** Words behind which a verb may help to tell what is meant: `every job that ran and failed`, `left open and unlocked`. */
const restricting = /\b(?:all|every|any|each|most|both|between|only|left|kept)\b|\d.*\p{L}ing\b/iu

/** `The day is for members and invited guests.` */
const presentBe = /\b(?:is|are)\b/u

/** Whether a text begins with a verb that no part of a noun does: `was`, `didn't`. */
export function startsWithAuxiliary(text: string): boolean {
  return auxiliary.test(text)
}

/** `… compromised an account and published …`: one subject that does two things. */
export function isFurtherPredicate(rest: string, kept: string): boolean {
  if (!isOneClause(kept)) return false
  if (startsWithAuxiliary(rest)) return hasFiniteVerb(kept) && holdsWithoutEnd(kept)
  const [lastWord = ''] = /[\p{L}'’]+$/u.exec(kept) ?? []
  return (
    startsWithVerb(rest) &&
    !(isPast(rest.split(' ', 1)[0]!) && presentBe.test(kept)) &&
    !hasFurtherVerb(rest) &&
    countVerbs(kept) <= 1 &&
    !isPast(lastWord) &&
    !/ly$/iu.test(lastWord) &&
    !hasInnerClause(kept) &&
    !negations.test(kept) &&
    !restricting.test(kept)
  )
}

/** Whether a verb follows that could be the one of what stands before: `… written in May and tested in June broke`. */
function hasFurtherVerb(predicate: string): boolean {
  const [, others = ''] = /^\S+ (?:(?:not|never|also|been) )*\S+(.*)$/u.exec(predicate) ?? []
  return countVerbs(beforeInnerClause(others)) > 0
}
