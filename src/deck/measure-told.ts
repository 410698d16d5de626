import { sumSeconds } from '../model/duration.js'
import type { Deck, Slide } from '../model/deck.js'
import type { Outline } from '../model/outline.js'
import { pauseSeconds } from './slide-plan.js'
import { slideSeconds } from './part-slides.js'

/** How much of an article a talk tells. */
export interface Told {
  /** The share of the article's sentences that is spoken, by the time that it takes to say them, 0–1. */
  readonly share: number
  /** About how long a talk would be that tells all, in whole minutes. */
  readonly minutesForAll: number
}

/** Measures what a deck tells of its outline. An article without a sentence is told as a whole. */
export function measureTold(outline: Outline, deck: Deck): Told {
  const points = outline.topics.flatMap((topic) => topic.points)
  const sentences = points.filter(({ kind }) => kind === 'sentence')
  const unsaid = new Set(deck.unsaid)
  const said = sentences.filter((point) => point.kind === 'sentence' && !unsaid.has(point.sentence))
  const all = sumSeconds(sentences)
  const framing = sumSeconds(deck.slides.filter(isFrame))
  const speech = sumSeconds(points)
  return {
    share: all === 0 ? 1 : sumSeconds(said) / all,
    minutesForAll: Math.ceil((framing + speech * (1 + pauseSeconds / slideSeconds)) / 60),
  }
}

/** Of the sentences on the author the outline knows nothing. */
function isFrame({ kind, notes }: Slide): boolean {
  return notes.length === 0 || kind === 'title' || kind === 'profile'
}
