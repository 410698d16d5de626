import { anyOf, wholeWords } from './any-of.js'

/** Past forms that are no participles, unlike `built`; separated by spaces. */
export const simplePast = 'took gave went saw wrote ran broke began chose fell grew knew threw rose drove came became'

/** Present forms that are hardly ever plurals of nouns. */
const present =
  'adds affects allows applies arises becomes begins brings comes consists contains creates defines depends describes enables ' +
  'ensures exists explains gets gives goes happens improves includes introduces keeps lets makes prevents provides reduces remains ' +
  'removes replaces requires resolves says seems takes wants'

/** Verb forms that can only be the verb of a clause, unlike `tested`, which may be part of `the tested code`. */
const finite = `${present} is are was were am has have had do does did can could will would shall should may might must cannot ${simplePast}`

/** Past forms that are no present forms too, unlike `put` and `read`, which would be orders without their subject. */
const past =
  'got found kept left lost led sent built told said held sold paid met won made thought felt bought brought caught taught ' +
  `spent understood rebuilt retold resold swept drew forgot hid rewrote overcame woke sought learnt ${simplePast}`

const pastForms: ReadonlySet<string> = new Set(past.split(' '))

/** Present forms that end like past ones. */
const presentInEd = /^(?:.*[^rt]eed|embed|shed|wed|shred)$/i

/** Words before a form in -ed that make it a part of a noun: `the failed runs`, `newly added tests`. */
const beforeAdjective =
  'an?|the|this|that|these|those|our|my|your|its|their|his|her|more|most|less|very|too|so|\\p{L}+ly'

const finiteVerb = anyOf([
  wholeWords(finite.replaceAll(' ', '|')),
  // Behind a plural hardly ever stands one of these.
  String.raw`(?<=\p{L} )(?<!\b(?:of|in|on|at|by|for|with|to|and|or|from|the|an?) )\p{L}{2,}(?<!ss|us)s (?=(?:an?|the|our|your|my|its|their|us|you|every|each|towards|up|out|down)\b)`,
  String.raw`(?<=\b(?:we|I|it|they|he|she) )(?:${past.replaceAll(' ', '|')})\b`,
  String.raw`\p{L}(?:n't|'(?:re|ve|ll|d|m))\b|\b(?:it|there|he|she|that|here)'s\b`,
  String.raw`(?<!\b(?:${beforeAdjective}|of|in|on|by|for|with|to|and|or|from|despite|like|as|at|into|without|about|than) )\b\p{L}{2,}ed\b`,
])

const sureVerb = anyOf([wholeWords(finite.replaceAll(' ', '|'))])

/** `The storm moved the crane`, but not `the tool called the crane`, nor `the crane bought a year ago`. */
const doneTo = anyOf([
  String.raw`(?<!\b(?:${beforeAdjective}) )\b(?!(?:call|nam|us)ed)\p{L}{2,}ed (?:the(?! (?:same|most|least|first|last|day|week|month|year)\b)|our|my|your|their|its|it|them|us|` +
    String.raw`an?(?! (?:\S+ )?(?:times?|days?|weeks?|months?|years?|hours?|minutes?|moment|while|few|lot|decades?|bit)\b))\b`,
])

/** Whether a text holds what can only be the verb of a clause. */
export function hasSureVerb(text: string): boolean {
  return sureVerb.test(text) || doneTo.test(text)
}

/** Whether a text begins with what can only be the verb of a clause. */
export function startsWithSureVerb(text: string): boolean {
  return sureVerb.exec(text)?.index === 0
}

/** Whether a text holds what is the verb of a clause as far as can be told. */
export function hasFiniteVerb(text: string): boolean {
  return finiteVerb.test(text)
}

const auxiliaries = anyOf([String.raw`\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did)\b`], 'g')

/** Forms of verbs, of which some may be participles: `a test written by two of us`. */
const anyVerb = anyOf(
  [
    wholeWords(`${finite} ${past}`.replaceAll(' ', '|')),
    String.raw`(?<!\b(?:${beforeAdjective}) )\b\p{L}{2,}(?:ed|tten|wn|ken|sen|ven)\b`,
  ],
  'g',
)

/** How many verbs stand in a text, an auxiliary and its verb being one. */
export function countVerbs(text: string): number {
  const main = text.replaceAll(auxiliaries, '').match(anyVerb)?.length ?? 0
  return main === 0 && text.search(auxiliaries) !== -1 ? 1 : main
}

/** Whether a text's first word is the verb of the words before it. */
export function startsWithVerb(text: string): boolean {
  const [word = ''] = /^[\p{L}'’]+/u.exec(text) ?? []
  return isPast(word) || (word !== '' && finiteVerb.exec(text)?.index === 0)
}

/** Whether a word is a verb's past form and nothing else: `released`, `took`. */
export function isPast(word: string): boolean {
  return pastForms.has(word.toLowerCase()) || (/^\p{L}{2,}ed$/u.test(word) && !presentInEd.test(word))
}
