import { sumSeconds } from '../model/duration.js'
import type { Point } from '../model/outline.js'
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

/** By how much a neighbour of what is told already gains, on each side; a step of a row that is told, as much as between two. */
const neighbourGain = 0.35

/** What of its weight a sentence keeps that no slide can show. */
const onlySaid = 0.75

/** What a sentence adds that is told only because another one needs it. */
const companionShare = 0.4

/** Greetings, remarks about the article itself and the like weigh less than this; nobody misses them. */
const leastWeight = 0.3

/**
 * Chooses the points that matter most and fit the room, then those beside them that fill it, and what is hardly worth it
 * only if there is time for all; never a point without what it needs to be understood.
 * @returns The chosen points in the author's order.
 */
export function choosePoints(points: readonly Point[], room: Room): readonly Point[] {
  const companions = findCompanions(points, room.isTellable)
  const worthwhile = points.flatMap(({ weight }, place) => (weight >= leastWeight && companions[place] ? [place] : []))
  const first = take(new Set(), worthwhile, room, { points, companions })
  const filled = take(first, worthwhile, room, { points, companions })
  const isAll = worthwhile.every((place) => filled.has(place))
  const rest = points.flatMap((_, place) => (isAll && companions[place] ? [place] : []))
  const chosen = take(filled, rest, room, { points, companions })
  return points.filter((_, place) => chosen.has(place))
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

/** Adds of the candidates the worthiest that still fit, together with what they need. */
function take(
  told: ReadonlySet<number>,
  candidates: readonly number[],
  room: Room,
  { points, companions }: Given,
): ReadonlySet<number> {
  const missing = (place: number, from: ReadonlySet<number>): readonly Point[] =>
    (companions[place] ?? []).filter((other) => !from.has(other)).map((other) => points[other]!)
  const rows = new Set([...told].map((place) => rowOf(points[place])).filter((row) => row !== undefined))
  const worths = new Map(
    candidates.map((place) => {
      const isOfRow = rows.has(rowOf(points[place]) ?? '')
      const neighbours = isOfRow ? 2 : Number(told.has(place - 1)) + Number(told.has(place + 1))
      return [place, worthOf(points[place]!, missing(place, told)) * (1 + neighbourGain * neighbours)]
    }),
  )
  const chosen = new Set(told)
  const left = roomLeft(
    room,
    [...told].map((place) => points[place]!),
  )
  for (const place of candidates.toSorted((a, b) => worths.get(b)! - worths.get(a)! || a - b)) {
    const after = roomLeft(left, missing(place, chosen))
    if (after.seconds < 0 || after.shows < 0 || after.steps < 0) continue
    for (const other of companions[place] ?? []) chosen.add(other)
    Object.assign(left, after)
  }
  return chosen
}

/** A point's weight, and a share of its companions', against the time that they take. */
function worthOf(point: Point, group: readonly Point[]): number {
  const weight = group.reduce((sum, other) => sum + weightOf(other) * (other === point ? 1 : companionShare), 0)
  return weight / Math.max(1, sumSeconds(group)) ** lengthExponent
}

function weightOf(point: Point): number {
  return point.kind === 'sentence' && point.lines.length === 0 ? onlySaid * point.weight : point.weight
}

function roomLeft<R extends Pick<Room, 'seconds' | 'shows' | 'steps'>>(room: R, points: readonly Point[]): R {
  const shows = points.filter(({ kind }) => kind === 'show').length
  const steps = points.filter((point) => rowOf(point) !== undefined).length
  return { ...room, seconds: room.seconds - sumSeconds(points), shows: room.shows - shows, steps: room.steps - steps }
}
