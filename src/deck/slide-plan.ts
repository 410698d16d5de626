import type { Line, SentencePoint, ShowPoint } from '../model/outline.js'

/** The points of one slide: sentences to say, and what is shown while they are said. */
export interface SlidePlan {
  /** A title of its own. */
  readonly title?: Line
  /** A word of our own that is said first. */
  readonly opening?: Line
  readonly show?: ShowPoint
  readonly sentences: readonly SentencePoint[]
}

/** A pause for turning the slide, in seconds. */
export const pauseSeconds = 2

/** A word such as `まず` and the breath behind it, in seconds. */
export const openingSeconds = 1

/** What a slide takes besides its points: an order word, the pause, and the rounding up to whole seconds. */
export const slideOverhead = openingSeconds + pauseSeconds + 1

/** The time that a slide takes: its script and a pause, in whole seconds. */
export function secondsOf({ opening, show, sentences }: SlidePlan): number {
  const points = [...sentences, ...(show ? [show] : [])]
  const speech = points.reduce((total, { seconds }) => total + seconds, opening ? openingSeconds : 0)
  return Math.ceil(speech) + pauseSeconds
}

/** Its own title, else that of what is shown, else that of the points' heading if they are all from under one, else the topic's. */
export function titleOf({ title, show, sentences }: SlidePlan, topicTitle: Line): Line {
  if (title ?? show) return title ?? show!.title
  const titles = new Set(sentences.map(({ title }) => title))
  const [only] = titles
  return only && titles.size === 1 ? only : topicTitle
}

/** What is said, a sentence a line. */
export function scriptOf({ opening, sentences }: SlidePlan): readonly Line[] {
  const own = sentences.map(({ sentence }): Line => ({ text: sentence.text, sources: [sentence] }))
  return opening ? [opening, ...own] : own
}
