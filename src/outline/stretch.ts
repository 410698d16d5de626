import type { ArticleSection, Source } from '../model/article.js'
import { sumSeconds } from '../model/duration.js'
import type { TopicRole } from '../model/outline.js'

/** A run of the article that may be a topic. */
export interface Stretch {
  readonly sections: readonly ArticleSection[]
  /** Time to say all of it. */
  readonly seconds: number
  /** The heading that names it, absent where none does, and how much of it that names. */
  readonly head: { readonly heading?: Source; readonly seconds: number }
  /** The nearest heading above what has none of its own. */
  readonly above?: Source
  readonly role?: TopicRole
}

/** With less than two sentences to say, in seconds, a section is no topic; the author's introduction may be shorter. */
const leastSeconds = 8
const leastFrameSeconds = 5

/** Where all sections are short, only those are too short that have less than half the mean. */
const leastOfMean = 1 / 2

/** Nor is one a topic with less than this share of a long article. */
const leastShare = 1 / 200

/**
 * Joins the sections that have not enough to say to the neighbour that has less, but not to one before that frames the
 * talk; and two that introduce it.
 */
export function joinSmall(stretches: readonly Stretch[]): readonly Stretch[] {
  const total = sumSeconds(stretches)
  const least = (usual: number): number =>
    Math.max(leastShare * total, Math.min(usual, (leastOfMean * total) / stretches.length))
  // One sentence is enough for a conclusion.
  const isSmall = ({ seconds, role }: Stretch): boolean =>
    role !== 'conclusion' && seconds < least(role === undefined ? leastSeconds : leastFrameSeconds)
  const joined: Stretch[] = []
  for (const [place, stretch] of stretches.entries()) {
    const before = joined.at(-1)
    const next = stretches[place + 1]
    const waits = before && next && (before.role !== undefined || next.seconds < before.seconds)
    const isOne = before?.role !== undefined && before.role === stretch.role
    const isApart = before?.role === 'conclusion' && stretch.role === 'appendix'
    if (before && !isApart && (isOne || isSmall(before) || (isSmall(stretch) && !waits))) {
      joined.splice(-1, 1, joinTwo(before, stretch))
    } else joined.push(stretch)
  }
  return joined
}

/** Joins neighbours until there are no more than `most`, always the two where it changes least. */
export function joinToCount(stretches: readonly Stretch[], most: number): readonly Stretch[] {
  const joined = [...stretches]
  const total = sumSeconds(stretches)
  while (joined.length > most) {
    const costs = joined.slice(1).map((stretch, place) => costOfJoining(joined[place]!, stretch, total, most))
    const cheapest = costs.indexOf(Math.min(...costs))
    joined.splice(cheapest, 2, joinTwo(joined[cheapest]!, joined[cheapest + 1]!))
  }
  return joined
}

/**
 * To join an introduction to what it introduces is as bad as to join two of the mean length. A conclusion takes in what
 * follows it if that is shorter (actions, links); anything else it joins if there is no other way.
 */
function costOfJoining(one: Stretch, other: Stretch, total: number, most: number): number {
  const change = changeOf(one.seconds, other.seconds)
  if (one.role === other.role) return change
  if (one.role === 'introduction' && other.role === undefined) return change + changeOf(total / most, total / most)
  const isTakenIn = one.role === 'conclusion' && other.role === undefined && other.seconds <= one.seconds
  return isTakenIn ? change : change + total
}

/** How much is changed by joining two lengths: half their harmonic mean, as in Ward's method of clustering. */
function changeOf(one: number, other: number): number {
  return one + other === 0 ? 0 : (one * other) / (one + other)
}

/** Two stretches bear the name and the role of the one that has more to say under its heading. */
function joinTwo(one: Stretch, other: Stretch): Stretch {
  const { head, role, above } = other.head.seconds > one.head.seconds ? other : one
  return {
    sections: [...one.sections, ...other.sections],
    seconds: one.seconds + other.seconds,
    head,
    ...(role && { role }),
    ...(above && { above }),
  }
}
