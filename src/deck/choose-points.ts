import { sumSeconds } from '../model/duration.js'
import type { Line, Point } from '../model/outline.js'
import { findCompanions } from './find-companions.js'
import { rowOf } from './rows.js'

/** What a choice has room for. */
export interface Room {
  /** To speak and to look, without pauses. */
  readonly seconds: number
  /** Pictures, tables and the like. */
  readonly shows: number
  /** Items of lists that are told one after the other. */
  readonly steps: number
  readonly isTellable: (point: Point) => boolean
}

/**
 * By how much the length of a sentence counts against it: 1 would be weight a second, which fills a talk with short
 * sentences, 0 the weight alone, which fills it with long ones (Lin and Bilmes 2010 scale cost in this way).
 */
const lengthExponent = 0.2

/** By how much the weightiest sentence under each heading gains: a section whose point is told is no gap in the talk. */
const mainGain = 0.2

/** What of its weight a sentence keeps that no slide can show. */
const onlySaid = 0.75

/** What a sentence adds that is told only because another one needs it. */
const companionShare = 0.4

/** Greetings, remarks about the article itself and the like weigh less than this; nobody misses them. */
const leastWeight = 0.3

/**
 * Chooses the points that matter most and fit the room, never one that is hardly worth it but for another that needs it, nor one
 * without what it needs to be understood.
 * @returns The chosen points in the author's order.
 */
export function choosePoints(points: readonly Point[], room: Room): readonly Point[] {
  const companions = findCompanions(points, room.isTellable)
  const given = { points, companions }
  const worthwhile = points.flatMap(({ weight }, place) => (companions[place] && weight >= leastWeight ? [place] : []))
  const told = take(byWorth(worthwhile, given), room, given)
  return points.filter((_, place) => told.has(place))
}

/** How long it takes to say what is worth most by itself, with what it needs; 0 where there is nothing. */
export function secondsOfWorthiest(points: readonly Point[], isTellable: Room['isTellable']): number {
  const companions = findCompanions(points, isTellable)
  const groups = companions.flatMap((places, at) => {
    const group = places?.map((place) => points[place]!)
    return group ? { worth: worthOf(points[at]!, group), seconds: sumSeconds(group) } : []
  })
  return groups.toSorted((a, b) => b.worth - a.worth)[0]?.seconds ?? 0
}

interface Given {
  readonly points: readonly Point[]
  /** By place; `undefined` for points that can't be told. */
  readonly companions: readonly (readonly number[] | undefined)[]
}

/** Takes of the candidates, the first ones first, all that fit together with what they need. */
function take(candidates: readonly number[], room: Room, { points, companions }: Given): ReadonlySet<number> {
  const chosen = new Set<number>()
  let left = room
  for (const place of candidates) {
    const missing = companions[place]!.filter((other) => !chosen.has(other))
    const after = roomLeft(
      left,
      missing.map((other) => points[other]!),
    )
    if (after.seconds < 0 || after.shows < 0 || after.steps < 0) continue
    for (const other of missing) chosen.add(other)
    left = after
  }
  return chosen
}

/** Some places, those first whose points are worth most together with what they need. */
function byWorth(places: readonly number[], { points, companions }: Given): readonly number[] {
  const mains = findMains(places, points)
  const worths = new Map(
    places.map((place) => {
      const group = companions[place]!.map((other) => points[other]!)
      return [place, worthOf(points[place]!, group) * (mains.has(place) ? 1 + mainGain : 1)]
    }),
  )
  return places.toSorted((a, b) => worths.get(b)! - worths.get(a)! || a - b)
}

/** The places of the weightiest sentence under each heading. */
function findMains(places: readonly number[], points: readonly Point[]): ReadonlySet<number> {
  const mains = new Map<Line, number>()
  for (const place of places) {
    const point = points[place]!
    const main = points[mains.get(point.title) ?? -1]
    if (point.kind === 'sentence' && (!main || weightOf(point) > weightOf(main))) mains.set(point.title, place)
  }
  return new Set(mains.values())
}

/** A point's weight, and a share of its companions', against the time that they take. */
function worthOf(point: Point, group: readonly Point[]): number {
  const weight = group.reduce((sum, other) => sum + weightOf(other) * (other === point ? 1 : companionShare), 0)
  return weight / Math.max(1, sumSeconds(group)) ** lengthExponent
}

function weightOf(point: Point): number {
  return point.kind === 'sentence' && point.lines.length === 0 ? onlySaid * point.weight : point.weight
}

function roomLeft(room: Room, points: readonly Point[]): Room {
  const shows = points.filter(({ kind }) => kind === 'show').length
  const steps = points.filter((point) => rowOf(point) !== undefined).length
  return { ...room, seconds: room.seconds - sumSeconds(points), shows: room.shows - shows, steps: room.steps - steps }
}
