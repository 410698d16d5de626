import { expect, test } from 'vitest'
import { lendTime } from '../../src/deck/lend-time.js'

const lend = (shares: readonly number[], needs: readonly number[], seconds: number): readonly number[] =>
  lendTime(
    shares.map((share) => ({ seconds: share })),
    needs,
    seconds,
  ).map((topic) => topic.seconds)

test.each<[string, readonly number[], readonly number[], number, readonly number[]]>([
  ['those with time to spare lend what a topic lacks', [20, 60, 60], [20, 6, 6], 140, [24, 58, 58]],
  ['who has more to spare lends more', [20, 84, 44], [20, 20, 20], 148, [24, 81, 43]],
  ['who has none to spare lends none', [20, 84, 30], [20, 20, 40], 134, [24, 80, 30]],
  ['what a topic lacks is counted in the time that there is', [30, 90, 90], [20, 6, 6], 140, [24, 58, 58]],
  ['a topic that lacks much gets nothing', [20, 60, 60], [30, 6, 6], 140, [20, 60, 60]],
  ['nobody lends a large part of what there is to spare', [20, 30], [20, 10], 50, [20, 30]],
  ['topics that lack nothing keep what they have', [30, 60], [10, 10], 90, [30, 60]],
  ['topics without time have none to lend', [0, 0], [0, 0], 0, [0, 0]],
])('%s', (_, shares, needs, seconds, expected) => {
  expect(lend(shares, needs, seconds)).toEqual(expected)
})
