import { anyOf } from './any-of.js'
import { holdsWithoutEnd } from './bearing.js'
import { dashes } from './dashes.js'

export const isApposition =
  /^(?!.* (?:and|or) )(?:one|part|\S+ (?:\S+ )*?(?:of|for|from|behind|that|which|who|in|at|with|built|made|written|\p{L}{3,}ed)) /u

export const takesSomeBack = anyOf([String.raw`\b(?:exception|caveat|condition|limit|restriction|drawback|cost)s?\b`])

/** `There is a trend we watch, where …`: which trend? */
export const announces = anyOf([
  String.raw`\b(?:an?|one|two|three) (?:\p{L}+ )?(?:trends?|situations?|patterns?|problems?|cases?|issues?|bugs?|effects?)` +
    String.raw`(?: (?:that )?(?:we|I|they|you) [^,]*)?$`,
])

/** What stands between two of them is no end. */
export const dash = new RegExp(`[—–]| ${dashes} `, 'u')

/** A thing that nobody knows yet, not what only the relative clause makes one: `a way that …`. */
export const endsInAny = anyOf([
  String.raw`\b(?:an?|some|several) (?:(?!(?:of|in|on|at|to|for|from|with|by|and|or)\b)[^\s,]+ ){0,3}` +
    String.raw`(?!(?:fact|sign|way|time|day|thing|place|point)s?$)[^\s,]+$`,
])

/** Whether a statement holds without a relative clause at its end, and still says something. */
export function mayLose(kept: string, relative: string): boolean {
  return !says.test(kept) && !goesOn(kept, relative) && holdsWithoutEnd(kept)
}

/** `Rust is a language` says nothing without the kind of language that it is, nor `it has the ability to run code`. */
const says = anyOf([
  String.raw`\b(?:is|are|was|were|be|been|becomes?|became) (?:not |also |now |still )?(?:an?|one|some|several)\b`,
  ', (?:an?|the|one of) [^,]*$',
  String.raw`\b(?:ability|possibility|way|need|goal|aim|idea) (?:to|of)\b`,
])

/** `… by causing a process which serves pages to crash`. */
function goesOn(kept: string, rest: string): boolean {
  return / to /u.test(rest) && toDo.test(kept)
}

const toDo = anyOf([
  String.raw`\b(?:caus|allow|enabl|forc|ask|want|requir|expect|instruct|tell|told|lead|get|help|prompt|convinc|persuad)\p{L}*\b`,
])

/** A thing of which it must be told which one is meant. */
export const endsInCertain = anyOf([
  String.raw`\b(?:the|those|these|this|our|its?|them|one|ones|anyone|people|folks|users|someone|somebody|things?) ?` +
    String.raw`(?:(?!(?:of|in|on|at|to|for|from|with|by)\b)[^\s,]+ ?){0,4}$`,
])

/** `The job is slow only because …`, `that was due to …`. */
export const asksForReason = anyOf(['\\b(?:just|part|even|is|are|was|were|and|or|but|that|\\p{L}+ly)$'])

/** A text that needs what follows its colon: `With Rust 2024 you can get it with:`. */
const isOpen = anyOf([
  String.raw`\b(?:in|on|at|by|with|to|of|for|from|as|about|and|or|like|easy|now|below|said|says|include[sd]?|know|asks?|asked|wonder|` +
    String.raw`means?|called|named|introduced|announce|address|\p{L}+ing)$`,
])

/** `We learned two things: …`, `Try this before you go on: …`. */
export const pointsAhead = anyOf([
  String.raw`\b(?:this|these|that|those|following|such|here|here's|more|like|is|are|was|were|things?|reasons?|steps?|rules?|ways?|` +
    String.raw`questions?|options?|areas?|benefits?)(?: \p{L}+)?$`,
  '^(?:here|there)\\b',
  '\\b(?:this|these|following)\\b',
])

/** Whether a text needs what stands behind its colon. */
export function awaitsColon(kept: string): boolean {
  return pointsAhead.test(kept) || isOpen.test(kept)
}
