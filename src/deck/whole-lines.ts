import type { Language } from '../lang/language.js'
import type { Line, SentencePoint } from '../model/outline.js'
import type { Measure } from './fit.js'
import { textWidth } from './rank-lines.js'

/** A line that is shorter than this share of its sentence lacks a half of what it says. */
const leastShare = 0.75

/** A sentence with the lines first that say all of it: what a talk comes to is not cut in half. */
export function withWholeLines(point: SentencePoint, { wholeLine }: Language, measure: Measure): SentencePoint {
  const { sentence, lines } = point
  const whole: Line = { text: wholeLine(sentence.text), sources: [sentence] }
  const least = leastShare * textWidth([whole], measure)
  const isWhole = (line: Line): boolean => textWidth([line], measure) >= least
  const full = lines.filter(isWhole)
  return { ...point, lines: [...(full.length > 0 ? full : [whole]), ...lines.filter((line) => !isWhole(line))] }
}
