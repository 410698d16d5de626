import type { Topic } from '../model/outline.js'

/** A topic that gets less than this has no slide that an audience could keep, in seconds. */
const leastSeconds = 15

/**
 * Shares the talk's seconds out by how long it takes to say all of a topic, and none gets less than a slide needs (or
 * than it could fill) while there is time for that.
 */
export function shareTime(topics: readonly Omit<Topic, 'seconds'>[], seconds: number): readonly Topic[] {
  const needs = topics.map(({ points }) => points.reduce((sum, point) => sum + point.seconds, 0))
  const least = needs.map((need) => Math.min(need, leastSeconds, seconds / topics.length))
  const raised = new Set<number>()
  for (;;) {
    const left = seconds - sumAt(least, raised)
    const need = sumAt(needs, needs.keys()) - sumAt(needs, raised)
    const share = (place: number): number => (raised.has(place) ? least[place]! : (left * needs[place]!) / need)
    const poor = topics.findIndex((_, place) => share(place) < least[place]!)
    if (poor === -1)
      return topics.map((topic, place) => ({ ...topic, seconds: need > 0 ? share(place) : least[place]! }))
    raised.add(poor)
  }
}

function sumAt(numbers: readonly number[], places: Iterable<number>): number {
  return [...places].reduce((sum, place) => sum + numbers[place]!, 0)
}
