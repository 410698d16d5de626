import { dashes } from './dashes.js'
import { changesRest, sensitive } from './bearing.js'
import type { Span } from './spans.js'
import { hasFiniteVerb, startsWithSureVerb } from './verbs.js'

const bracketed = / \((?<words>[^()]+)\)/gu
const dashed = new RegExp(` ${dashes} (?<words>(?:(?! ${dashes} )[^—–()])+) ${dashes}(?= )`, 'gu')
const relativeOrApposition =
  /, (?<words>(?:which|who|whose|an?|the|including|especially|particularly|notably|such as|like|in addition to|along with|together with|as well as|despite) [^,()]+),(?= (?<rest>.*))/gu

/** Where remarks stand within a sentence that it may do without; numbers, names and definitions are none. */
export function asidesOf(sentence: string): readonly Span[] {
  if (sensitive.test(sentence)) return []
  const put = [...sentence.matchAll(bracketed), ...[...sentence.matchAll(dashed)].filter(isWithinClause)]
  const remarks = put.filter(
    ({ groups, index }) =>
      isRemark(groups!['words']!) && followsNoun.test(sentence.slice(0, index).replace(closingQuote, '')),
  )
  const additions = [...sentence.matchAll(relativeOrApposition)].filter(isAddition)
  return [...remarks, ...additions]
    .map(({ index, 0: aside }) => ({ from: index, to: index + aside.length }))
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from }, place, all) => place === 0 || from >= all[place - 1]!.to)
}

/** `Side note – this is where it fails – the idea …`: what stands before is no clause that goes on behind. */
function isWithinClause({ index, input, 0: aside }: RegExpExecArray): boolean {
  return hasFiniteVerb(input.slice(0, index)) || startsWithSureVerb(input.slice(index + aside.length + 1))
}

/** A word or two may say what the word before them counts or means: `41 minutes (median)`, `the steering committee (TSC)`. */
function isRemark(words: string): boolean {
  if (reference.test(words)) return saysNoMore(words)
  const isExample = words.startsWith('e.g. ')
  return (isExample || /^\p{Ll}\S* \S+ \S/u.test(words)) && !namesOrDefines.test(words) && saysNoMore(words)
}

/** Whatever follows, `(see …)` and `(thanks to …)` say nothing of what stands before them. */
const reference =
  /^(?:see|more on|credit|via|source|based on https?:|thanks|thank you|as (?:described|mentioned|discussed))\b/iu

const namesOrDefines =
  /^(?:or|and|but|though|although|when|while|before|after|called|short for|that is|i\.e\.) |[\d\p{Lu}`"|_=@/]|\p{L}\.\p{L}/u

/** `the list at (…)` goes on within the brackets. */
const followsNoun =
  /(?<!\b(?:an?|the|this|all|any|each|such|of|in|on|at|to|by|for|from|with|as|and|or|is|are|was|were))(?<=\p{L})$/u

/** With further commas the words could be part of a list, unless they stand behind the subject and begin as no noun does. */
function isAddition({ groups, index, input, 0: aside }: RegExpExecArray): boolean {
  const isOnly = input.split(',').length === 3
  const isRelative = aside.startsWith(', wh') && !input.slice(0, index).includes(',')
  return (
    (isOnly || isRelative) &&
    saysNoMore(groups!['words']!) &&
    !/\d/u.test(groups!['words']!) &&
    startsWithSureVerb(groups!['rest']!)
  )
}

function saysNoMore(words: string): boolean {
  return !changesRest.test(words)
}

const closingQuote = /['’”"]$/u

/** Not `(mutable) borrows`, nor `calls (&it).run()`. */
const anyBrackets =
  / \((?!\p{Ll}+\)|(?:and|or|even|some|all|at|to my|as far as)\b)(?<words>[^()?]{2,})\)(?=\s|[,.;:!?](?:\s|$)|$)/gu

/** Where brackets stand that may go with all they hold: names, numbers and definitions only add to what stands before them. */
export function bracketsOf(sentence: string): readonly Span[] {
  if (changesRest.test(sentence)) return []
  return [...sentence.matchAll(anyBrackets)]
    .filter(({ index }) => followsNoun.test(sentence.slice(0, index)))
    .map(({ index, 0: brackets }) => ({ from: index, to: index + brackets.length }))
}
