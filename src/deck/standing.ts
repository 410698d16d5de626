import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import type { Line, SentencePoint } from '../model/outline.js'
import type { Layout } from '../model/theme.js'
import { chooseLayout } from './fit.js'
import type { Measure } from './fit.js'
import { leans } from './leans.js'

/** A sentence of running text that is shorter says nothing without its neighbours (`便利。`), in seconds. */
const leastSeconds = 1.5

/** What is said, if at all: greetings, remarks about the article itself, questions that the next sentence answers, … */
export const spokenOnly: ReadonlySet<Cue> = new Set(['courtesy', 'meta', 'aside', 'question', 'fragment', 'announcing'])

/** What makes a sentence no line, be it below the one that it leans on. */
const unfinished: ReadonlySet<Cue> = new Set([...spokenOnly, 'unfinished', 'pointing', 'written', 'procedure'])

/** Tells which sentences can stand on a slide by themselves: if none of them should, those that are not only said. */
export function findLines(sentences: readonly SentencePoint[], measure: Measure): ReadonlySet<SentencePoint> {
  const fitting = sentences.filter((point) => fitsAlone(point, measure))
  const own = fitting.filter(standsAlone)
  return new Set(own.length > 0 ? own : fitting.filter((point) => !isSpokenOnly(point)))
}

/** Whether a sentence says something to those who read it on a slide, alone or together with the one that it leans on. */
export function isForSlides({ cues, block, seconds }: SentencePoint): boolean {
  const isShort = block.kind !== 'list' && seconds < leastSeconds
  return !isShort && !isSpokenOnly({ cues })
}

function isSpokenOnly({ cues }: Pick<SentencePoint, 'cues'>): boolean {
  return cues.some((cue) => spokenOnly.has(cue))
}

function standsAlone(point: SentencePoint): boolean {
  return isForSlides(point) && !leans(point)
}

/** Whether the best line of a sentence fits a slide by itself. */
function fitsAlone({ lines: [line] }: SentencePoint, measure: Measure): boolean {
  return line !== undefined && statementLayout(line, measure) !== undefined
}

/** The layout in which a line fills a slide by itself. */
export function statementLayout({ text }: Line, measure: Measure): Layout | undefined {
  return chooseLayout('statement', text, () => 0, measure)
}

/** Whether a sentence that leans on the one before may stand below that: 出力は三倍 / これは予想を超えていた. */
export function isFollowing(point: SentencePoint): boolean {
  return isOnlySaid(point) && leans(point)
}

/** Whether a sentence of running text is no line only because all of it would have to stand there. */
export function isOnlySaid(point: SentencePoint): boolean {
  const { lines, block, isQuoted } = point
  return lines.length === 0 && block.kind === 'paragraph' && !isQuoted && isFinished(point)
}

/** Whether a sentence says something as a whole, be it below the one that it leans on. */
export function isFinished({ cues }: SentencePoint): boolean {
  return !cues.some((cue) => unfinished.has(cue))
}

/** What it says there. */
export function followingLines(
  { sentence }: SentencePoint,
  { wholeLine }: Pick<Language, 'wholeLine'>,
): readonly Line[] {
  return [{ text: wholeLine(sentence.text), sources: [sentence] }]
}
