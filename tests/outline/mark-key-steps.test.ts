import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/lang/detect.js'
import { languageOf } from '../../src/lang/registry.js'
import { markKeySteps } from '../../src/outline/mark-key-steps.js'
import { sentence } from '../deck/points.js'

/** The places of the key steps of a row, in an article that says something else in another topic. */
function keysOf(elsewhere: string, steps: readonly string[]): readonly number[] {
  const row = steps.map((text, place) => {
    return sentence(place, { kind: 'list', block: 50, text, item: { path: [place + 1], chain: 'dated' } })
  })
  const [, marked] = markKeySteps(
    [{ points: [sentence(99, { text: elsewhere })] }, { points: row }],
    languageOf(detectLanguage(elsewhere)),
  )
  return marked!.points.flatMap((point, place) => (point.kind === 'sentence' && point.item?.isKey ? [place] : []))
}

describe('the key steps of a row', () => {
  test.each([
    [
      'a time of day',
      'The oven was cold from 9:40 to 9:55.',
      ['9:10: We met.', '9:40: It failed.', '9:55: Hot.'],
      [1, 2],
    ],
    ['one in Japanese', '窯は9時40分に止まった。', ['9時10分 集まった', '9時40分 窯が止まった'], [1]],
    ['a day', 'On July 19th the oven failed.', ['July 1st: We met.', 'July 19: It failed.'], [1]],
    ['a day in Japanese', '窯は7月19日に止まった。', ['7月1日 集まった', '7月19日 窯が止まった'], [1]],
    ['no time within another one', 'It took 19:40:12.', ['9:40: It failed.', '9:55: Hot.'], []],
    [
      'no day that all steps share',
      '2023-07-19 was a bad day.',
      ['2023-07-19 9:40 It failed.', '2023-07-19 9:55 Hot.'],
      [],
    ],
    ['no moment', 'The oven failed.', ['9:40: It failed.', '9:55: Hot.'], []],
  ])('are those that the article names elsewhere by %s', (_, elsewhere, steps, keys) => {
    expect(keysOf(elsewhere, steps)).toEqual(keys)
  })

  test('are none for what another row names', () => {
    const step = (line: number, block: number) =>
      sentence(line, { kind: 'list', block, text: '9:40: It failed.', item: { path: [1], chain: 'dated' } })
    const topics = [{ points: [step(1, 50), step(2, 60)] }]
    expect(markKeySteps(topics, languageOf('en'))).toEqual(topics)
  })
})
