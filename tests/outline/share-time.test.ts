import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/model/outline.js'
import { shareTime } from '../../src/outline/share-time.js'

const title = { text: '題', sources: [] }

/** The seconds that topics get which take so long to say. */
function share(needs: readonly number[], seconds: number): readonly number[] {
  const topics = needs.map((need, place) => {
    const sentence = { line: 1, text: '文' }
    const block = { kind: 'paragraph', line: 1 } as const
    const point: Point = { kind: 'sentence', weight: 1, seconds: need, title, sentence, block, cues: [], lines: [] }
    return { id: `${place}`, title, points: [point] }
  })
  return shareTime(topics, seconds).map((topic) => topic.seconds)
}

describe('the time', () => {
  test.each([
    ['is shared out by how much there is to say', [200, 400], 300, [100, 200]],
    ['leaves enough for a slide to the smallest', [20, 600], 300, [15, 285]],
    ['leaves no topic more than it can fill, as long as others can', [5, 600], 300, [5, 295]],
    ['is shared out also where the article is too short for it', [20, 40], 300, [100, 200]],
    ['is parted evenly where there is not enough of it', [100, 100, 100], 30, [10, 10, 10]],
    ['goes to nobody where there is no topic', [], 300, []],
  ])('%s', (_, needs, seconds, shares) => {
    expect(share(needs, seconds)).toEqual(shares)
  })

  test('is never lost, and never runs short', () => {
    const anyNeeds = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 13 })
    fc.assert(
      fc.property(anyNeeds, fc.integer({ min: 30, max: 1200 }), (needs, seconds) => {
        fc.pre(needs.some((need) => need > 0))
        const shares = share(needs, seconds)
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(seconds)
        for (const [place, one] of shares.entries()) {
          expect(one).toBeGreaterThanOrEqual(Math.min(needs[place]!, 15, seconds / needs.length) - 1e-9)
        }
      }),
    )
  })
})
