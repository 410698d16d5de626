import { anyOf } from './any-of.js'
import { startsAdverbial } from './clauses.js'
import { mayBeEmptyIt } from './empty-it.js'
import { prepositions } from './prepositions.js'
import { hasFiniteVerb, isPast, startsWithVerb } from './verbs.js'

const determiners =
  'the|an?|our|my|your|each|every|any|no|some|many|most|several|few|both|all|another|one|two|three|four|five|six|everyone|everybody|' +
  'people|someone|somebody|who'

/** Ends in -s and is no noun. */
const noNoun =
  '(?!(?:this|was|has|is|does|its|always|as|us|yes|plus|across|towards|perhaps|besides|unless|sometimes|thus|versus|various|previous|' +
  "let['’]s|says|means|makes|seems|takes|gets|goes|needs|uses|wants)\\b)"

/** What a pronoun behind it may stand for, as far as its form tells: `the disk`, `disks`, `npm@7`. */
const noun = anyOf([
  `\\b(?:${determiners})\\b [^\\s,;]`,
  `\\b${noNoun}\\p{L}{3,}(?<!ss|us|is|['’]s)s\\b`,
  '\\d|[.@/_`](?=\\p{L})',
])

const thing = anyOf([
  '\\b(?:the|an?|our|my|your|each|every|any|no|some|another|one) [^\\s,;]',
  '\\d|[.@/_`](?=\\p{L})|\\p{L}ing\\b|\\bwhat\\b',
])

/** Only a capital tells a name; the first word has one anyway, and is none if it could begin any sentence. */
const name = /(?<=\S )(?!I\b)\p{Lu}|^\p{Lu}\p{Ll}*\p{Lu}/u

const firstNoName = anyOf([
  '^(?:we|I|you|it|they|he|she|this|that|these|those|there|here|in|on|at|by|for|from|with|without|to|of|about|after|before|since|until|' +
    'during|as|if|when|while|because|although|though|once|unless|whether|how|why|what|where|which|who|and|but|or|so|not|now|then|' +
    'today|let|see|using|just|maybe|perhaps|also|even|only|please|do|does|did|is|are|was|were|can|could|will|would|should|' +
    '\\p{L}+ly|\\p{L}+ing|\\p{L}+ed)\\b',
])

const pronoun = /\b(?:it|its|they|them|their|he|him|his|she|her)\b/iu

const times =
  'years?|quarter|weeks?|months?|days?|decade|century|morning|afternoon|evening|spring|summer|autumn|fall|winter|' +
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|january|february|march|april|june|july|august|september|october|november|december'

/** What a whole article is about where it speaks of `this incident`. */
export const matters = 'release|incident|outage|survey|project'

const demonstrative = anyOf([`\\b(?:this(?! (?:${matters})\\b)|these|those)\\b(?! (?:${times})\\b)`])

/** What only the sentence before says. */
const vague =
  /^(?:this|these|those) (?:reasons?|purposes?|cases?|ways?|ends?|regards?|points?|efforts?|works?|approach|information)\b/iu

/** `those who …` tells itself whom it means. */
const toldBehind = /^those (?:who|whose|that|which|of|in|with|for|interested|\p{L}+ing)\b/iu

/** A clause behind which one begins that may point to it. */
const clauseBefore = /^(?<clause>.*)(?: (?:and|but|so|because|when|while|if|which|then|or) |[,;:—–] )/u

/** `In the last ten builds it had failed`, `In 2019, it …`: what a preposition stands before is hardly what the subject stands for. */
const afterPlace = anyOf([
  `^(?:${prepositions}) (?<place>[^,;:]+)(?<comma>,)? (?<behind>(?:it|they|he|she)(?:'\\p{L}+)? .*)`,
])

/** Whether a pronoun or a demonstrative stands in a text before anything that it could stand for. */
export function lacksAntecedent(text: string): boolean {
  return lacksNounBeforePronoun(text) || followsPlace(text) || lacksClauseBeforeDemonstrative(text)
}

function lacksNounBeforePronoun(text: string): boolean {
  const { index, 0: word = '' } = pronoun.exec(text) ?? {}
  if (index === undefined || index === 0 || mayBeEmptyIt(text.slice(index))) return false
  const before = text.slice(0, index)
  return !namesSomething(before) || (/^its?$/iu.test(word) && !namesThing(before))
}

function followsPlace(text: string): boolean {
  const { place, comma, behind = '' } = afterPlace.exec(text)?.groups ?? {}
  return place !== undefined && !mayBeEmptyIt(behind) && (comma !== undefined || !hasFiniteVerb(place))
}

function lacksClauseBeforeDemonstrative(text: string): boolean {
  const { index } = demonstrative.exec(text) ?? {}
  if (index === undefined) return false
  if (vague.test(text.slice(index))) return true
  if (toldBehind.test(text.slice(index))) return false
  const before = text.slice(0, index)
  if (namesAgain(text.slice(index), before)) return false
  return !hasClauseBefore(before)
}

/** Whether a clause has ended that what follows may point to; one that only says when or why is none. */
export function hasClauseBefore(before: string): boolean {
  const isBackground = startsAdverbial(before) && before.split(',').length === 2
  const clause = clauseBefore.exec(before)?.groups!['clause']
  return !isBackground && clause !== undefined && hasFiniteVerb(clause)
}

/** `… about unclaimed parcels, … these parcels`: what they are stands before. */
function namesAgain(pointer: string, before: string): boolean {
  const [, called = ''] = /^\p{L}+ (\p{L}{4,})(?<!ly)\b/u.exec(pointer) ?? []
  return called !== '' && !startsWithVerb(called) && new RegExp(`\\b${called}\\b`, 'iu').test(before)
}

/** One thing, not many and nobody. */
function namesThing(text: string): boolean {
  return thing.test(text) || name.test(text) || startsWithName(text)
}

function namesSomething(text: string): boolean {
  return noun.test(text) || name.test(text) || startsWithName(text)
}

/** `Cargo keeps what `, but not `Listen for `. */
function startsWithName(text: string): boolean {
  return text !== '' && !firstNoName.test(text) && (hasVerb(text) || /['’]s | (?:and|or) $/u.test(text))
}

function hasVerb(text: string): boolean {
  return hasFiniteVerb(text) || text.split(' ').some(isPast)
}
