import { anyOf, wholeWords } from './any-of.js'
import { addressesReader } from './addressing.js'
import { announcesOnly } from './announcing.js'
import { lacksAntecedent } from './antecedents.js'
import { waitsForClause } from './clauses.js'
import { startsWithEmptyIt } from './empty-it.js'
import { lengthOfLead } from './leads.js'
import { pointsElsewhere } from './pointing.js'
import { startsWithVerb } from './verbs.js'

const pronoun = anyOf([String.raw`^(?:they|he|she|it)(?:'\p{L}+)?(?= |$)`, '^(?:its|their|his|her) '])

const summing = anyOf([
  '^(?:all|both|some|most|none|many|each|neither) (?:(?:this|that)\\b|of (?:this|that|these|those|them|it)\\b)',
])

const pointing = anyOf([String.raw`^(?<word>this|that|these|those|such)(?<is>'s)? (?<rest>.*)`])

/** A name, a time, or what it is about, before what is said: `Ann: It was late`, `12:08 UTC – It failed`. */
const label = /^(?:\p{Lu}[^:.,]{1,40}:|\d[-\d:,. ]*(?:\p{Lu}{2,4} ?)?(?: ?[-–—]|:)) (?=\p{Lu})/u

/** Adverbs that only a verb follows, and what only one is. */
const beforeVerb = anyOf([
  String.raw`^(?:also|then|never|always|often|usually|only|simply|really|now|just|not|in|\p{L}+ly|\p{L}+n't) `,
])

/**
 * Whether a line leans on what was said before: its subject is a pronoun, or points there without a noun, or it is half of
 * something.
 */
export function leans(line: string): boolean {
  const text = line.slice(lengthOfLead(line))
  const said = text.replace(label, '')
  return needsOthers(text) || (said !== text && needsOthers(said))
}

function needsOthers(text: string): boolean {
  return (
    (pronoun.test(text) && !startsWithEmptyIt(text)) ||
    summing.test(text) ||
    pointsAlone(text) ||
    pointsElsewhere(text) ||
    lacksAntecedent(text) ||
    addressesReader(text) ||
    announcesOnly(text) ||
    waitsForClause(text)
  )
}

/** `This saves …`, `That team …`, but not `This library saves …`. */
function pointsAlone(text: string): boolean {
  const { word, is, rest = '' } = pointing.exec(text)?.groups ?? {}
  if (word === undefined) return false
  if (is !== undefined || /^that$/iu.test(word)) return true
  return startsWithVerb(rest) || beforeVerb.test(rest) || (/^this$/iu.test(word) && /^\p{L}+(?<![sui])s /u.test(rest))
}

const back = anyOf([
  wholeWords(
    'its?|they|them|theirs?|he|him|his|she|hers?|this|these|those|others?|another|same|both|neither|either|former|latter|so',
  ),
  // Not "one of us", nor "one commit".
  String.raw`\bones?(?= (?:that|which|who|is|was|has|had)\b|[,.;:]|$)`,
])

/** Whether a clause without those before it could refer to them. */
export function refersBack(clause: string): boolean {
  return back.test(clause)
}
