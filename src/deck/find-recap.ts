import { sumSeconds } from '../model/duration.js'
import type { SentencePoint, Topic } from '../model/outline.js'
import { listCandidates } from './recap-candidates.js'
import type { Candidate, RecapJudges } from './recap-candidates.js'

/** What is hardly worth it no recap says. */
const leastWorth = 1.75

/** What it adds that a point speaks of what of the title no other one speaks of. */
const titleGain = 0.2

/** Room for what is said once more. */
export interface RecapRoom {
  readonly seconds: number
  readonly lines: number
}

/**
 * Finds what a talk comes to whose author does not say so at its end: the point of each topic that has one which can be understood
 * by itself; the weightiest where they are too many, and rather those that speak of what of the title no other one speaks of. A single
 * one says nothing new, unless the author himself sums up with it.
 * @returns The points in the author's order.
 */
export function findRecap(
  topics: readonly Topic[],
  own: readonly SentencePoint[],
  room: RecapRoom,
  judges: RecapJudges,
): readonly SentencePoint[] {
  if (room.lines === 0) return []
  const candidates = listCandidates(topics, own.length > 0, judges)
  const chosen = chooseOfEach(candidates, new Set(own.flatMap(judges.judge.titleWords)), room)
  const summed = chosen.filter(({ isSummary }) => isSummary)
  const taken = summed.length > 1 ? summed : chosen
  if (own.length + taken.length < 2 && summed.length === 0) return []
  return candidates.flatMap((each) => (taken.includes(each) ? [each.point] : []))
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
    worth + (titleWords.some((word) => !said.has(word)) ? titleGain : 0)
  while (chosen.length < room.lines) {
    const [best] = findFree(candidates, chosen, room).toSorted((one, other) => worthOf(other) - worthOf(one))
    if (!best || worthOf(best) < leastWorth) break
    chosen.push(best)
    for (const word of best.titleWords) said.add(word)
  }
  return chosen
}

/** What may still be chosen: of other topics, not longer than the time that is left, and with what it leans on. */
function findFree(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  room: RecapRoom,
): readonly Candidate[] {
  const topics = new Set(chosen.filter(({ isSummary }) => !isSummary).map(({ topic }) => topic))
  const left = room.seconds - sumSeconds(chosen.map(({ point }) => point))
  const isMet = ({ follows }: Candidate): boolean =>
    follows === undefined || chosen.some(({ point }) => point.sentence === follows)
  return candidates.filter(
    (each) => !chosen.includes(each) && !topics.has(each.topic) && each.point.seconds <= left && isMet(each),
  )
}
