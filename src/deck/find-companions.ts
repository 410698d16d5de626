import type { Point, SentencePoint } from '../model/outline.js'
import { leans } from './leans.js'
import { findListNeeds } from './list-needs.js'

/** So many points give context enough: where each sentence leans on the one before, the farthest ones count no more. */
const mostCompanions = 6

/**
 * Finds for each point the places of all that must be told with it, itself among them, in order: what a sentence leans on,
 * what it announces, what answers it, what a list has to keep together, the sentence that introduces a picture or a person.
 * @returns `undefined` in place of a point that can't be told, or not without one that can't be told.
 */
export function findCompanions(
  points: readonly Point[],
  isTellable: (point: Point) => boolean,
): readonly (readonly number[] | undefined)[] {
  const inLists = findListNeeds(points)
  const needs = points.map((_, place) => [...needsOf(place, points), ...inLists[place]!])
  return points.map((_, start) => {
    const companions = new Set([start])
    for (const place of companions) {
      if (!isTellable(points[place]!)) return undefined
      if (companions.size < mostCompanions) for (const need of needs[place]!) companions.add(need)
    }
    return [...companions].toSorted((a, b) => a - b)
  })
}

function needsOf(place: number, points: readonly Point[]): readonly number[] {
  const point = points[place]!
  const before = neighbour(place, -1, points)
  const after = neighbour(place, 1, points)
  if (point.kind === 'show') return before?.kind === 'sentence' && before.block.kind === 'paragraph' ? [place - 1] : []
  const leansOn = before && leans(point) ? [place - 1] : []
  const announces = point.cues.includes('announcing') && after && !isRunningText(after)
  const asks = point.cues.includes('question') && after
  const next = announces || asks ? [place + 1] : []
  return [...leansOn, ...next, ...introducers(point, points)]
}

function introducers({ introducedBy }: SentencePoint, points: readonly Point[]): readonly number[] {
  const place = introducedBy
    ? points.findIndex((other) => other.kind === 'sentence' && other.sentence === introducedBy)
    : -1
  return place === -1 ? [] : [place]
}

function isRunningText(point: Point): boolean {
  return point.kind === 'sentence' && point.block.kind === 'paragraph'
}

/** The point before or after one, if it stands under the same heading. */
function neighbour(place: number, step: -1 | 1, points: readonly Point[]): Point | undefined {
  const other = points[place + step]
  return other?.title === points[place]?.title ? other : undefined
}
