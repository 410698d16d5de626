import { describe, expect, test } from 'vitest'
import { sharedHeading, underOneHeading } from '../../src/deck/shared-heading.js'
import type { Line } from '../../src/model/outline.js'
import { said } from './kinds/plans.js'

const headingOf = (text: string): Line => ({ text, sources: [{ line: text.length, text }] })
const [trip, there, back, home] = ['旅', '行き', '帰り道', '家のこと'].map(headingOf) as [Line, Line, Line, Line]

describe('the heading that some points share', () => {
  test.each([
    ['their own', [{ title: there }, { title: there, above: trip }], there],
    [
      'the one above all of them',
      [
        { title: there, above: trip },
        { title: back, above: trip },
      ],
      trip,
    ],
    ['that of one that stands above the others', [{ title: trip }, { title: back, above: trip }], trip],
    ['none of two', [{ title: there, above: trip }, { title: home }], undefined],
    ['none of no points', [], undefined],
  ])('is %s', (_, points, shared) => {
    expect(sharedHeading(points)).toBe(shared)
  })
})

describe('lines from under several headings', () => {
  const lineOf = (text: string, title: Line, above?: Line): ReturnType<typeof itemOf> =>
    itemOf({ ...said(text), title, ...(above && { above }) })

  test('are those of one where no heading holds them together', () => {
    const items = [lineOf('船が出た', there), lineOf('港は晴れ', there), lineOf('庭に水をやる', home)]
    expect(underOneHeading(items)).toEqual(items.slice(0, 2))
  })

  test.each([
    ['a heading above holds them together', [lineOf('船が出た', there, trip), lineOf('夜に着いた', back, trip)]],
    ['each heading has one only', [lineOf('船が出た', there), lineOf('庭に水をやる', home)]],
  ])('are all of them where %s', (_, items) => {
    expect(underOneHeading(items)).toEqual(items)
  })
})

function itemOf(point: ReturnType<typeof said>) {
  return { point, line: point.lines[0]! }
}
