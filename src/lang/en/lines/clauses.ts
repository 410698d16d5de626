import { anyOf } from './any-of.js'
import { hasFiniteVerb } from './verbs.js'

const subject = anyOf([
  String.raw`^(?:the|our|my|an?|each|every|all|both|most|many|some|several|nobody|no one|everybody|everyone|somebody|someone|one|two|` +
    String.raw`three|there|\d[\d,]*) `,
])

const authors = anyOf([String.raw`^(?:we|I)(?:'\p{L}+)? `])

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

const adverbial = anyOf([
  '^(?:\\p{L}+ly )?(?:to|in|about|along|back|on|at|by|for|from|with|without|despite|after|before|since|during|within|under|' +
    'over|like|unlike|instead|rather|except|depending|assuming|not only|being|\\p{L}+ing)\\b',
])

/** Whether a text begins with a subject that a verb follows. */
export function startsClause(text: string): boolean {
  if (authors.test(text)) return true
  return subject.test(text) && hasFiniteVerb(text.split(subjectEnd, 1)[0]!)
}

/** Whether a clause stands within the text. */
export function hasInnerClause(text: string): boolean {
  return innerClause.test(text)
}

/** The text up to the first clause within it. */
export function beforeInnerClause(text: string): string {
  return text.split(innerClause, 1)[0]!
}

/** Whether a text begins with a clause that asks for another one: `When it failed, …`. */
export function startsSubordinate(text: string): boolean {
  return subordinate.test(text)
}

/** Whether a text begins with words that say when, where or how all the rest holds: `On Linux, …`. */
export function startsAdverbial(text: string): boolean {
  return subordinate.test(text) || adverbial.test(text)
}
