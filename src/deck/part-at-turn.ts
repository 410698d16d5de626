import { sumSeconds } from '../model/duration.js'
import type { Point, SentencePoint } from '../model/outline.js'
import { isSentence } from '../model/sentence-points.js'
import type { Measure } from './fit.js'
import { leans } from './leans.js'
import { partIntoSlides } from './part-slides.js'
import { glance, textWidth } from './rank-lines.js'
import type { SlidePlan } from './slide-plan.js'
import { findLines } from './standing.js'

/** A story that is told in less has no room for a slide of suspense, in seconds. */
const leastStory = 30

/**
 * Parts points into slides, at most so many and a few: where the story turns, that stands on a slide of its own, so that
 * nobody reads it before it is told.
 * @returns No slides if that can't be done.
 */
export function partAtTurn(points: readonly Point[], most: number, measure: Measure): readonly SlidePlan[] {
  const parted = (part: readonly Point[], slides: number): readonly SlidePlan[] =>
    partIntoSlides(part, slides, findLines(part.filter(isSentence), measure))
  const seconds = sumSeconds(points)
  const turn = seconds < leastStory ? undefined : findTurn(points, measure)
  if (turn === undefined) return parted(points, most)
  const at = points.indexOf(turn)
  const slidesOf = (part: readonly Point[]): number => Math.max(1, Math.round((most * sumSeconds(part)) / seconds))
  const sides = [points.slice(0, at), startAnew(points.slice(at + 1))]
  const [before = [], after = []] = sides.map((side) => parted(side, slidesOf(side)))
  const isWhole = after.length > 0 && (before.length > 0 || at === 0)
  return isWhole ? [...before, { sentences: [turn] }, ...after] : parted(points, most)
}

/** Where the story of some points turns: the weightiest sentence that says so in a line for a glance. */
function findTurn(points: readonly Point[], measure: Measure): SentencePoint | undefined {
  const turns = points.filter(isSentence).filter((point) => isTurn(point, measure))
  return turns.toSorted((a, b) => b.weight - a.weight)[0]
}

function isTurn(point: SentencePoint, measure: Measure): boolean {
  const isOwn = point.block.kind === 'paragraph' && !point.isQuoted && !leans(point)
  return isOwn && point.cues.includes('turn') && point.lines.some((line) => textWidth([line], measure) <= glance)
}

/** What follows a turn can be understood by all who have heard of it: it leans on no line that its slide would have to show. */
function startAnew([first, ...others]: readonly Point[]): readonly Point[] {
  if (first === undefined) return []
  const anew = first.kind === 'sentence' ? { ...first, cues: first.cues.filter((cue) => cue !== 'leaning') } : first
  return [anew, ...others]
}
