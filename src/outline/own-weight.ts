import type { Cue } from '../model/cue.js'
import type { Block } from '../model/article.js'
import type { Diagram } from '../model/outline.js'

/**
 * What stands in a paragraph is the author's own; a list item is one of many, a quotation somebody else's. A picture tells at a
 * glance what a good sentence tells.
 */
const blockWeights: Readonly<Record<Block['kind'] | Diagram['kind'], number>> = {
  paragraph: 1,
  list: 0.75,
  quote: 0.5,
  figure: 1.6,
  diagram: 1.6,
  table: 0.8,
  code: 0.5,
  math: 0.5,
}

/** What each cue adds to a sentence that is worth 1 by its place. What and why are worth more than how. */
const cueWeights: Readonly<Record<Cue, number>> = {
  quantity: 0.4,
  date: 0.2,
  name: 0.1,
  first: 0.25,
  trouble: 0.25,
  turn: 0.15,
  cause: 0.2,
  conclusion: 0.25,
  lesson: 0.2,
  contrast: 0.1,
  superlative: 0.2,
  definition: 0.2,
  meta: -0.6,
  aside: -0.2,
  courtesy: -0.9,
  written: -0.9,
  procedure: -0.2,
  question: -0.3,
  leaning: -0.1,
  fragment: -0.2,
  connective: 0,
  announcing: -0.4,
  unfinished: 0,
  pointing: -0.2,
}

/** Less than this no sentence weighs: all of them are said if there is time. */
const leastWeight = 0.05

/** What a block is worth, or a sentence by its place in one, counted from 0: the first one says what the block is about. */
export function placeWeight(kind: keyof typeof blockWeights, place = 0): number {
  const isRunning = kind === 'paragraph' || kind === 'quote'
  return blockWeights[kind] * (isRunning ? 0.7 + 0.3 / (1 + place) : 1)
}

/** What a sentence is worth by what it says itself. */
export function ownWeight(place: number, cues: readonly Cue[]): number {
  return Math.max(
    leastWeight,
    cues.reduce((sum, cue) => sum + cueWeights[cue], place),
  )
}
