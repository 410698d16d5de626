import type { Code, Table } from '../model/article.js'
import type { Point, ShowPoint, Topic } from '../model/outline.js'
import { excerptCode } from './excerpts/excerpt-code.js'
import { excerptTable } from './excerpts/excerpt-table.js'
import { filledLines } from './excerpts/new-lines.js'
import { mentionsIn } from './excerpts/shared-words.js'
import type { Mentions, Said } from './excerpts/shared-words.js'
import type { Measure } from './fit.js'
import { showSlide } from './show-slide.js'

/** What an excerpt weighs of what the whole would weigh: who sees a part may miss the rest. */
const excerptWeight = 0.65

/** What the title counts of what is said right beside what is shown, and by how much a sentence counts less with each other one in between. */
const titleWeight = 0.6
const distanceFactor = 0.8

/** Sentences farther away say nothing of it. */
const mostDistance = 6

/** Where in the article's file the code begins that has a line first. */
type FirstUses = ReadonlyMap<string, number>

/**
 * The topics with the parts of their code and tables that are shown where all is too much for a slide. Of what nobody
 * says anything no part is worth more than another.
 */
export function withExcerpts(topics: readonly Topic[], measure: Measure): readonly Topic[] {
  const firstUses = findFirstUses(topics)
  return topics.map((topic) => {
    const { points } = topic
    const shortened = (point: Point, place: number): Point =>
      point.kind === 'show' ? excerptOf(point, saidAround(place, points), firstUses, measure) : point
    return { ...topic, points: points.map(shortened) }
  })
}

function findFirstUses(topics: readonly Topic[]): FirstUses {
  const uses = new Map<string, number>()
  for (const { points } of topics) {
    for (const point of points) {
      if (point.kind !== 'show' || point.show.kind !== 'code') continue
      const { line } = point.show
      for (const text of filledLines(point.show)) uses.set(text, Math.min(line, uses.get(text) ?? line))
    }
  }
  return uses
}

function excerptOf(point: ShowPoint, said: readonly Said[], firstUses: FirstUses, measure: Measure): Point {
  if (point.show.kind !== 'code' && point.show.kind !== 'table') return point
  const title = point.title.text
  const fits = (show: ShowPoint['show']): boolean => showSlide(show, title, measure) !== undefined
  if (fits(point.show)) return point
  if (said.length === 0) return point
  const mentions = mentionsIn([{ text: title, weight: titleWeight }, ...said])
  const show =
    point.show.kind === 'code'
      ? codeExcerpt(point.show, mentions, firstUses, fits)
      : tableExcerpt(point.show, mentions, fits)
  return show ? { ...point, show, weight: excerptWeight * point.weight } : point
}

type Fits = (show: ShowPoint['show']) => boolean

function codeExcerpt(whole: Code, mentions: Mentions, firstUses: FirstUses, fits: Fits): ShowPoint['show'] | undefined {
  const isKnown = (text: string): boolean => (firstUses.get(text) ?? whole.line) < whole.line
  const excerpt = excerptCode(whole, mentions, isKnown, (code) => fits({ ...whole, code }))
  // The first line of code stands below its fence.
  const lineOf = (place: number): number => whole.line + 1 + place
  return excerpt && { ...whole, code: excerpt.code, from: lineOf(excerpt.first), to: lineOf(excerpt.last) }
}

function tableExcerpt(whole: Table, mentions: Mentions, fits: Fits): Table | undefined {
  const excerpt = excerptTable(whole, mentions, (cells) => fits({ ...whole, ...cells }))
  return excerpt && { ...whole, ...excerpt }
}

/** The sentences under the heading of a point that are near it, the nearer the more they count. */
function saidAround(place: number, points: readonly Point[]): readonly Said[] {
  const { title } = points[place]!
  const from = Math.max(0, place - mostDistance)
  return points.slice(from, place + mostDistance + 1).flatMap((point, at) => {
    if (point.kind !== 'sentence' || point.title !== title) return []
    const between = Math.abs(from + at - place) - 1
    return [{ text: point.sentence.text, weight: distanceFactor ** between }]
  })
}
