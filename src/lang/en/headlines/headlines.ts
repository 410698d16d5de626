import { cheapestFirst } from '../../headline.js'
import type { Draft, Headline } from '../../headline.js'
import { capitalise } from '../../capitalise.js'
import { countWords } from '../count-words.js'
import { anyOf, wholeWords } from '../lines/any-of.js'
import { changesRest, reachesOn } from '../lines/bearing.js'
import { hasInnerClause, startsClause } from '../lines/clauses.js'
import { leans, refersBack } from '../lines/leaning.js'
import { lengthOfLead } from '../lines/leads.js'
import { lines } from '../lines/lines.js'
import { hasFiniteVerb, startsWithVerb } from '../lines/verbs.js'

/** In words: as a rule no longer, never longer, and never shorter. */
const usual = 6
const longest = 10
const shortest = 2

/** In characters: what is longer takes two lines. */
const widest = 60

/** In characters: nobody makes a title of a longer sentence. */
const longestSentence = 600

/** What it costs, in words beyond the usual length, to leave out a part of the line. */
const partCost = 1.5

/** A headline that costs so much is worth half. */
const half = 6

/**
 * The headlines that a sentence could become, best first: short lines of it, without the time or place at their start or end,
 * and what came of it: `…, resulting in about 3.7M failed requests` → `About 3.7M failed requests`.
 */
export function headlines(sentence: string): readonly Headline[] {
  if (sentence.length > longestSentence) return []
  const made = lines(sentence)
    .flatMap(shorten)
    .filter(({ text }) => isWhole(text))
  const found = [...made, ...outcomesOf(sentence)].filter(({ text }) => isHeadline(text))
  return cheapestFirst(found, half)
}

/** A line, and without a part at its start, at its end, or both. */
function shorten(line: string): readonly Draft[] {
  const later = withoutStart(line)
  return [line, ...later].flatMap((text) => {
    const losses = text === line ? 0 : partCost
    return [
      { text, cost: costOf(text) + losses },
      ...withoutEnd(text).map((shorter) => ({ text: shorter, cost: costOf(shorter) + losses + partCost })),
    ]
  })
}

function costOf(text: string): number {
  return Math.max(0, countWords(text) - usual) + (text.endsWith('?') ? 1 : 0)
}

/** `On July 12th, 2018, ` and `During the outage `, not `In theory, `. */
const start =
  /^(?!in (?:a|some) (?:sense|way)|in part\b|in principle|in theory|in the (?:past|old|beginning))(?:on|in|at|during|over|since|by|as part of|along with|with) \S/iu

/** `In 2020 the way` of `In 2020 the way we met changed`, `In May, sales of` of `In May, sales of Kites fell`: the subject has begun. */
const subject = /^\S+ \S.* (?:the|an?|our|its|their|this|that)\b|, |\b(?:of|in|for|to|with|by|from|on|at)$/iu

function withoutStart(line: string): readonly string[] {
  if (!start.test(line) || changesRest.test(line) || bounds.test(line)) return []
  return [...line.matchAll(/,? (?=\p{L})/gu)].flatMap(({ index, 0: seam }) => {
    const [said, rest] = [line.slice(0, index), line.slice(index + seam.length)]
    if (seam === ' ' && subject.test(said)) return []
    const isApart = !hasFiniteVerb(said) && !hasInnerClause(said) && !reachesOn.test(said)
    return isApart && startsClause(rest) ? [capitalise(rest)] : []
  })
}

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'

/** When, at the end; without it as much is said. */
const end = new RegExp(
  '^(?<kept>.+) (?:on|in|at|during|since|within|between) ' +
    `(?:[^,;:()]*\\b(?:UTC|[ap]m|\\d{4}|\\d{1,2}:\\d\\d|(?:${months})[a-z]*)\\b[^,;:()]*|` +
    '(?:the|that|this|our|last) (?:\\w+ )?(?:time|day|week|month|year|period|weekend|morning|evening))$',
  'iu',
)

function withoutEnd(line: string): readonly string[] {
  const kept = end.exec(line)?.groups!['kept']
  return kept === undefined || changesRest.test(line) || bounds.test(line) || !hasFiniteVerb(kept) ? [] : [kept]
}

/** What counts or compares would be said of more than it is. */
const bounds = anyOf([
  wholeWords(
    'any|always|most|more|less|fewer|than|only|first|last|some|few|several|half|until|before|after|if|when|average|total',
  ),
])

const outcome = /, (?:\p{L}+ly )?(?:resulting in|leading to|causing) (?<what>[^,;:()]+)\.?$/iu

function outcomesOf(sentence: string): readonly Draft[] {
  const what = outcome.exec(sentence.trim().replace(/\.$/u, ''))?.groups!['what']
  if (what === undefined || changesRest.test(sentence) || hasFiniteVerb(what.replaceAll(/\p{L}+ed\b/gu, ''))) return []
  const text = capitalise(what.replace(/^(?:an?|the) /iu, ''))
  return countWords(text) > usual ? [] : [{ text, cost: costOf(text) }]
}

/** Links and marks; what points back, depends on something or speaks to the reader; what has lost its end. */
const unfit = anyOf([
  '[:;=\u2013\u2014]|https?:|#\\d|,$|^[-*]',
  "^(?:this|that|these|those|such|from there|by now|which|if|when|also|or|and|but|as|here|not|reposted|you|y'all|please|feel free|see|read|visit|join|check|learn|follow|photo|picture|image|" +
    "we're (?:excited|happy|proud)|I|there (?:is|are|was|were)|[a-z]+ed (?:by|if|when))\\b",
  "\\bmy opinion\\b|\\b(?:announcements?|also)\\b|(?:is|are|was|were|'re|'s) \\w+ly$",
  '\\b(?:here|below|above|is|are|was|were|be|to|of|the|an?|and|or|for|with|by|in|on|at)$',
])

function isHeadline(text: string): boolean {
  const count = countWords(text)
  return (
    count >= shortest &&
    count <= longest &&
    text.length <= widest &&
    !unfit.test(text) &&
    !leans(text) &&
    lengthOfLead(text) === 0 &&
    !refersBack(text)
  )
}

/** Whether a text says or names something: not `Python, OOP, LAMP`, `Hey, you` or `Choo choo!`. */
function isWhole(text: string): boolean {
  return hasFiniteVerb(text) || startsWithVerb(text) || !/,(?! \d)|^\S+ \S+!$/u.test(text)
}
