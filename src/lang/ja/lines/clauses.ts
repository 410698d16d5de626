import type { Morpheme } from '../analyser/morpheme.js'
import { saysTheSame } from './clause-drops.js'
import { clauseLinkAt, predicateEnd } from './clause-links.js'
import type { ClauseLink } from './clause-links.js'
import { mayStop } from './clause-stops.js'
import { bracketed } from './edits.js'
import { factsOf } from './facts.js'
import { finishClause, timeOf } from './final-form.js'
import { missingTopic } from './missing-topic.js'
import { linksOf } from './openings.js'
import { readWords } from './read-words.js'

/** Some clauses of a sentence, or all of them. */
export interface Excerpt {
  readonly text: string
  /** How many clauses are missing that say as much as what is left. */
  readonly losses: number
  /** How many numbers and names of the sentence are missing. */
  readonly missingFacts: number
  /** Whether the last clause is missing. */
  readonly isWithoutEnd: boolean
}

/** Of a sentence with more clauses only the last ones are looked at, so that a long one takes linear time. */
const mostCuts = 6

/** What these deny is not the clause that they stand in alone. */
const indivisible = /わけで?は|わけじゃ|とは限|ざるを|ないことは|ないわけ|ではなく|のではな(?!いか)|んじゃな(?!いか)/u

/** Whether a text may end a clause at a place: before what denies more than one clause, or behind it, as a mere sequel. */
export function isDivisible(text: string, at: number, link: ClauseLink): boolean {
  return !indivisible.test(text.slice(at)) && (link !== 'sequence' || !indivisible.test(text))
}

/** A sentence in plain form with its words, without white space, and where its clauses end. */
interface Divided {
  readonly text: string
  readonly words: readonly Morpheme[]
  readonly cuts: readonly Cut[]
  /** Whether a word stands in no brackets. */
  readonly isOpen: (word: Morpheme) => boolean
}

interface Cut {
  /** The last word of a clause, which is its comma if it has one. */
  readonly at: number
  readonly link: ClauseLink
}

/**
 * What is left of a sentence in plain form when clauses at its start or its end go, with the topic where that is needed:
 * 手順は長いが、失敗は少ない → 失敗は少ない, データを集め、地図を作った → データを集めた. Only what says the same without
 * them is listed, the whole sentence first.
 */
export function excerpts(sentence: string): readonly Excerpt[] {
  const words = readWords(sentence)
  const whole = { text: sentence, losses: 0, missingFacts: 0, isWithoutEnd: false }
  if (isQuestion(words.at(-1))) return [whole]
  const divided = divide(sentence, words)
  const ends = [undefined, ...divided.cuts.filter(({ at }) => mayStop(words, at))]
  return ends.flatMap((end) => {
    const text = end === undefined ? sentence : beginning(divided, end)
    if (text === undefined) return []
    const starts = [undefined, ...divided.cuts.filter(({ at }) => end === undefined || at < end.at)]
    return starts.flatMap((start) => {
      const rest = start === undefined ? text : remainder(divided, start, end, text)
      return rest === undefined ? [] : [{ text: rest, ...missing(divided, start, end) }]
    })
  })
}

function divide(text: string, words: readonly Morpheme[]): Divided {
  const isBracketed = bracketed(text)
  const isOpen = ({ start }: Morpheme): boolean => !isBracketed(start)
  const cuts = words.flatMap((word, at) => {
    const link = isOpen(word) ? clauseLinkAt(words, at) : undefined
    return link !== undefined && isDivisible(text, word.start, link) ? [{ at, link }] : []
  })
  return { text, words, cuts: cuts.slice(-mostCuts), isOpen }
}

/** The sentence up to a cut, as a sentence. */
function beginning({ text, words }: Divided, { at }: Cut): string | undefined {
  return finishClause(text, words, predicateEnd(words, at), timeOf(words))
}

/** What is left of `kept`, which is the text up to `end`, when the clauses up to `start` go; `undefined` if they can't. */
function remainder(
  { text, words, isOpen }: Divided,
  start: Cut,
  end: Cut | undefined,
  kept: string,
): string | undefined {
  const from = start.at + 1
  const parts = {
    dropped: words.slice(0, from).filter(isOpen),
    kept: words.slice(from, end && end.at + 1).filter(isOpen),
    link: start.link,
  }
  const topic = missingTopic(parts)
  if (topic === undefined || !saysTheSame(parts)) return undefined
  const rest = kept.slice(words[from]?.start)
  return joinTopic(topicText(text, topic), rest.slice(linksOf(rest)))
}

function topicText(text: string, topic: readonly Morpheme[]): string {
  const [first, last] = [topic[0], topic.at(-1)]
  if (first === undefined || last === undefined) return ''
  return text.slice(first.start, last.start + last.surface.length)
}

/** NAT は and Function を生成, with the space between them that is between NAT and は. */
function joinTopic(topic: string, rest: string): string {
  return /\w \S+$/u.test(topic) && /^\w/u.test(rest) ? `${topic} ${rest}` : topic + rest
}

/** What an excerpt from behind one cut up to another lacks. */
function missing({ words, cuts }: Divided, start: Cut | undefined, end: Cut | undefined): Omit<Excerpt, 'text'> {
  const before = cuts.filter(({ at, link }) => start !== undefined && at <= start.at && link === 'sequence').length
  const behind = end === undefined ? 0 : cuts.filter(({ at }) => at >= end.at).length
  const kept = words.slice(start === undefined ? 0 : start.at + 1, end && end.at + 1)
  return {
    losses: before + behind,
    missingFacts: factsOf(words).size - factsOf(kept).size,
    isWithoutEnd: end !== undefined,
  }
}

/** Whether a sentence with this last word asks. */
export function isQuestion(last: Morpheme | undefined): boolean {
  return /^[か?？]/u.test(last?.surface ?? '')
}
