import { isLost } from '../model/figures.js'
import type { Point, SentencePoint } from '../model/outline.js'
import { leans } from './leans.js'
import { findListNeeds } from './list-needs.js'
import { isUnspoken } from './unspoken.js'

/** So many points give context enough: where each sentence leans on the one before, the farthest ones count no more. */
const mostCompanions = 6

/** What a point needs; `undefined` if that isn't there. */
type Needs = readonly number[] | undefined

/**
 * Finds for each point the places of all that must be told with it, itself among them, in order: what a sentence leans on,
 * what it announces or points at, what answers it, what a list has to keep together, the sentence that introduces a picture,
 * a person or a term.
 * @returns `undefined` in place of a point that can't be told, or not without one that can't be told.
 */
export function findCompanions(
  points: readonly Point[],
  isTellable: (point: Point) => boolean,
): readonly (readonly number[] | undefined)[] {
  const isSpoken = findSpoken(points)
  const canTell = points.map((point, place) => isTellable(point) && isSpoken[place]!)
  // A list is told without what nobody says.
  const inLists = findListNeeds(points).map((places) => places.filter((place) => canTell[place]))
  const beside = points.map((_, place): Needs => (canTell[place] ? needsBeside(place, points) : undefined))
  const needs = beside.map(
    (own, place): Needs => own && [...own, ...context(place, points, isSpoken), ...inLists[place]!],
  )
  const introducers = findIntroducers(points)
  const explained = needs.map((own, place): Needs => own && [...own, ...introducers[place]!])
  return points.map((_, start) => {
    const companions = new Set([start])
    const isWhole = addAll(companions, needs, beside) && addAll(companions, explained, beside)
    return isWhole ? [...companions].toSorted((a, b) => a - b) : undefined
  })
}

/**
 * Adds to some places all that they need, and what that needs; where it is much only what a sentence points at or goes on with.
 * @returns `false` if that isn't there.
 */
function addAll(companions: Set<number>, needs: readonly Needs[], beside: readonly Needs[]): boolean {
  for (const place of companions) {
    const own = companions.size < mostCompanions ? needs[place] : beside[place]
    if (own === undefined) return false
    for (const need of own) companions.add(need)
  }
  return true
}

/** What somebody must have heard before a point, and a question's answer. */
function context(place: number, points: readonly Point[], isSpoken: readonly boolean[]): readonly number[] {
  const point = points[place]!
  const before = neighbour(place, -1, points)
  if (point.kind === 'show') return before?.kind === 'sentence' && before.block.kind === 'paragraph' ? [place - 1] : []
  const answer = point.cues.includes('question') && neighbour(place, 1, points) ? [place + 1] : []
  return [...leansOn(place, points, isSpoken), ...answer]
}

/** Whether each point can be said as far as it depends on itself and on what is shown: half a sentence can't, nor its rest. */
function findSpoken(points: readonly Point[]): readonly boolean[] {
  const isSpoken: boolean[] = []
  points.forEach((point, place) => {
    const before = neighbour(place, -1, points)
    const isRest = point.kind === 'sentence' && point.cues.includes('fragment') && before
    const isCut = isRest && isSpoken[place - 1] === false
    isSpoken.push(!isCut && !isUnspoken(point, before) && needsBeside(place, points) !== undefined)
  })
  return isSpoken
}

/** What a sentence means that is shown beside it or comes next, and where it goes on; `undefined` if that isn't there any more. */
function needsBeside(place: number, points: readonly Point[]): Needs {
  const needs = [pointsAtShown(place, points), findAnnounced(place, points), findRest(place, points)]
  const beside = needs.flatMap((own) => own ?? [place])
  const isThere = beside.every((other) => other !== place && !isLostPoint(points[other]!))
  return isThere ? beside : undefined
}

function isLostPoint(point: Point): boolean {
  return point.kind === 'show' && isLost(point.show)
}

/** What a sentence announces, unless it goes on in words. */
function findAnnounced(place: number, points: readonly Point[]): readonly number[] {
  const point = points[place]!
  const after = neighbour(place, 1, points)
  const announces = point.kind === 'sentence' && point.cues.includes('announcing')
  return announces && after && !isRunningText(after) ? [place + 1] : []
}

/**
 * What a sentence goes on from. A remark in between that nobody says (`...`) is not meant, unless the sentence is the rest of it,
 * and neither is code where a sentence stands before it: `これで動きます` goes on from what that says, and pictures from what is seen.
 */
function leansOn(place: number, points: readonly Point[], isSpoken: readonly boolean[]): readonly number[] {
  const point = points[place]!
  if (point.kind === 'show' || !leans(point)) return []
  if (point.cues.includes('fragment')) return neighbour(place, -1, points) ? [place - 1] : []
  let at = place - 1
  while ((!isSpoken[at] || isCode(points[at])) && neighbour(at, -1, points)) at--
  return neighbour(at + 1, -1, points) ? [at] : []
}

function isCode(point: Point | undefined): boolean {
  return point?.kind === 'show' && point.show.kind === 'code'
}

/** Where it is said who or what each point speaks of. */
function findIntroducers(points: readonly Point[]): readonly (readonly number[])[] {
  const places = new Map(points.map((point, place) => [point.kind === 'sentence' ? point.sentence : undefined, place]))
  return points.map((point) =>
    point.kind === 'sentence' ? (point.introducedBy ?? []).flatMap((source) => places.get(source) ?? []) : [],
  )
}

/** The picture or the like behind the block of a sentence that points at one, else the one before that block. */
function pointsAtShown(place: number, points: readonly Point[]): Needs {
  const point = points[place]!
  if (point.kind === 'show' || !point.cues.includes('pointing')) return []
  for (const step of [1, -1] as const) {
    let at = place
    while (isOfBlock(point, points[at])) at += step
    const found = points[at]
    if (found?.kind === 'show' && found.title === point.title) return [at]
  }
  return undefined
}

function isOfBlock(point: SentencePoint, other: Point | undefined): boolean {
  return other?.kind === 'sentence' && point.block.line === other.block.line
}

/** Where an unfinished sentence goes on: in what stands behind it, and in the words that end it behind that. */
function findRest(place: number, points: readonly Point[]): Needs {
  const point = points[place]!
  if (point.kind === 'show' || !isRunningText(point) || !point.cues.includes('unfinished')) return []
  const isBehind = (other: Point, at: number): boolean =>
    at > place && (isRunningText(other) || other.title !== point.title)
  if (isOfBlock(point, points[place + 1])) return [place + 1]
  const end = points.findIndex(isBehind)
  if (end === place + 1 || place === points.length - 1) return undefined
  const ending = neighbour(end - 1, 1, points)
  return ending?.kind === 'sentence' && ending.cues.includes('fragment') ? [place + 1, end] : [place + 1]
}

function isRunningText(point: Point): boolean {
  return point.kind === 'sentence' && point.block.kind === 'paragraph'
}

/** The point before or after one, if it stands under the same heading. */
function neighbour(place: number, step: -1 | 1, points: readonly Point[]): Point | undefined {
  const other = points[place + step]
  return other?.title === points[place]?.title ? other : undefined
}
