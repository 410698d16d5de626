import type { Language } from '../lang/language.js'
import { secondsToSay } from '../lang/seconds-to-say.js'
import type { Line, Point, Topic } from '../model/outline.js'

/** So many times the sentences that there is time for are worth finding lines for: it takes longer than all else here. */
const choice = 3

/** A line that takes longer to say at the language's own rate takes two rows and more of a slide. */
const longSeconds = 6

/**
 * Gives the sentences that may be told the lines that they could become. The others keep the author's own words; so do
 * all, but for their endings, where none can be understood by itself: the topic has nothing else to show.
 */
export function addLines(topic: Topic, language: Language): Topic {
  const likely = new Set<Point>()
  let seconds = 0
  for (const point of topic.points.toSorted((a, b) => b.weight - a.weight)) {
    if (seconds > choice * topic.seconds) break
    likely.add(point)
    seconds += point.seconds
  }
  const points = topic.points.map((point) => (likely.has(point) ? withLines(point, language) : point))
  return {
    ...topic,
    points: points.some(hasLines) ? points : topic.points.map((point) => withWholeLine(point, language)),
  }
}

function hasLines(point: Point): boolean {
  return point.kind === 'sentence' && point.lines.length > 0
}

function withWholeLine(point: Point, language: Language): Point {
  if (point.kind !== 'sentence' || point.isQuoted || point.lines.length === 0) return point
  if (secondsToSay(point.sentence.text, language) > longSeconds) return { ...point, lines: [] }
  return { ...point, lines: [{ text: language.wholeLine(point.sentence.text), sources: [point.sentence] }] }
}

function withLines(point: Point, language: Language): Point {
  if (point.kind !== 'sentence' || point.isQuoted || point.lines.length === 0) return point
  const { sentence } = point
  const toLine = (text: string): Line => ({ text, sources: [sentence] })
  const [best, ...others] = language.lines(sentence.text)
  if (best === undefined) return { ...point, lines: [] }
  const isLong = secondsToSay(sentence.text, language) > longSeconds
  const parts = isLong ? language.parts(sentence.text) : []
  return {
    ...point,
    lines: [best, ...others].map(toLine),
    ...(parts.length > 0 && { parts: parts.map(toLine) }),
  }
}
