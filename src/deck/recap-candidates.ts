import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import type { Source } from '../model/article.js'
import type { Line, SentencePoint, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import { longLine } from './choose-lines.js'
import { easyLine } from './fill-list.js'
import type { Measure } from './fit.js'
import type { ClosingJudge } from './judge-closing.js'
import { leans } from './leans.js'
import { textWidth } from './rank-lines.js'
import { rowOf } from './rows.js'
import { withWholeLines } from './whole-lines.js'

/** What is said once more is short, in seconds. */
const mostSeconds = 12
const mostOfSummary = 20

/** An event or an amount is a detail at the end of a talk, unless it weighs so much. */
const leastOfFact = 1.75
const factual: ReadonlySet<Cue> = new Set(['date', 'quantity'])

/**
 * What it adds that the author sums up himself; that it stands before the matter, where it is rather a promise; and that it is the last
 * sentence (the one before gains a half of that, and so on).
 */
const gains = { summary: 2, introduction: -0.1, last: 0.6 } as const

/** What nobody takes home, or understands, apart from what stands beside it. */
const bound: ReadonlySet<Cue> = new Set([
  'meta',
  'procedure',
  'announcing',
  'courtesy',
  'question',
  'leaning',
  'fragment',
  'connective',
  'pointing',
  'unfinished',
  'written',
])

/** What of that holds of a sentence that leans on the one before. */
const leaning: ReadonlySet<Cue> = new Set(['leaning', 'connective'])

/** What a talk may come to. */
export interface Candidate {
  readonly topic: Topic
  readonly point: SentencePoint
  readonly worth: number
  /** Whether the author himself sums up with it. */
  readonly isSummary: boolean
  /** The words of the title that it speaks of. */
  readonly titleWords: readonly string[]
  /** The sentence of the same summary that it leans on. */
  readonly follows?: Source
}

/** What judges sentences, and lines. */
export interface RecapJudges {
  readonly judge: ClosingJudge
  readonly language: Language
  readonly measure: Measure
}

/**
 * The sentences that may be what some topics come to, in the author's order: what he sums up, and what judges or advises. Where a summary
 * claims something, the details that stand beside that are none.
 * @param isShown Whether they are only shown, and not said.
 */
export function listCandidates(topics: readonly Topic[], isShown: boolean, judges: RecapJudges): readonly Candidate[] {
  const { judge, language } = judges
  const matter = topics.filter((topic) => isMatter(topic, language))
  const isSummary = summaryOf(matter, language)
  const fromEnd = matter.flatMap(({ points }) => sentencePoints(points)).toReversed()
  const ends = new Map(fromEnd.map((point, place) => [point, gains.last / (place + 1)]))
  const candidates = matter.flatMap((topic) =>
    sentencePoints(topic.points).flatMap((point, place, points) => {
      const before = isSummary(point) && leans(point) ? points[place - 1] : undefined
      const follows = before && isSummary(before) && { follows: before.sentence }
      const own = { topic, point, isSummary: isSummary(point), isShown, gained: ends.get(point) ?? 0, ...follows }
      return candidateOf(own, judges) ?? []
    }),
  )
  const claims = candidates.filter((each) => each.isSummary && (isItem(each.point) || judge.isClaim(each.point)))
  return claims.length === 0 ? candidates : candidates.filter((each) => !each.isSummary || claims.includes(each))
}

function isMatter({ role, title }: Topic, language: Language): boolean {
  if (role !== undefined) return role === 'introduction'
  return title.sources.length === 0 || language.namesMatter(title.text) || sumsUp(title, language)
}

function sumsUp({ text }: Line, { sectionRole, advises }: Language): boolean {
  return sectionRole(text) === 'conclusion' || advises(text)
}

/** Tells what the author sums up: what is to be done or learned; else what he calls a summary, at the top as the case may be. */
function summaryOf(topics: readonly Topic[], { advises, sectionRole }: Language): (point: SentencePoint) => boolean {
  const isAdvice = ({ title }: SentencePoint): boolean => advises(title.text)
  const hasAdvice = topics.some(({ points }) => sentencePoints(points).some(isAdvice))
  return hasAdvice ? isAdvice : ({ title }) => sectionRole(title.text) === 'conclusion'
}

interface Unjudged extends Pick<Candidate, 'topic' | 'point' | 'isSummary' | 'follows'> {
  readonly isShown: boolean
  /** What its place adds to its worth. */
  readonly gained: number
}

function candidateOf(own: Unjudged, { judge, language, measure }: RecapJudges): Candidate | undefined {
  const { topic, isSummary } = own
  if (!standsForAll(own, language) || !isTakenHome(own, judge, language)) return undefined
  const point = withWholeLines(own.point, language, measure)
  const width = textWidth(point.lines.slice(0, 1), measure)
  if (width === 0 || width > (isSummary ? longLine : easyLine)) return undefined
  const gained = own.gained + (topic.role === 'introduction' ? gains.introduction : 0) + (isSummary ? gains.summary : 0)
  return { ...own, point, worth: judge.worthOf(point) + gained, titleWords: judge.titleWords(point) }
}

/**
 * Whether anybody takes a sentence home: what judges or advises; what the author calls a summary; of what he calls the next steps what
 * he lists, or what of the title they speak of; and where it is only shown, a weighty event or amount of that.
 */
function isTakenHome(
  { point, isSummary, isShown }: Unjudged,
  { isClaim, titleWords }: ClosingJudge,
  { sectionRole }: Language,
): boolean {
  if (isClaim(point)) return true
  if (isSummary && (isItem(point) || sectionRole(point.title.text) === 'conclusion')) return true
  if (titleWords(point).length === 0) return false
  const isFact = point.cues.some((cue) => factual.has(cue))
  if (isSummary) return !isFact
  return isShown && isFact && point.weight >= leastOfFact && !point.cues.includes('definition')
}

/** Whether a sentence can be said without what stands beside it, and holds for everybody; one of several items is only one of them. */
function standsForAll({ point, isSummary, follows }: Unjudged, { conditional, parting }: Language): boolean {
  if (rowOf(point) !== undefined || (isItem(point) && !isSummary) || point.isQuoted) return false
  if (point.seconds > (isSummary ? mostOfSummary : mostSeconds)) return false
  const isBound = (cue: Cue): boolean => bound.has(cue) && !(follows && leaning.has(cue))
  return !point.cues.some(isBound) && ![conditional, parting].some((words) => words.test(point.sentence.text))
}

function isItem({ block }: SentencePoint): boolean {
  return block.kind === 'list'
}
