import { describe, expect, test } from 'vitest'
import { headingOver, sharedHeading } from '../../src/deck/shared-heading.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Line } from '../../src/model/outline.js'
import { measure } from './kinds/plans.js'

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

describe('the title over some points', () => {
  const judges = { measure, language: languageOf('ja'), before: [{ title: headingOf('旅の話') }] }
  const over = (likely: Line, titles: readonly Line[]): string =>
    headingOver(
      titles.map((title) => ({ title })),
      likely,
      judges,
    ).text

  test.each([
    ['the one heading', trip, [there, there], '行き'],
    ['both of two', there, [there, home], '行きと家のこと'],
    ['the one heading beside that of the talk', trip, [headingOf('旅の話'), there], '行き'],
    ['the first of several', home, [there, back, home], '行き'],
    ['the first of two of which one ends in a mark', back, [headingOf('着いたか？'), back], '着いたか？'],
    ['the first of two of which one joins two itself', there, [there, headingOf('風 + 波')], '行き'],
    ['the first of two of which one ends in a verb', there, [there, headingOf('山に登る')], '行き'],
    ['the first of two of which one joins two in words', there, [there, headingOf('風と波')], '行き'],
    ['the first of two of which one lists several', there, [there, headingOf('風、波')], '行き'],
    ['the first of two that are too long together', there, [there, headingOf('長い帰り道'.repeat(6))], '行き'],
  ])('is %s', (_, likely, titles, title) => {
    expect(over(likely, titles)).toBe(title)
  })
})
