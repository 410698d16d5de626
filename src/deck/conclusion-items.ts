import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import type { SentencePoint } from '../model/outline.js'
import { chooseItems, widestLine } from './choose-lines.js'
import { easyLine } from './fill-list.js'
import type { Item } from './fill-list.js'
import { withoutDoubles } from './doubles.js'
import type { Measure } from './fit.js'
import type { ClosingJudge } from './judge-closing.js'
import { leans } from './leans.js'
import { textWidth } from './rank-lines.js'
import type { RecapJudges } from './recap-candidates.js'
import { withClaim } from './whole-lines.js'

/** What says what came out, or is to be learned. */
const concluding: ReadonlySet<Cue> = new Set(['conclusion', 'lesson'])

/**
 * The lines that an author's conclusion shows: of what anybody takes home the weightiest, the short ones first. What is no line but a
 * paragraph is none of them.
 * @param isMarked Whether he set it apart from the matter.
 */
export function conclusionItems(
  sentences: readonly SentencePoint[],
  isMarked: boolean,
  { judge, language, measure }: RecapJudges,
): readonly Item[] {
  const own = takenHome(sentences, isMarked, judge, language).map((point) => withClaim(point, language, measure))
  const readable = withoutDoubles(own, language).filter((point) => closingWidth(point, measure) <= widestLine)
  const choice = { kind: 'closing', title: language.labels.closing, longest: widestLine, easy: easyLine } as const
  return chooseItems({ ...choice, sentences: readable }, { measure, language })
}

/**
 * Neither what only takes leave nor what tells what somebody did; of what nobody marked as a conclusion only what claims something,
 * and what that leans on. Where none is left, what speaks of what the title names.
 */
function takenHome(
  sentences: readonly SentencePoint[],
  isMarked: boolean,
  { isClaim, titleWords }: ClosingJudge,
  { parting, telling }: Language,
): readonly SentencePoint[] {
  const left = sentences.filter(({ sentence }) => !parting.test(sentence.text))
  const concludes = (point: SentencePoint): boolean =>
    isClaim(point) ||
    point.block.kind === 'list' ||
    (!telling.test(point.sentence.text) && (isMarked || point.cues.some((cue) => concluding.has(cue))))
  const isNeeded = (_: SentencePoint, place: number): boolean =>
    left.slice(place + 1, place + 2).some((next) => leans(next) && concludes(next))
  const own = left.filter((point, place) => concludes(point) || isNeeded(point, place))
  return own.length > 0 ? own : left.filter((point) => titleWords(point).length > 0)
}

/** How wide the line of a sentence is there, or the widest of its clauses. */
function closingWidth({ lines, parts = lines.slice(0, 1) }: SentencePoint, measure: Measure): number {
  return Math.max(...parts.map((line) => textWidth([line], measure)))
}
