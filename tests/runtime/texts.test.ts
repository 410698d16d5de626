import { describe, expect, test } from 'vitest'
import { fitsFilter } from '../../src/runtime/filter.js'
import { matchSources } from '../../src/runtime/match-sources.js'
import { addSpent, isRehearsal, tableOf } from '../../src/runtime/rehearsal-table.js'
import { fill } from '../../src/runtime/words.js'

describe('a line’s sentence', () => {
  const sentences = [
    '北風の強い日に、河原で大きな凧を揚げました。',
    '糸は30メートルのところで切れてしまいました。',
    'We flew a large kite on a windy day.',
    'The string broke at 30 metres.',
  ]
  test.each([
    ['北風の日に大きな凧を揚げた', 0],
    ['糸は30メートルで切れた', 1],
    ['Large kite on a windy day', 2],
    ['String broke at 30 metres', 3],
    ['ＷＩＮＤＹ ｄａｙ', 2],
    ['まとめ', undefined],
    ['The end of the talk', undefined],
    ['…', undefined],
  ])('%s', (line, place) => {
    const [match] = matchSources([line], sentences)
    expect(match?.sentence).toBe(place === undefined ? undefined : sentences[place])
  })
  test('is none where there are no sentences', () => {
    expect(matchSources(['凧'], [])).toEqual([{ line: '凧' }])
  })
})

test.each([
  ['', true],
  ['凧', true],
  ['KITE', true],
  ['ｋｉｔｅ', true],
  ['凧 kite', true],
  ['12', true],
  ['2', false],
  ['糸', false],
])('“%s” fits slide 12, “Kite 凧の話”: %s', (typed, fits) => {
  expect(fitsFilter(typed, 12, 'Kite 凧の話')).toBe(fits)
})

describe('a rehearsal', () => {
  const slide = { id: '', title: '凧', planned: 0, spoken: 3 }
  test('adds up what is spoken to a slide, also when one comes back to it', () => {
    expect(addSpent(addSpent(addSpent([], 1, 5), 0, 2), 1, 4)).toEqual([2, 9])
  })
  test('of a deck that nobody planned shows no plan', () => {
    const rehearsal = { title: '', seconds: 0, slides: [slide, slide] }
    expect(tableOf(rehearsal, undefined).map(({ figures }) => figures)).toEqual([
      [undefined, 3, undefined],
      [undefined, 3, undefined],
      [undefined, 6, undefined],
    ])
  })
  test.each([undefined, null, 3, {}, { slides: [null] }, { slides: [{ spoken: '3' }] }])('%j is none', (value) => {
    expect(isRehearsal(value)).toBe(false)
  })
})

test('gaps in words are filled in their order, and what fills them is no gap', () => {
  expect(fill('{} of {}', '{}', 12)).toBe('{} of 12')
})
