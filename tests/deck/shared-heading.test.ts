import { describe, expect, test } from 'vitest'
import { sharedHeading } from '../../src/deck/shared-heading.js'
import type { Line } from '../../src/model/outline.js'

const headingOf = (text: string): Line => ({ text, sources: [{ line: text.length, text }] })
const [trip, there, back, night, home] = ['旅', '行き', '帰り道', '夜の駅', '家のこと'].map(headingOf) as [
  Line,
  Line,
  Line,
  Line,
  Line,
]

describe('the heading that some points share', () => {
  test.each([
    ['their own', [{ title: there }, { title: there, above: [trip] }], there],
    [
      'the one above all of them',
      [
        { title: there, above: [trip] },
        { title: back, above: [trip] },
      ],
      trip,
    ],
    ['that of one that stands above the others', [{ title: trip }, { title: back, above: [trip] }], trip],
    [
      'the nearest of several',
      [
        { title: night, above: [back, trip] },
        { title: back, above: [trip] },
      ],
      back,
    ],
    [
      'the one above that of one and far above the other',
      [
        { title: night, above: [back, trip] },
        { title: there, above: [trip] },
      ],
      trip,
    ],
    ['none of two', [{ title: there, above: [trip] }, { title: home }], undefined],
    ['none of no points', [], undefined],
  ])('is %s', (_, points, shared) => {
    expect(sharedHeading(points)).toBe(shared)
  })
})
