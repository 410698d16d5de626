import type { Language } from '../lang/language.js'
import type { Outline, Point, SentencePoint, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import { conclusionItems } from './conclusion-items.js'
import type { Item } from './fill-list.js'
import { findRecap } from './find-recap.js'
import type { Measure } from './fit.js'
import { judgeClosing, speaksOfAll } from './judge-closing.js'
import type { ClosingJudge } from './judge-closing.js'
import { findTold, packTopic } from './pack-topics.js'
import type { PackedTopic } from './pack-topics.js'
import { slideSeconds } from './part-slides.js'
import { secondsOf, slideOverhead } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'
import type { Ending } from './split-conclusion.js'
import { withWholeLines } from './whole-lines.js'

/** So much of the talk may be taken by what is said once more, and by all of the ending. */
const recapShare = 1 / 12
const endingShare = 1 / 3

/** So many points are what is left of a talk on the next day. */
const mostPoints = 3

/** What it adds to a sentence of the conclusion to be its last one; the one before gains a half of that, and so on. */
const lastGain = 0.3

/** What the last slide says and shows. */
export interface ClosingPlan {
  /** What the author concludes. */
  readonly conclusion: SlidePlan | undefined
  /** What is shown once more: beside a conclusion without being said. */
  readonly recap: readonly SentencePoint[]
}

/** A line that is only shown takes so long to glance at. */
const glanceSeconds = 2

/** How long the last slide stands. */
export function closingSeconds({ conclusion, recap }: ClosingPlan): number {
  return conclusion ? secondsOf(conclusion) + glanceSeconds * recap.length : secondsOf({ sentences: recap })
}

/** What a talk ends with. */
export interface PackedEnding {
  /** The slides before the last one that belong to the conclusion. */
  readonly before: readonly SlidePlan[]
  /** What the author concludes on the last slide; `undefined` if nothing. */
  readonly last: SlidePlan | undefined
  /** The lines of that. */
  readonly items: readonly Item[]
  /** What is shown once more there, before that, of a talk that is packed. */
  readonly recapOf: (packed: readonly PackedTopic[]) => readonly SentencePoint[]
  /** What all of it takes. */
  readonly seconds: number
}

/**
 * Packs what a talk ends with: the conclusion, of which the last slide shows lines; where that is none, or does not speak of the
 * whole talk, also the points of the talk.
 * @param seconds The time of all slides that are packed.
 * @param least What the last slide takes if there is nothing to say on it.
 */
export function packEnding(
  { body, conclusion, isMarked }: Ending,
  { title, seconds, least }: Pick<Outline, 'title' | 'seconds'> & { readonly least: number },
  language: Language,
  measure: Measure,
): PackedEnding {
  const judge = judgeClosing(title, language)
  const plans = conclusion ? packConclusion(conclusion, judge, seconds, language, measure) : []
  const items = conclusionItems(plans.at(-1)?.sentences ?? [], isMarked, { judge, language, measure })
  const own = items.map(({ point }) => point)
  const last = own.length > 0 ? plans.at(-1) : undefined
  const isOfAll = last !== undefined && speaksOfAll(last.sentences, isMarked, judge)
  const lines = isOfAll ? 0 : Math.max(0, mostPoints - own.length)
  const others = body.filter(({ id }) => id !== conclusion?.id)
  const chooseOf = (topics: readonly Topic[], most: number): readonly SentencePoint[] =>
    findRecap(topics, own, { lines: most, seconds: seconds * recapShare }, { judge, language, measure })
  const recap = chooseOf(others, lines)
  const before = plans.slice(0, -1)
  const ofLast = last || recap.length > 0 ? Math.max(least, closingSeconds({ conclusion: last, recap })) : least
  return {
    before,
    last,
    items,
    recapOf: (packed) => (last ? chooseOf(toldOf(packed, others), recap.length) : recap),
    seconds: before.reduce((sum, plan) => sum + secondsOf(plan), ofLast),
  }
}

/** Topics with only what is told of them: what is shown beside a conclusion is not said there. */
function toldOf(packed: readonly PackedTopic[], topics: readonly Topic[]): readonly Topic[] {
  const told = findTold(packed)
  const isTold = (point: Point): boolean => point.kind === 'sentence' && told.has(point.sentence)
  return topics.map((topic) => ({ ...topic, points: topic.points.filter(isTold) }))
}

/** The conclusion's slides, with what is worth most at the end of a talk. */
function packConclusion(
  conclusion: Topic,
  { worthOf }: ClosingJudge,
  seconds: number,
  language: Language,
  measure: Measure,
): readonly SlidePlan[] {
  const allowed = Math.min(conclusion.seconds + slideOverhead, seconds * endingShare)
  const sentences = sentencePoints(conclusion.points)
  const points = sentences.map((point, place) => ({
    ...(point.lines.length === 0 ? withWholeLines(point, language, measure) : point),
    weight: worthOf(point) + lastGain / (sentences.length - place),
  }))
  const allowance = { seconds: allowed, slides: Math.max(1, Math.round(allowed / slideSeconds)) }
  return packTopic({ ...conclusion, points }, allowance, measure)
}
