import type { Language } from '../lang/language.js'
import { secondsToSay } from '../lang/seconds-to-say.js'

/** A run of text before which a topic may begin, and within which none does. */
export interface Passage {
  /** In order; none where it only shows something. */
  readonly sentences: readonly string[]
  /** The words of each sentence that carry meaning. */
  readonly words: readonly (readonly string[])[]
}

/** How many sentences on both sides of a boundary are compared. */
const windowSentences = 10

/** What is said in less time is short, in seconds: 25 Japanese characters, 11 English words. */
const shortSeconds = 5

/**
 * What speaks for (above 0) and against a boundary. Mean and deviation standardise a feature, the weight is that of a
 * logistic regression, learned from the headings of 126 Japanese articles; 18 English ones were too few for their own.
 */
const features = {
  /** It begins as going on with what was said. */
  goesOn: { weight: -0.646, mean: 0.242, deviation: 0.428 },
  /** Cosine of the words on both sides, each by its inverse frequency. */
  similarity: { weight: -0.582, mean: 0.209, deviation: 0.129 },
  /** A sixth of the logarithm of its length, in characters of which five take a second. */
  length: { weight: 0.326, mean: 0.721, deviation: 0.142 },
  /** The share of its words that do not stand shortly before. */
  novelty: { weight: 0.281, mean: 0.648, deviation: 0.248 },
  /** The sentence before is short. */
  shortBefore: { weight: -0.272, mean: 0.188, deviation: 0.39 },
  /** The sentence before announces what comes: it ends with a colon. */
  announced: { weight: -0.256, mean: 0.056, deviation: 0.231 },
  /** Its first sentence is short. */
  shortFirst: { weight: -0.13, mean: 0.259, deviation: 0.438 },
} as const

type Features = Readonly<Record<keyof typeof features, number>>

/** As strong as any other evidence together: the author says that it turns to something else. */
const pivotScore = 3

/**
 * How much speaks for a new topic at the beginning of each passage but the first, in log-odds but for a constant.
 * @returns A score a passage; that of the first means nothing.
 */
export function scoreBoundaries(passages: readonly Passage[], language: Language): readonly number[] {
  const words = passages.flatMap((passage) => passage.words)
  const weights = inverseFrequencies(words)
  const secondsOf = (text: string): number => secondsToSay(text, language)
  let place = 0
  let before = ''
  return passages.map((passage) => {
    const first = passage.sentences[0] ?? ''
    const back = words.slice(Math.max(0, place - windowSentences), place)
    const ahead = words.slice(place, place + windowSentences)
    const start = language.blockStart(first)
    const found: Features = {
      goesOn: Number(start === 'goesOn'),
      similarity: cosine(back.flat(), ahead.flat(), weights),
      length: Math.log(1 + 5 * secondsOf(passage.sentences.join(' '))) / 6,
      novelty: noveltyOf(passage.words.flat(), back.flat()),
      shortBefore: Number(secondsOf(before) < shortSeconds),
      announced: Number(/[:：]$/u.test(before)),
      shortFirst: Number(secondsOf(first) < shortSeconds),
    }
    place += passage.words.length
    before = passage.sentences.at(-1) ?? before
    return sumUp(found) + (start === 'pivot' ? pivotScore : 0)
  })
}

function sumUp(found: Features): number {
  return Object.entries(features).reduce((sum, [name, { weight, mean, deviation }]) => {
    return sum + (weight * (found[name as keyof Features] - mean)) / deviation
  }, 0)
}

function inverseFrequencies(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of sentences) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + sentences.length / count)]))
}

function cosine(one: readonly string[], other: readonly string[], weights: ReadonlyMap<string, number>): number {
  const [left, right] = [weigh(one, weights), weigh(other, weights)]
  const product = [...left].reduce((sum, [word, weight]) => sum + weight * (right.get(word) ?? 0), 0)
  return product === 0 ? 0 : product / Math.sqrt(squares(left) * squares(right))
}

function weigh(words: readonly string[], weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const weighed = new Map<string, number>()
  for (const word of words) weighed.set(word, (weighed.get(word) ?? 0) + weights.get(word)!)
  return weighed
}

function squares(weighed: ReadonlyMap<string, number>): number {
  return [...weighed.values()].reduce((sum, weight) => sum + weight * weight, 0)
}

function noveltyOf(words: readonly string[], before: readonly string[]): number {
  const known = new Set(before)
  const own = [...new Set(words)]
  return own.length === 0 ? 0.5 : own.filter((word) => !known.has(word)).length / own.length
}
