import { anyOf } from './any-of.js'
import { startsWithAuxiliary } from './further.js'
import { isPast, startsWithVerb } from './verbs.js'

const person = anyOf([String.raw`^(?<subject>we|I|you|it|they|he|she)(?<short>'\p{L}+)? `])

const article = /^(?:the|our|my|its|their|his|her|an?)$/iu

/** Words that no simple subject has before its verb. */
const noSubject = /^(?:and|or|that|where|to|if|as|but|not)$|[,;:()]/u

const longestSubject = 7

/** What says of one word at a sentence's start that it is no subject. */
const noName =
  /^(?:this|that|these|those|some|many|most|several|all|both|each|every|no|few|two|three|there|what|who|which|how|why|where|other|more)\b/iu

/** `The letter was written`, but not `the clerk was counting`. */
const passive = anyOf([String.raw`\b(?:is|are|was|were|be|been|being)\b(?! (?:\p{L}+ly )?\p{L}+ing\b)`])

/**
 * Who does what a further predicate says, as it can stand before it once more: `On Monday a thief opened the office`,
 * `took a key` → the thief. `undefined` where nobody can tell.
 */
export function subjectFor(predicate: string, clause: string): string | undefined {
  if (passive.test(clause) && !startsWithAuxiliary(predicate)) return undefined
  const [lead = '', rest] = clause.split(/, (?!\d{4}\b)(.*)/u)
  const main = (rest ?? lead).replace(/^(?:now|then|today|later|soon) /iu, '')
  return personIn(main, predicate) ?? nounIn(main) ?? nameIn(main)
}

function personIn(clause: string, predicate: string): string | undefined {
  const { subject, short } = person.exec(clause)?.groups ?? {}
  return short === undefined || startsWithAuxiliary(predicate) ? subject : undefined
}

/** Told once more, a thief is the thief. */
function nounIn(clause: string): string | undefined {
  const [lead = ''] = /^(?:in|on|at|by|after|before) .*? (?=(?:the|our|an?) )/iu.exec(clause) ?? []
  for (const from of new Set([0, lead.length])) {
    const [first = '', ...words] = wordsBeforeVerb(clause.slice(from))
    if (article.test(first) && words.length > 0) return [/^an?$/iu.test(first) ? 'the' : first, ...words].join(' ')
  }
  return undefined
}

/** `Node.js 22`, or one word that only the verb behind it makes a name. */
function nameIn(clause: string): string | undefined {
  const [first = '', ...others] = wordsBeforeVerb(clause)
  const isName = /^@?[\p{L}\d]/u.test(first) && others.every((word) => /^[\p{Lu}\d]/u.test(word))
  return isName && !noName.test(first) ? [first, ...others].join(' ') : undefined
}

/** The words before the first verb or relative clause; none if there is no simple subject. */
function wordsBeforeVerb(clause: string): readonly string[] {
  const words = clause.split(' ')
  const verb = words.findIndex((word) => /^(?:who|whose|which)$/u.test(word) || isVerb(word))
  const before = words.slice(0, Math.max(0, verb))
  return before.length <= longestSubject && !before.some((word) => noSubject.test(word)) ? before : []
}

function isVerb(word: string): boolean {
  return isPast(word) || startsWithVerb(`${word} `)
}
