import { describe, expect, test } from 'vitest'
import { chooseLayout, itemsHeight, measureWith } from '../../src/deck/fit.js'
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

  test('and so does that of a statement, which is all title', () => {
    const measure = measureAt('4:3')
    const stepOf = (text: string): string | undefined => chooseLayout('statement', text, () => 0, measure)?.step
    expect(stepOf('スパコンポエムAdC2020')).toBe('')
    expect(stepOf('スパコンポエムADC2020ADC')).toBe('small')
  })

  test('stays as large as it can be where no step helps', () => {
    const measure = measureAt('4:3')
    const title = 'Rindfleischetikettierungsüberwachungsaufgabenübertragung'
    expect(chooseLayout('bullets', title, itemsHeight([], measure), measure)?.step).toBe('large')
  })
})

describe('the type of items', () => {
  const short = '短い行'
  const long = '短くはない行が一つあって、二行にわたって長々と続いている'
  test.each([
    ['large', [short, short, short]],
    ['large', [long, long]],
    ['', [long, long, long]],
    ['small', [long, long, long, long]],
  ] as const)('is of the step "%s" for %j', (step, items) => {
    const measure = measureAt('16:9')
    expect(chooseLayout('bullets', '題', itemsHeight(items, measure), measure)?.step).toBe(step)
  })
})
