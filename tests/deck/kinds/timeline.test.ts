import { describe, expect, test } from 'vitest'
import { makeTimeline } from '../../../src/deck/kinds/timeline.js'
import type { TextBody } from '../../../src/deck/kinds/text-plan.js'
import { planOf, said, settingOf } from './plans.js'

function stepsOf(body: TextBody | undefined): readonly string[] | undefined {
  return body?.kind === 'timeline' ? body.steps.map(({ when, line }) => `${when}: ${line.text}`) : undefined
}

const cut = ['3月5日、工事が始まった', '5月には屋根が載った', '店が開いたのは9月末'].map((text) => said(text))
const whole = said('夏の間に、あと7月20日の午後から雨が降った')
const undated = said('店の名は夜に決まった')

describe('a timeline', () => {
  test('tells what happened when, in the order of the author', () => {
    expect(stepsOf(makeTimeline(planOf(...cut), settingOf()))).toEqual([
      '3月5日: 工事が始まった',
      '5月: 屋根が載った',
      '9月末: 店が開いた',
    ])
  })

  test('keeps a line whole that needs its date', () => {
    const steps = stepsOf(makeTimeline(planOf(cut[0]!, cut[1]!, whole), settingOf()))
    expect(steps?.at(-1)).toBe(`7月20日の午後: ${whole.lines[0]!.text}`)
  })

  test.each([
    ['two dates', cut.slice(0, 2), 2],
    ['two dates, one of which must stay', [cut[0]!, whole], undefined],
    ['a line without a date beside two', [...cut.slice(0, 2), undated], 2],
    ['two of them beside two', [...cut.slice(0, 2), undated, said('壁はまだ白いまま')], undefined],
    ['one date', [cut[0]!], undefined],
    ['none', [undated], undefined],
  ])('of %s has so many steps: %s', (_, sentences, count) => {
    expect(stepsOf(makeTimeline(planOf(...sentences), settingOf()))?.length).toBe(count)
  })

  test('keeps the sources of each sentence', () => {
    const body = makeTimeline(planOf(...cut), settingOf())
    expect(body?.kind === 'timeline' && body.steps.flatMap(({ line }) => line.sources)).toEqual(
      cut.map(({ sentence }) => sentence),
    )
  })

  test('takes smaller type where it is long', () => {
    const long = [5, 4, 4].map((times) => said(`${times}月${times}日、${'長い話をまだ続けて'.repeat(times)}終えた`))
    expect(makeTimeline(planOf(...long), settingOf())?.step).toBe('small')
  })
})
