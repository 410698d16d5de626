import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import { sumSeconds } from '../model/duration.js'
import type { SentencePoint, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import { longLine } from './choose-lines.js'
import type { Measure } from './fit.js'
import type { ClosingJudge } from './judge-closing.js'
import { textWidth } from './rank-lines.js'
import { rowOf } from './rows.js'
import { withWholeLines } from './whole-lines.js'

/** What is said once more is short. */
const mostSeconds = 12
const mostOfSummary = 20

/** A wider line is no point but a paragraph (in em). */
const widest = 80

/** What is hardly worth it no recap says; and nothing but one point it says only if that is worth more. */
const leastWorth = 1.75
const leastLoneWorth = 2

/**
 * What it adds that the author sums up himself, at the top as the case may be; that it stands before the matter, where it is
 * rather a promise; that it is the last sentence (the one before gains a half of that, and so on); and that it speaks of what
 * of the title no other one speaks of.
 */
const gains = { summary: 2, introduction: -0.1, last: 0.6, title: 0.2 } as const

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

/** Room for what is said once more. */
export interface RecapRoom {
  readonly seconds: number
  readonly lines: number
}

interface Candidate {
  readonly topic: Topic
  readonly point: SentencePoint
  readonly worth: number
  readonly isSummary: boolean
  readonly titleWords: readonly string[]
}

/** What judges sentences, and lines. */
interface Judges {
  readonly judge: ClosingJudge
  readonly language: Language
  readonly measure: Measure
}

/**
 * Finds what a talk comes to whose author does not say so at its end: the point of each topic that has one which can be understood
 * by itself; the weightiest where they are too many, and rather those that speak of what of the title no other one speaks of.
 * @returns The points in the author's order.
 */
export function findRecap(
  topics: readonly Topic[],
  own: readonly SentencePoint[],
  room: RecapRoom,
  judges: Judges,
): readonly SentencePoint[] {
  if (room.lines === 0) return []
  const matter = topics.filter((topic) => isMatter(topic, judges.language))
  const fromEnd = matter.flatMap(({ points }) => sentencePoints(points)).toReversed()
  const ends = new Map(fromEnd.map((point, place) => [point, gains.last / (place + 1)]))
  const candidates = matter.flatMap((topic) => candidatesOf(topic, ends, judges))
  const chosen = chooseOfEach(candidates, new Set(own.flatMap(judges.judge.titleWords)), room)
  const summed = chosen.filter(({ isSummary }) => isSummary)
  const taken = summed.length > 1 ? summed : chosen
  const isEnough = own.length + taken.length > 1 || taken.some((each) => standsForTalk(each, judges.judge))
  if (!isEnough) return []
  return candidates.flatMap((each) => (taken.includes(each) ? [each.point] : []))
}

/** Whether one point is enough to close a talk with. */
function standsForTalk({ point, worth, isSummary }: Candidate, { isClaim }: ClosingJudge): boolean {
  return isSummary || (isClaim(point) && worth >= leastLoneWorth)
}

function candidatesOf(
  topic: Topic,
  ends: ReadonlyMap<SentencePoint, number>,
  { judge, language, measure }: Judges,
): readonly Candidate[] {
  return sentencePoints(topic.points).flatMap((own): readonly Candidate[] => {
    const isSummary = language.sectionRole(own.title.text) === 'conclusion'
    if (!standsForAll(own, isSummary, language)) return []
    const titleWords = judge.titleWords(own)
    if (!isSummary && !judge.isClaim(own) && titleWords.length === 0) return []
    const point = withWholeLines(own, language, measure)
    const width = textWidth(point.lines.slice(0, 1), measure)
    if (width === 0 || (width > widest && !isSummary)) return []
    const gained = (ends.get(own) ?? 0) + (topic.role === 'introduction' ? gains.introduction : 0)
    const ease = isSummary ? 1 : Math.min(1, longLine / width)
    const worth = (judge.worthOf(point) + gained) * ease + (isSummary ? gains.summary : 0)
    return [{ topic, point, worth, isSummary, titleWords }]
  })
}

/**
 * The best of each topic while there is room, and all that the author sums up.
 * @param named The words of the title that the talk's end speaks of without them.
 */
function chooseOfEach(
  candidates: readonly Candidate[],
  named: ReadonlySet<string>,
  room: RecapRoom,
): readonly Candidate[] {
  const chosen: Candidate[] = []
  const said = new Set(named)
  const worthOf = ({ worth, titleWords }: Candidate): number =>
    worth + (titleWords.some((word) => !said.has(word)) ? gains.title : 0)
  while (chosen.length < room.lines) {
    const [best] = findFree(candidates, chosen, room).toSorted((one, other) => worthOf(other) - worthOf(one))
    if (!best || worthOf(best) < leastWorth) break
    chosen.push(best)
    for (const word of best.titleWords) said.add(word)
  }
  return chosen
}

/** What may still be chosen: of other topics, and not longer than the time that is left. */
function findFree(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  room: RecapRoom,
): readonly Candidate[] {
  const topics = new Set(chosen.filter(({ isSummary }) => !isSummary).map(({ topic }) => topic))
  const left = room.seconds - sumSeconds(chosen.map(({ point }) => point))
  return candidates.filter((each) => !chosen.includes(each) && !topics.has(each.topic) && each.point.seconds <= left)
}

function isMatter({ role, title }: Topic, { namesMatter, sectionRole }: Language): boolean {
  if (role !== undefined) return role === 'introduction'
  return title.sources.length === 0 || namesMatter(title.text) || sectionRole(title.text) === 'conclusion'
}

/** Whether a sentence can be said without what stands beside it, and holds for everybody; one of several items is only one of them. */
function standsForAll(point: SentencePoint, isSummary: boolean, { conditional }: Language): boolean {
  const isItem = rowOf(point) !== undefined || (point.block.kind === 'list' && !isSummary)
  if (isItem || point.isQuoted) return false
  if (point.seconds > (isSummary ? mostOfSummary : mostSeconds)) return false
  return !point.cues.some((cue) => bound.has(cue)) && !conditional.test(point.sentence.text)
}
