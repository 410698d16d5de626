import type { Language } from '../lang/language.js'
import type { Cue } from '../model/cue.js'
import { sumSeconds } from '../model/duration.js'
import type { Point, SentencePoint, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import { leans } from './leans.js'
import { rowOf } from './rows.js'

/** What a talk ends with stands in the last sentences of an article, if anywhere. */
const tailSentences = 6

/** A conclusion that nobody marked as one begins with a sentence that is soon said, in seconds. */
const mostOfFirst = 15

type SectionReader = Pick<Language, 'namesMatter' | 'sectionRole'>

/** What a conclusion gets at least if it has so much to say, and at most where nobody marked it as one, in seconds. */
const leastSeconds = 15
const leastOfMarked = 25
const mostSeconds = 30

/** Time for its weightiest sentence it gets even if that is long. */
const mostOfSentence = 25

/** The topics of a talk, and the one that its closing slide is made of. */
export interface Ending {
  readonly body: readonly Topic[]
  readonly conclusion: Topic | undefined
  /** Whether the author set it apart from the matter. */
  readonly isMarked: boolean
}

/**
 * Finds what the talk closes with: the topic that is its conclusion, else the end of the last topic that is no appendix, from the first
 * sentence that concludes something or draws a lesson.
 */
export function splitConclusion(topics: readonly Topic[], language: SectionReader): Ending {
  const told = topics.filter(({ seconds, role }) => seconds > 0 || role === 'conclusion')
  const last = told.findLast(({ role, title }) => role !== 'appendix' && language.namesMatter(title.text))
  const marked = told.length > 1 ? told.findLast(({ role }) => role === 'conclusion') : undefined
  const isSummed = told.some(({ points }) =>
    points.some(({ title }) => language.sectionRole(title.text) === 'conclusion'),
  )
  const cut = last && !isSummed ? findConclusion(last.points) : -1
  const isAll = cut === 0 && told.length > 1 && sumSeconds(last!.points) <= mostSeconds
  if (marked || (last && isAll)) {
    const ending = marked ?? last!
    const points = closingPoints(ending.points, language)
    const seconds = Math.max(
      ending.seconds,
      Math.min(marked ? leastOfMarked : leastSeconds, sumSeconds(points)),
      sentenceSeconds(points),
    )
    const conclusion = { ...ending, points, seconds }
    return { body: told.filter((topic) => topic !== ending), conclusion, isMarked: marked !== undefined }
  }
  return last && cut > 0 ? cutOff(told, last, cut, language) : { body: told, conclusion: undefined, isMarked: false }
}

/** Makes the end of the last topic a topic of its own. */
function cutOff(told: readonly Topic[], last: Topic, cut: number, language: SectionReader): Ending {
  const points = closingPoints(last.points.slice(cut), language)
  const share = (last.seconds * sumSeconds(points)) / sumSeconds(last.points)
  const seconds = Math.min(mostSeconds, sumSeconds(points), Math.max(leastSeconds, share))
  const rest = { ...last, points: last.points.slice(0, cut), seconds: last.seconds - Math.min(share, seconds) }
  const body = told.map((topic) => (topic === last ? rest : topic))
  return { body, conclusion: { ...last, points, seconds, role: 'conclusion' }, isMarked: false }
}

/** Where the conclusion begins, with no item of a list, which is one of several; -1 if the last sentences conclude nothing. */
function findConclusion(points: readonly Point[]): number {
  const tail = Math.max(0, points.length - tailSentences)
  return points.findIndex((point, place) => place >= tail && concludes(point) && isShort(point))
}

function isShort({ block, seconds }: SentencePoint): boolean {
  return block.kind !== 'list' && seconds <= mostOfFirst
}

/** Whether a sentence says by itself what came out, or what is to be learned from it. */
function concludes(point: Point): point is SentencePoint {
  if (point.kind === 'show' || point.isQuoted || rowOf(point) !== undefined) return false
  return has(point, 'conclusion', 'lesson') && !leans(point) && !has(point, ...notClosing, 'courtesy', 'question')
}

/** Remarks about the article and instructions conclude nothing. */
const notClosing = ['meta', 'procedure', 'announcing'] as const

function has({ cues }: SentencePoint, ...wanted: readonly Cue[]): boolean {
  return cues.some((cue) => wanted.includes(cue))
}

/** What of a conclusion closes a talk: no pictures, no remarks about the article, and no instructions: they stand behind an announcement. */
function closingPoints(points: readonly Point[], language: SectionReader): readonly SentencePoint[] {
  const sentences = sentencePoints(points).filter(({ title }) => !isBeside(title.text, language))
  const end = sentences.findIndex((point, place) => has(point, 'announcing') && isOfOther(sentences[place + 1], point))
  const own = end === -1 ? sentences : sentences.slice(0, end)
  const closing = own.filter((point, place) => {
    const announcesList = has(point, 'announcing') && own[place + 1]?.block.kind === 'list'
    return announcesList || has(point, 'lesson') || !has(point, ...notClosing)
  })
  const free = closing.filter(({ item }) => item?.priority === undefined)
  return free.length > 0 ? free : closing
}

/** Whether a heading within a conclusion stands over something else: 関連リンク, Acknowledgements. */
function isBeside(heading: string, { namesMatter, sectionRole }: SectionReader): boolean {
  const role = sectionRole(heading)
  return role === 'appendix' || (role === undefined && !namesMatter(heading))
}

function isOfOther(point: SentencePoint | undefined, announcement: SentencePoint): boolean {
  return point?.title !== announcement.title
}

function sentenceSeconds(points: readonly SentencePoint[]): number {
  const [weightiest] = points.toSorted((a, b) => b.weight - a.weight)
  return Math.min(mostOfSentence, weightiest?.seconds ?? 0)
}
