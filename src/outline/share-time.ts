import type { Topic } from '../model/outline.js'

/** A topic that gets less than this has no slide that an audience could keep, in seconds. */
const leastSeconds = 15

type Unshared = Omit<Topic, 'seconds'>

/** What a topic may get, and what it is worth: all in seconds, those of its points by their weight. */
interface Claim {
  readonly least: number
  readonly most: number
  readonly worth: number
}

/**
 * Shares the talk's seconds out by what the topics have to say and what that is worth: none gets less than a slide needs
 * (or than it could fill) while there is time for that, nor more than it could fill while others could. An appendix gets
 * what the others can't fill, if a conclusion comes behind it: no talk ends with what is told besides.
 */
export function shareTime(topics: readonly Unshared[], seconds: number): readonly Topic[] {
  const own = topics.filter(({ role }) => role !== 'appendix')
  const appendices = topics.filter(({ role }) => role === 'appendix')
  const isBeside = own.length > 0 && own.every(({ role }) => role !== 'conclusion')
  const left = isBeside ? 0 : Math.max(0, seconds - sum(own.map(secondsOf)))
  const ownShares = shareAmong(own, appendices.length === 0 ? seconds : seconds - left)
  const inTurns = [...own, ...appendices]
  const shares = [...ownShares, ...shareAmong(appendices, left)]
  return topics.map((topic) => ({ ...topic, seconds: shares[inTurns.indexOf(topic)]! }))
}

function shareAmong(topics: readonly Unshared[], seconds: number): readonly number[] {
  const claims = topics.map((topic): Claim => {
    const most = secondsOf(topic)
    const worth = sum(topic.points.map((point) => point.seconds * Math.max(0, point.weight)))
    return { least: Math.min(most, leastSeconds, seconds / topics.length), most, worth }
  })
  const all = sum(claims.map(({ most }) => most))
  if (all > seconds) return shareByWorth(claims, seconds)
  return claims.map(({ most, least }) => (all > 0 ? (most * seconds) / all : least))
}

/** How many seconds a unit of worth gets is found by bisection: the more, the more do all get together. */
function shareByWorth(claims: readonly Claim[], seconds: number): readonly number[] {
  const sharesAt = (rate: number): readonly number[] =>
    claims.map(({ least, most, worth }) => Math.min(most, Math.max(least, rate * worth)))
  const isEnough = (rate: number): boolean => sum(sharesAt(rate)) <= seconds
  let [low, high] = [0, 1]
  while (isEnough(high) && high < highestRate) high *= 2
  for (let step = 0; step < bisections; step++) {
    const middle = (low + high) / 2
    if (isEnough(middle)) low = middle
    else high = middle
  }
  return sharesAt(low)
}

/** Where nothing is worth anything, no rate is high enough; and so many halvings are exact enough. */
const highestRate = 2 ** 30
const bisections = 80

function secondsOf({ points }: Unshared): number {
  return sum(points.map((point) => point.seconds))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
