import { sumSeconds } from '../model/duration.js'
import type { ItemPlace, Point, SentencePoint } from '../model/outline.js'

/** A list of so few sentences, told in so many seconds, is told as a whole or not at all. */
const wholeLists = [
  { sentences: 5, seconds: 20 },
  { sentences: 4, seconds: 24 },
] as const

/** No item needs more of the more urgent ones than this: the rest is counted out by the time. */
const mostUrgent = 4

/** Fewer items are no row. */
const leastRow = 3

/** So many key steps of a row are never left out. */
const mostKeys = 4

/** What only one thing is called: `eslint-scope@3.7.2`, `#6834`, a link; no dates, which begin with a digit. */
const identifier = /(?<![\w./@:#-])(?:[@#]|[a-z][\w./@:#-]*)\d[\w.@/-]*(?<![.@/-])/giu

/** A sentence of a list, where it stands there, and its place among the points. */
interface Member {
  readonly point: SentencePoint
  readonly item: ItemPlace
  readonly place: number
}

/**
 * Finds which sentences of lists need which others to be understood: the rest of a short list, the question above an
 * answer, the ends of a row and what an item of it goes on from, and what is more urgent by the author's own labels.
 * @returns By place; empty for what stands in no list.
 */
export function findListNeeds(points: readonly Point[]): readonly (readonly number[])[] {
  const needs = points.map((): number[] => [])
  for (const run of runsOf(points)) {
    for (const find of [wholeNeeds, questionNeeds, rowNeeds, urgentNeeds, announcementNeeds(points)]) {
      find(run).forEach((own, number) => needs[run[number]!.place]!.push(...own))
    }
  }
  return needs
}

/** The sentences of each list that stand under each other and under one heading. */
function runsOf(points: readonly Point[]): readonly (readonly Member[])[] {
  const runs: Member[][] = []
  for (const [place, point] of points.entries()) {
    if (point.kind !== 'sentence' || point.block.kind !== 'list') continue
    const member = { point, item: point.item ?? { path: [place] }, place }
    const before = runs.at(-1)?.at(-1)
    const isSame = before?.place === place - 1 && isOneList(before.point, point)
    if (isSame) runs.at(-1)!.push(member)
    else runs.push([member])
  }
  return runs
}

function isOneList(one: SentencePoint, other: SentencePoint): boolean {
  return one.block.line === other.block.line && one.title === other.title
}

type FindNeeds = (run: readonly Member[]) => readonly (readonly number[])[]

const wholeNeeds: FindNeeds = (run) => {
  const seconds = sumSeconds(run.map(({ point }) => point))
  const isWhole = wholeLists.some((most) => run.length <= most.sentences && seconds <= most.seconds)
  return run.map(() => (isWhole ? run.map(({ place }) => place) : []))
}

/** What stands below a question answers it, unless it asks on: about what its own item says above it. */
const questionNeeds: FindNeeds = (run) => {
  const questions = new Map<string, number>()
  const statements = new Map<string, number>()
  return run.map(({ point, item: { path }, place }) => {
    const own = path.join('.')
    if (point.cues.includes('question')) {
      questions.set(own, place)
      return statements.has(own) ? [statements.get(own)!] : []
    }
    if (!statements.has(own)) statements.set(own, place)
    const question = questions.get(path.slice(0, -1).join('.'))
    return question === undefined ? [] : [question]
  })
}

/** A row is told from its first item to its last one, by way of its key steps. */
const rowNeeds: FindNeeds = (run) => {
  const firsts = run.filter(({ item }, number) => item.path[0] !== run[number - 1]?.item.path[0])
  if (run[0]?.item.chain === undefined || firsts.length < leastRow) return run.map(() => [])
  const ends = skeletonOf(firsts).map(({ place }) => place)
  const starts = new Map(firsts.map(({ item, place }) => [item.path[0], place]))
  const known = new Map<string, number>()
  return run.map(({ point, item, place }) => {
    const own = starts.get(item.path[0])!
    const names = point.sentence.text.match(identifier) ?? []
    const earlier = names.flatMap((name) => known.get(name) ?? [])
    for (const name of names) if (!known.has(name)) known.set(name, place)
    return [...ends, own, ...earlier]
  })
}

/** The ends of a row and the weightiest step between them; where some are key steps these and the end, as before them is what led there. */
function skeletonOf(firsts: readonly Member[]): readonly Member[] {
  const byWeight = (members: readonly Member[]): readonly Member[] =>
    members.toSorted((a, b) => b.point.weight - a.point.weight)
  const keys = byWeight(firsts.filter(({ item }) => item.isKey)).slice(0, mostKeys)
  const [weightiest] = byWeight(firsts.slice(1, -1))
  return [...(keys.length > 0 ? keys : [firsts[0]!, weightiest!]), firsts.at(-1)!]
}

const urgentNeeds: FindNeeds = (run) =>
  run.map(({ item: { priority } }) => {
    if (priority === undefined) return []
    const urgent = run.filter(({ item }) => item.priority !== undefined && item.priority < priority)
    return urgent.slice(0, mostUrgent).map(({ place }) => place)
  })

/** The sentence that announces a list, and the question that it answers. */
function announcementNeeds(points: readonly Point[]): FindNeeds {
  return (run) => {
    const first = run[0]!
    const before = points[first.place - 1]
    const isAnnounced =
      before?.kind === 'sentence' &&
      before.title === first.point.title &&
      before.block.kind !== 'list' &&
      before.cues.some((cue) => cue === 'announcing' || cue === 'question')
    return run.map(() => (isAnnounced ? [first.place - 1] : []))
  }
}
