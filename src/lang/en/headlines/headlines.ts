import type { Headline } from '../../headline.js'
import { anyOf, wholeWords } from '../lines/any-of.js'
import { changesRest, reachesOn } from '../lines/bearing.js'
import { startsClause } from '../lines/clauses.js'
import { leans, refersBack } from '../lines/leaning.js'
import { lengthOfLead } from '../lines/leads.js'
import { lines } from '../lines/lines.js'
import { hasFiniteVerb } from '../lines/verbs.js'

/** In words: as a rule no longer, never longer, and never shorter. */
const usual = 6
const longest = 10
const shortest = 2

/** In characters: what is longer takes two lines. */
const widest = 60

/** What it costs, in words beyond the usual length, to leave out a part of the line. */
const partCost = 1.5

/** A headline that costs so much is worth half. */
const half = 6

interface Shortened {
  readonly text: string
  readonly cost: number
}

/**
 * The headlines that a sentence could become, best first: short lines of it, without the time or place at their start or end,
 * and what came of it: `…, resulting in about 3.7M failed requests` → `About 3.7M failed requests`.
 */
export function headlines(sentence: string): readonly Headline[] {
  const made = lines(sentence).flatMap(shorten)
  const found = [...made, ...outcomesOf(sentence)].filter(({ text }) => isHeadline(text))
  const texts = new Set<string>()
  const isNew = ({ text }: Shortened): boolean => !texts.has(text) && texts.add(text).has(text)
  const ranked = found.toSorted((a, b) => a.cost - b.cost).filter(isNew)
  return ranked.map(({ text, cost }) => ({ text, worth: half / (half + cost) }))
}

/** A line, and without a part at its start, at its end, or both. */
function shorten(line: string): readonly Shortened[] {
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
  return Math.max(0, countWords(text) - usual) + (/\?$/u.test(text) ? 1 : 0)
}

/** `On July 12th, 2018, ` and `During the outage `, not `In theory, `. */
const start = /^(?:on|in|at|during|over|since|by|as part of|along with|with) (?<said>[^;:()]{2,40}?),? /iu

function withoutStart(line: string): readonly string[] {
  return prefixesOf(line)
    .filter((rest) => {
      const said = line.slice(0, line.length - rest.length)
      return !changesRest.test(line) && !reachesOn.test(said) && !bounds.test(line) && startsClause(rest)
    })
    .map(capitalise)
}

function prefixesOf(line: string): readonly string[] {
  if (!start.test(line)) return []
  return [...line.matchAll(/,? (?=\p{L})/gu)].map(({ index, 0: seam }) => line.slice(index + seam.length))
}

/** Where or when at the end, with a figure or a word for a time; without it as much is said. */
const end =
  /^(?<kept>.+) (?:on|in|at|during|over|since|between|within|from) (?:[^,;:()]*\d[^,;:()]*|(?:the|that|this|our|last|all) (?:\p{L}+ )?(?:time|day|week|month|year|period|process|course|incident|weekend|morning|evening)s?)$/iu

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

function outcomesOf(sentence: string): readonly Shortened[] {
  const what = outcome.exec(sentence.trim().replace(/\.$/u, ''))?.groups!['what']
  if (what === undefined || changesRest.test(sentence) || hasFiniteVerb(what.replace(/\p{L}+ed\b/gu, ''))) return []
  const text = capitalise(what.replace(/^(?:an?|the) /iu, ''))
  return countWords(text) > usual ? [] : [{ text, cost: costOf(text) }]
}

/** Links, marks, and what points back. */
const unfit = /[:;=\u2013\u2014]|https?:|,$|^(?:this|that|these|those|such|from there)\b/iu

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

function countWords(text: string): number {
  return text.split(/\s+/u).length
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
