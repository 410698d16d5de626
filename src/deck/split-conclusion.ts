import type { Point, Topic } from '../model/outline.js'
import { leans } from './leans.js'

/** What a talk ends with stands in the last sentences of an article, if anywhere. */
const tailSentences = 6

/** What a conclusion gets at least if it has so much to say, and at most where nobody marked it as one, in seconds. */
const leastSeconds = 15
const mostSeconds = 30

/** The topics of a talk, and the one that its closing slide is made of. */
export interface Ending {
  readonly body: readonly Topic[]
  readonly conclusion: Topic | undefined
}

/**
 * Finds what the talk closes with: the topic that is its conclusion, else the end of the last topic that is no appendix, from the first
 * sentence that concludes something or draws a lesson.
 */
export function splitConclusion(topics: readonly Topic[]): Ending {
  const told = topics.filter(({ seconds, role }) => seconds > 0 || role === 'conclusion')
  const last = told.findLast(({ role }) => role !== 'appendix')
  const marked = told.length > 1 ? told.findLast(({ role }) => role === 'conclusion') : undefined
  const cut = last ? findConclusion(last.points) : -1
  const isAll = cut === 0 && told.length > 1
  if (marked || (last && isAll)) {
    const conclusion = marked ?? last!
    const seconds = Math.max(conclusion.seconds, Math.min(leastSeconds, secondsOf(conclusion.points)))
    return { body: told.filter((topic) => topic !== conclusion), conclusion: { ...conclusion, seconds } }
  }
  return last && cut > 0 ? cutOff(told, last, cut) : { body: told, conclusion: undefined }
}

/** Makes the end of the last topic a topic of its own. */
function cutOff(told: readonly Topic[], last: Topic, cut: number): Ending {
  const points = last.points.slice(cut)
  const share = (last.seconds * secondsOf(points)) / secondsOf(last.points)
  const seconds = Math.min(mostSeconds, secondsOf(points), Math.max(leastSeconds, share))
  const rest = { ...last, points: last.points.slice(0, cut), seconds: last.seconds - Math.min(share, seconds) }
  const body = told.map((topic) => (topic === last ? rest : topic))
  return { body, conclusion: { ...last, points, seconds, role: 'conclusion' } }
}

/** Where the conclusion begins; -1 if the last sentences conclude nothing. */
function findConclusion(points: readonly Point[]): number {
  const tail = Math.max(0, points.length - tailSentences)
  return points.findIndex((point, place) => place >= tail && concludes(point))
}

function concludes(point: Point): boolean {
  if (point.kind === 'show') return false
  const has = (...cues: readonly string[]): boolean => point.cues.some((cue) => cues.includes(cue))
  return has('conclusion', 'lesson') && !leans(point) && !has('courtesy', 'meta', 'question')
}

function secondsOf(points: readonly Point[]): number {
  return points.reduce((sum, { seconds }) => sum + seconds, 0)
}
