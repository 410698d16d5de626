import { sumSeconds } from '../model/duration.js'
import { slideOverhead } from './slide-plan.js'

/** A topic that lacks more than this for what matters most in it does without, in seconds. */
const mostLoan = 8

/** The others lend no more than this share of what they have besides what matters most in each. */
const mostLent = 1 / 5

/**
 * Shares time out among topics by what they have, but for those that lack a few seconds for what matters most in them, and
 * would not tell it at all: the others lend these, each by what it has to spare.
 * @param needs What it takes to say what matters most in each.
 * @param seconds What all have together.
 */
export function lendTime<T extends { readonly seconds: number }>(
  topics: readonly T[],
  needs: readonly number[],
  seconds: number,
): readonly T[] {
  const scale = seconds / Math.max(1, sumSeconds(topics))
  const shares = topics.map((topic) => scale * topic.seconds)
  const spares = shares.map((share, place) => share - needs[place]! - slideOverhead)
  const lent = -sumUp(spares.filter(isLack))
  const spare = sumUp(spares.filter((own) => own > 0))
  if (lent > mostLent * spare) return topics
  return topics.map((topic, place) => {
    const own = spares[place]!
    const given = isLack(own) ? own : (Math.max(0, own) * lent) / Math.max(1, spare)
    return { ...topic, seconds: shares[place]! - given }
  })
}

function isLack(spare: number): boolean {
  return spare < 0 && spare >= -mostLoan
}

function sumUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
