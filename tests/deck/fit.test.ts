import { describe, expect, test } from 'vitest'
import { chooseLayout, headlineHeight, itemsHeight, measureWith } from '../../src/deck/fit.js'
import { languageOf } from '../../src/lang/registry.js'
import type { SlideSize } from '../../src/model/theme.js'
import { readTheme } from '../../src/theme/read-theme.js'
import { nodeFiles } from '../node-files.js'

function measureAt(size: SlideSize) {
  return measureWith(readTheme('kamishibai', size, nodeFiles).metrics, languageOf('ja').phrases)
}

describe('the type of a title', () => {
  test.each([
    ['16:9', '計算機のスパコンポエムAdC2020', ''],
    ['4:3', '計算機のスパコンポエムAdC2020', 'small'],
    ['4:3', '計算機の話', ''],
  ] as const)('gets smaller at %s where a phrase of %s is too wide, if that helps: "%s"', (size, title, step) => {
    const measure = measureAt(size)
    expect(chooseLayout('title', title, itemsHeight([], measure), measure)?.step).toBe(step)
  })

  test('stays as large as it can be where no step helps', () => {
    const measure = measureAt('4:3')
    const title = 'Rindfleischetikettierungsüberwachungsaufgabenübertragung'
    expect(chooseLayout('bullets', title, itemsHeight([], measure), measure)?.step).toBe('')
  })
})

test('a headline that would break within a phrase does not fit', () => {
  const measure = measureAt('4:3')
  const [layout] = measure.metrics.layouts.statement
  const height = headlineHeight('スパコンポエムAdC2020', measure)
  expect(height(layout!)).toBe(layout!.body.lineHeight)
  expect(height({ ...layout!, width: 600 })).toBe(Number.POSITIVE_INFINITY)
})
