import type { Code, Table } from '../model/article.js'
import type { Point, ShowPoint, Topic } from '../model/outline.js'
import { excerptCode } from './excerpts/excerpt-code.js'
import { excerptTable } from './excerpts/excerpt-table.js'
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

/**
 * The topic with the parts of its code and tables that are shown where all is too much for a slide. Of what nobody
 * says anything no part is worth more than another.
 */
export function withExcerpts(topic: Topic, measure: Measure): Topic {
  return { ...topic, points: topic.points.map((point, place) => excerptOf(point, place, topic.points, measure)) }
}

function excerptOf(point: Point, place: number, points: readonly Point[], measure: Measure): Point {
  if (point.kind !== 'show' || (point.show.kind !== 'code' && point.show.kind !== 'table')) return point
  const title = point.title.text
  const fits = (show: ShowPoint['show']): boolean => showSlide(show, title, measure) !== undefined
  if (fits(point.show)) return point
  const said = saidAround(place, points)
  if (said.length === 0) return point
  const mentions = mentionsIn([{ text: title, weight: titleWeight }, ...said])
  const show =
    point.show.kind === 'code' ? codeExcerpt(point.show, mentions, fits) : tableExcerpt(point.show, mentions, fits)
  return show ? { ...point, show, weight: excerptWeight * point.weight } : point
}

type Fits = (show: ShowPoint['show']) => boolean

function codeExcerpt(whole: Code, mentions: Mentions, fits: Fits): ShowPoint['show'] | undefined {
  const excerpt = excerptCode(whole, mentions, (code) => fits({ ...whole, code }))
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
