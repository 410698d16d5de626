import type { Code } from '../model/article.js'
import type { Point, ShowPoint, Topic } from '../model/outline.js'
import { filledLines } from './excerpts/new-lines.js'
import type { Measure } from './fit.js'
import { canBeShown } from './show-slide.js'

/** Less of some other code is a closer look at it. */
const leastOfOther = 0.8

/** Who repeats code with a remark says more, but shows no more. */
const remark = /^(?:\/\/|# |-- )/

interface CodePoint extends ShowPoint {
  readonly show: Code
}

/** The topics with the code marked all of whose lines stand in the code before it or behind it, which says hardly more. */
export function markRepeated(topics: readonly Topic[], measure: Measure): readonly Topic[] {
  const codes = topics.flatMap(({ points }) => points.filter(showsCode))
  const repeated = findRepeated(codes.filter((point) => canBeShown(point, measure)))
  const marked = (point: Point): Point =>
    showsCode(point) && repeated.has(point) ? { ...point, isRepeated: true } : point
  return topics.map((topic) => ({ ...topic, points: topic.points.map(marked) }))
}

/** Of two that say the same, or all but remarks, the second one. */
function findRepeated(points: readonly CodePoint[]): ReadonlySet<Point> {
  const lines = points.map(({ show }) => filledLines(show))
  const isRepeated = (own: readonly string[], place: number): boolean => {
    const [before = [], after = []] = [lines[place - 1], lines[place + 1]]
    const addsRemarks = repeats(before, own) && countCode(own) === countCode(before)
    return repeats(own, before) || addsRemarks || (repeats(own, after) && countCode(own) < countCode(after))
  }
  return new Set(points.filter((_, place) => isRepeated(lines[place]!, place)))
}

function countCode(lines: readonly string[]): number {
  return lines.filter((line) => !remark.test(line)).length
}

/** Whether lines stand among others, in the same order, which are hardly more. */
function repeats(own: readonly string[], other: readonly string[]): boolean {
  let found = 0
  for (const line of other) if (line === own[found]) found++
  return found === own.length && own.length >= leastOfOther * other.length
}

function showsCode(point: Point): point is CodePoint {
  return point.kind === 'show' && point.show.kind === 'code'
}
