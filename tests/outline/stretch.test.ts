import { describe, expect, test } from 'vitest'
import { joinSmall, joinToCount } from '../../src/outline/stretch.js'
import type { Stretch } from '../../src/outline/stretch.js'

/** Stretches from `name seconds`, with `>` before an introduction and `<` before a conclusion. */
function stretches(text: string): readonly Stretch[] {
  return text.split(', ').map((part) => {
    const [, mark, name = '', seconds] = /^([><]?)(\S+) (\d+)$/.exec(part)!
    const role = mark === '>' ? 'introduction' : 'conclusion'
    return {
      sections: [{ depth: 2, heading: { line: 1, text: name }, blocks: [] }],
      seconds: Number(seconds),
      head: { heading: { line: 1, text: name }, seconds: Number(seconds) },
      ...(mark !== '' && { role }),
    }
  })
}

/** Each as `name: sections`, in order. */
function describeAll(found: readonly Stretch[]): readonly string[] {
  return found.map(
    ({ head, sections }) => `${head.heading?.text}: ${sections.map((one) => one.heading?.text).join(' ')}`,
  )
}

describe('sections with little to say', () => {
  test.each([
    ['join the neighbour with less to say', '甲 40, 乙 5, 丙 30', ['甲: 甲', '丙: 乙 丙']],
    ['join the one before if nothing follows', '甲 40, 乙 5', ['甲: 甲 乙']],
    ['join what follows if nothing stands before', '甲 5, 乙 40', ['乙: 甲 乙']],
    ['wait behind an introduction', '>序 20, 乙 5, 丙 60', ['序: 序', '丙: 乙 丙']],
    ['join each other', '甲 5, 乙 5, 丙 5, 丁 90', ['甲: 甲 乙 丙', '丁: 丁']],
    ['stay where the others have little more', '甲 6, 乙 4', ['甲: 甲', '乙: 乙']],
    ['stay if they conclude', '甲 40, <結 8', ['甲: 甲', '結: 結']],
    ['stay if they have enough', '甲 12, 乙 12', ['甲: 甲', '乙: 乙']],
  ])('%s', (_, given, expected) => {
    expect(describeAll(joinSmall(stretches(given)))).toEqual(expected)
  })

  test('and two that introduce are one', () => {
    expect(describeAll(joinSmall(stretches('>前 20, >序 30, 甲 60')))).toEqual(['序: 前 序', '甲: 甲'])
  })
})

describe('too many sections', () => {
  test.each([
    ['the two with the least to say become one', '甲 30, 乙 20, 丙 40, 丁 90', 3, ['甲: 甲 乙', '丙: 丙', '丁: 丁']],
    ['one bears the name of the longer', '甲 20, 乙 30, 丙 90', 2, ['乙: 甲 乙', '丙: 丙']],
    ['an introduction stays alone', '>序 20, 甲 30, 乙 30, 丙 50', 3, ['序: 序', '甲: 甲 乙', '丙: 丙']],
    ['a conclusion stays alone', '甲 60, 乙 70, 丙 20, <結 20', 3, ['甲: 甲', '乙: 乙 丙', '結: 結']],
    ['what follows a conclusion joins it', '甲 90, 乙 90, <結 30, 付 9', 3, ['甲: 甲', '乙: 乙', '結: 結 付']],
    ['all become one if there is time for one', '>序 20, 甲 30, <結 40', 1, ['結: 序 甲 結']],
  ])('%s', (_, given, most, expected) => {
    expect(describeAll(joinToCount(stretches(given), most))).toEqual(expected)
  })
})
