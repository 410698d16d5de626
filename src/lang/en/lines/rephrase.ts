import { anyOf } from './any-of.js'
import { sensitive } from './bearing.js'
import { startsWithSureVerb } from './verbs.js'

const some = 'an?|no|two|three|four|five|six|several|some|many|\\d[\\d,]*'

/** What belongs to a noun, up to the clause or the list that goes on with it. */
const nounWords = '(?:(?!(?:that|which|who|where|when|and|or|but|as|to|if)\\b)[^\\s,;:()]+ ){1,8}?'

const existential = `^there(?: is|'s| are|(?<was> was| were)) (?:also |still |currently )?(?<thing>(?:${some}) ${nounWords})`

/** `There are three tests that fail`. */
const thereIsThat = anyOf([`${existential}(?:that|which|who) (?<does>.+)$`])

/** `There was a bug introduced in May`. */
const thereWasDone = anyOf([
  `${existential}(?<does>(?:\\p{L}{3,}ed|found|made|built|written|held|sent) (?:in|by|on|at|during|with|to|from|after|before) .+)$`,
])

/** `There are two queues in the parser`, but not `There are times, however, when …`. */
const thereIs = anyOf([
  `^there(?: is|'s| are) (?:also |still )?(?<thing>(?!no\\b)(?:${some}) (?!lot\\b|doubt\\b|times\\b|(?:cases|situations|places|moments)\\b)(?:(?!(?:that|which|who)\\b)[^\\s,;:?!]+(?: |$)){2,})$`,
])

/** `It was in May that we found it`. */
const itWasThen = anyOf([
  '^it was (?<when>(?:in|on|at|during) [^,]+?) (?:that|when) (?<clause>(?:we|I|the|our|an?) .+)$',
])

/** What says the same in fewer words. */
const shorter: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\b(?:is|are) (?:now )?able to (?=\p{L})/u, 'can '],
  [/\b(?:has|have) the ability to (?=\p{L})/u, 'can '],
  [/\b(?:due to|because of|owing to) the fact that\b/u, 'because'],
  [/\bin the event that\b/u, 'if'],
  [/^in order to\b/iu, 'to'],
  [/\b(?:despite|in spite of) the fact that\b/u, 'although'],
  [/\b(?<=(?:is|are|was|were) )(?:currently )?in the process of (?=\p{L}+ing\b)/u, ''],
  [/\bwent ahead and (?=\p{L}+ed\b)/u, ''],
]

/** A sentence in as many words as it takes: `There are three tests that fail` → `three tests fail`. */
export function rephrase(sentence: string): string {
  const text = withoutThere(withoutItWas(sentence))
  return sensitive.test(text) ? text : shorter.reduce((found, [words, instead]) => found.replace(words, instead), text)
}

function withoutThere(sentence: string): string {
  const { thing, does } = thereIsThat.exec(sentence)?.groups ?? {}
  if (thing !== undefined && does !== undefined && startsWithSureVerb(does)) return thing + does
  const { thing: made, was, does: done } = thereWasDone.exec(sentence)?.groups ?? {}
  if (made !== undefined && was !== undefined) return `${made}${was.trimStart()} ${done}`
  return thereIs.exec(sentence)?.groups!['thing'] ?? sentence
}

function withoutItWas(sentence: string): string {
  const { when, clause } = itWasThen.exec(sentence)?.groups ?? {}
  return when !== undefined && clause !== undefined ? `${when} ${clause}` : sentence
}
