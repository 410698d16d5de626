import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point, Topic } from '../../src/model/outline.js'
import { shareTime } from '../../src/outline/share-time.js'

const title = { text: '題', sources: [] }

/** Topics that take so many seconds to say. */
function topicsOf(needs: readonly number[]): readonly Omit<Topic, 'seconds'>[] {
  return needs.map((need, place) => {
    const sentence = { line: 1, text: '文' }
    const block = { kind: 'paragraph', line: 1 } as const
    const point: Point = { kind: 'sentence', weight: 1, seconds: need, title, sentence, block, cues: [], lines: [] }
    return { id: `${place}`, title, points: [point] }
  })
}

function share(needs: readonly number[], seconds: number): readonly number[] {
  return shareTime(topicsOf(needs), seconds).map((topic) => topic.seconds)
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
    expect(share(needs, seconds)).toEqual(shares.map((one) => expect.closeTo(one)))
  })

  test.each([
    ['an appendix gets none while others need it', 100, [60, 40, 0]],
    ['an appendix gets what is left', 450, [240, 160, 50]],
    ['all is shared out where there is more than enough', 1000, [240, 160, 600]],
  ])('%s', (_, seconds, shares) => {
    const [first, second, appendix] = topicsOf([240, 160, 300])
    const ending = { ...second!, role: 'conclusion' as const }
    const topics = [first!, ending, { ...appendix!, role: 'appendix' as const }]
    expect(shareTime(topics, seconds).map((topic) => topic.seconds)).toEqual(shares.map((one) => expect.closeTo(one)))
  })

  test('an appendix gets none where a talk would end with it, unless it is all that there is', () => {
    const [first, second] = topicsOf([240, 160])
    const appendix = { ...second!, role: 'appendix' as const }
    expect(shareTime([first!, appendix], 1000).map(({ seconds }) => seconds)).toEqual([1000, 0])
    expect(shareTime([appendix], 1000).map(({ seconds }) => seconds)).toEqual([1000])
  })

  test('goes where it is worth more', () => {
    const [light, heavy] = topicsOf([300, 300])
    const doubled = heavy!.points.map((point) => ({ ...point, weight: 2 }))
    const shared = shareTime([light!, { ...heavy!, points: doubled }], 300)
    expect(shared.map(({ seconds }) => seconds)).toEqual([expect.closeTo(100), expect.closeTo(200)])
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
