import type { Cue } from '../model/cue.js'
import type { Line, SentencePoint } from '../model/outline.js'

/** A short clause of a sentence that says by itself what the sentence says. */
export interface Headline {
  readonly text: string
  /** How good it is by its form, 0–1: short, with all that it needs. */
  readonly worth: number
}

/** A text that could be one, and what it costs: length, and what was left out. */
export interface Draft {
  readonly text: string
  readonly cost: number
}

/**
 * Puts headlines in order, each once.
 * @param half What makes a headline worth half.
 */
export function cheapestFirst(drafts: readonly Draft[], half: number): readonly Headline[] {
  const costs = new Map<string, number>()
  for (const { text, cost } of drafts.toSorted((a, b) => a.cost - b.cost)) {
    if (!costs.has(text)) costs.set(text, cost)
  }
  return Array.from(costs, ([text, cost]) => ({ text, worth: half / (half + cost) }))
}

/** A sentence that weighs less than this share of the weightiest one does not speak for the others; the first one may weigh less. */
const leastShare = { first: 0.6, other: 0.7 } as const

/** Nor does a headline that is worth less than this share of the best one stand in for that. */
const leastOfBest = 0.75

/** It takes a while to look for headlines: only in so many sentences. */
const mostTried = 8

/** Where a story turns, or what it comes to; worth so much more. */
const turning: ReadonlySet<Cue> = new Set(['trouble', 'cause', 'conclusion', 'lesson'])
const turningFactor = 1.2

/** Sentences that don't say what the text says. */
const besides: ReadonlySet<Cue> = new Set(['courtesy', 'meta', 'aside', 'fragment', 'announcing'])

/**
 * The headlines that some sentences could have together, best first: a question that they begin with, then those of the
 * weightiest ones. An item of a list speaks only for itself.
 * @param headlinesOf The headlines of a sentence.
 */
export function rankHeadlines(
  points: readonly SentencePoint[],
  headlinesOf: (sentence: string) => readonly Headline[],
): readonly Line[] {
  const most = Math.max(0, ...points.map(({ weight }) => weight))
  const asked = points.slice(0, 1).filter(({ cues }) => cues.includes('question'))
  const speaks = (point: SentencePoint): boolean =>
    point.block.kind !== 'list' &&
    point.weight >= (point === points[0] ? leastShare.first : leastShare.other) * most &&
    !has(point, besides)
  const weighty = points
    .filter((point) => speaks(point) && !point.cues.includes('question'))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostTried)
  const ranked = [...asked, ...weighty].flatMap((point) =>
    headlinesOf(point.sentence.text).map(({ text, worth }) => ({
      line: { text, sources: [point.sentence] },
      isQuestion: asked.includes(point),
      score: worth * point.weight * (has(point, turning) ? turningFactor : 1),
    })),
  )
  const best = Math.max(0, ...ranked.filter(({ isQuestion }) => !isQuestion).map(({ score }) => score))
  return ranked
    .filter(({ isQuestion, score }) => isQuestion || score >= leastOfBest * best)
    .toSorted((a, b) => Number(b.isQuestion) - Number(a.isQuestion) || b.score - a.score)
    .map(({ line }) => line)
}

function has({ cues }: SentencePoint, some: ReadonlySet<Cue>): boolean {
  return cues.some((cue) => some.has(cue))
}
