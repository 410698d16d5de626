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

/**
 * The title of a slide: its own, else that of what is shown, else the heading above most of what is said; its topic's for
 * a slide without words.
 */
export function titleOf({ title: own, show, sentences }: SlidePlan, topicTitle: Line): Line {
  if (own) return own
  if (show) return show.title
  const seconds = new Map<Line, number>()
  for (const point of sentences) seconds.set(point.title, (seconds.get(point.title) ?? 0) + point.seconds)
  const most = Math.max(...seconds.values())
  return [...seconds].find(([, time]) => time === most)?.[0] ?? topicTitle
}

/** What is said, a sentence a line. */
export function scriptOf({ opening, sentences }: SlidePlan): readonly Line[] {
  const own = sentences.map(({ sentence }): Line => ({ text: sentence.text, sources: [sentence] }))
  return opening ? [opening, ...own] : own
}
