import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import type { Line, SentencePoint } from '../model/outline.js'
import { longLine } from './choose-lines.js'
import { easyLine } from './fill-list.js'
import type { Measure } from './fit.js'
import { textWidth } from './rank-lines.js'
import type { SlidePlan } from './slide-plan.js'

/** A line that is shorter than this share of its sentence lacks a half of what it says. */
const leastShare = 0.75

/** Where it doesn't judge, a line that is shorter than this share lacks the half that matters, perhaps. */
const leastOfClaim = 0.5

/** A sentence with only those lines that say all of it: what a talk comes to is not cut in half. */
export function withWholeLines(point: SentencePoint, language: Language, measure: Measure): SentencePoint {
  const { sentence, lines } = withOwnLines(point, language)
  if (!/\p{L}/u.test(sentence.text)) return point
  const whole: Line = { text: language.wholeLine(sentence.text), sources: [sentence] }
  const least = leastShare * textWidth([whole], measure)
  const full = lines.filter((line) => textWidth([line], measure) >= least)
  return { ...point, lines: full.length > 0 ? full : [whole] }
}

/** Likewise, but where that takes more than two rows, with the line first that says what it comes to. */
export function withClaim(point: SentencePoint, language: Language, measure: Measure): SentencePoint {
  const whole = withWholeLines(point, language, measure)
  const widthOf = (line: Line): number => textWidth([line], measure)
  const [first] = whole.lines
  if (!first || widthOf(first) <= easyLine) return whole
  const least = leastOfClaim * widthOf(first)
  const says = (line: Line): boolean =>
    language.verdict.test(line.text) ||
    (widthOf(line) >= least && isAgainst(point.cues) === isAgainst(language.cues(line.text)))
  const short = withOwnLines(point, language).lines.filter((line) => widthOf(line) <= longLine && says(line))
  return { ...whole, lines: [...short, ...whole.lines] }
}

/** Whether something is set against something else. */
function isAgainst(cues: readonly Cue[]): boolean {
  return cues.includes('contrast')
}

/** A slide's sentences, of which those that nobody had looked for lines of, as they were not likely to be told, get theirs. */
export function withTheirLines(plan: SlidePlan, language: Language): SlidePlan {
  return { ...plan, sentences: plan.sentences.map((point) => withOwnLines(point, language)) }
}

/** What stands there as its author wrote it, as the language words it. */
function withOwnLines(point: SentencePoint, { slideLine, lines, wholeLine }: Language): SentencePoint {
  const { sentence, isQuoted } = point
  const isAsWritten = point.lines.length === 1 && point.lines[0]!.text === slideLine(sentence.text)
  if (!isAsWritten || isQuoted) return point
  const found = lines(sentence.text)
  const texts = found.length > 0 ? found : [wholeLine(sentence.text)]
  return { ...point, lines: texts.map((text) => ({ text, sources: [sentence] })) }
}
