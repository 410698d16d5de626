import { anyOf } from './any-of.js'
import { hasFiniteVerb, startsWithSureVerb } from './verbs.js'

const subject = anyOf([
  String.raw`^(?:the|our|my|an?|each|every|all|both|most|many|some|several|nobody|no one|everybody|everyone|somebody|someone|one|two|` +
    String.raw`three|there|\d[\d,]*) `,
])

const persons = anyOf([String.raw`^(?:we|I|you|it|they|he|she|this|these|those)(?:'\p{L}+)? `])

/** `Members can …`, `users were …`. */
const plural = anyOf(['^\\p{L}+s (?:can|will|are|were|have|had|do|did|should|must|may|might|could|would)\\b'])

/** `Node.js 20 was …`: a name, which only its capital tells, before what can only be a verb. */
const name = /^[\p{Lu}\d][^\s,;:()]*(?: (?:\p{Lu}|\d)[^\s,;:()]*){0,3} (?<verb>.*)/u

/** Words that begin a clause within a clause: `the pool that was slow`. */
const innerClause = anyOf([
  String.raw`\b(?:that|which|who|whom|whose|where|when|why|how|what|if|whether|because|while|until|before|after|so|although|though)\b`,
])

/** What ends the words that can be a subject and its verb. */
const subjectEnd = anyOf([innerClause.source, String.raw`\b(?:and|or)\b|[,;:()—–]`])

const subordinate = anyOf([
  '^(?:when|whenever|if|while|as|since|because|although|though|even|after|before|once|until|unless|where|whereas|given|' +
    'whether|having)\\b',
])

const waiting = anyOf(['^(?:while|although|though|whereas|because) [^,]*$'])

const adverbial = anyOf([
  '^(?:\\p{L}+ly )?(?:to|in|about|along|back|on|at|by|for|from|with|without|despite|after|before|since|during|within|under|' +
    'over|like|unlike|instead|rather|except|depending|assuming|not only|being|due|thanks|given|besides|alongside|through|' +
    'throughout|across|until|among|between|beyond|upon|\\p{L}+ing)\\b',
])

/** Whether a text begins with a subject that a verb follows. */
export function startsClause(text: string): boolean {
  if (persons.test(text) || plural.test(text)) return true
  if (startsWithSureVerb(name.exec(text)?.groups!['verb'] ?? '')) return true
  return subject.test(text) && hasFiniteVerb(text.split(subjectEnd, 1)[0]!)
}

/** Whether a text begins with a word that no further item of a list begins with unless those before do: `the`, `it`. */
export function startsWithDeterminer(text: string): boolean {
  return subject.test(text) || persons.test(text)
}

/** Whether a clause stands within the text. */
export function hasInnerClause(text: string): boolean {
  return innerClause.test(text)
}

/** The text up to the first clause within it. */
export function beforeInnerClause(text: string): string {
  return text.split(innerClause, 1)[0]!
}

/** Whether a text is no more than a clause that waits for another one: `While others advise people to wait`. */
export function waitsForClause(text: string): boolean {
  return waiting.test(text)
}

/** Whether a text that begins with an adverbial has a clause behind it: not `Due to the nature of what is said`. */
export function completesAdverbial(text: string): boolean {
  const [first = '', ...others] = text.split(', ')
  return (
    hasFiniteVerb(beforeInnerClause(first)) || others.some((part) => hasFiniteVerb(part) || startsWithDeterminer(part))
  )
}

/** Whether a text begins with a clause that asks for another one: `When it failed, …`. */
export function startsSubordinate(text: string): boolean {
  return subordinate.test(text)
}

/** Whether a text begins with words that say when, where or how all the rest holds: `On Linux, …`. */
export function startsAdverbial(text: string): boolean {
  return subordinate.test(text) || adverbial.test(text)
}

/**
 * Whether a text is one clause as far as commas tell, of which a date may have one; with more of them, what follows could be the end of a list,
 * `testing, shipping`, or the subject behind `After the release`.
 */
export function isOneClause(kept: string): boolean {
  const [first = '', second, ...more] = kept.split(/, (?!\d{4}\b)/u)
  return second === undefined || (startsAdverbial(first) && hasFiniteVerb(second) && more.length === 0)
}
