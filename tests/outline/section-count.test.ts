import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countParts, sectionCount } from '../../src/outline/section-count.js'

describe('the sections of a talk', () => {
  test.each([
    [30, 1],
    [60, 1],
    [120, 2],
    [180, 3],
    [300, 5],
    [600, 8],
    [1200, 12],
    [10_800, 12],
  ])('of %d seconds are %d at most', (seconds, most) => {
    expect(sectionCount(seconds).most).toBe(most)
  })

  test('become no fewer as the talk gets longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 10_000 }), fc.integer({ min: 1, max: 800 }), (seconds, more) => {
        const [one, other] = [sectionCount(seconds), sectionCount(seconds + more)]
        expect(other.most).toBeGreaterThanOrEqual(one.most)
        expect(other.usualSeconds).toBeGreaterThanOrEqual(one.usualSeconds)
      }),
    )
  })
})

describe('parts', () => {
  const count = { most: 5, usualSeconds: 75 }

  test.each([
    ['one of two minutes is halved', [120, 60], [2, 1]],
    ['one of a minute and a half stays whole', [90, 90], [1, 1]],
    ['the longest is cut first', [140, 160, 60, 60], [1, 2, 1, 1]],
    ['a whole talk of five minutes falls into four', [300], [4]],
    ['none stay none', [], []],
    ['what is too many already stays', [300, 300, 300, 300, 300, 300], [1, 1, 1, 1, 1, 1]],
  ])('%s', (_, shares, parts) => {
    expect(countParts(shares, count)).toEqual(parts)
  })
})
