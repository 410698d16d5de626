import { describe, expect, test } from 'vitest'
import { makeTimeline } from '../../../src/deck/kinds/timeline.js'
import type { TextBody } from '../../../src/deck/kinds/text-plan.js'
import { languageOf } from '../../../src/lang/registry.js'
import type { SentencePoint } from '../../../src/model/outline.js'
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
    const long = [5, 4, 4].map((times, place) =>
      said(`${times}月${place + 1}日、${'長い話をまだ続けて'.repeat(times)}終えた`),
    )
    expect(makeTimeline(planOf(...long), settingOf())?.step).toBe('small-narrow')
  })

  test.each([
    ['a narrow column, as all of its dates are short', ['3月5日', '5月'], 'large-narrow'],
    ['a wide one, as one of them is long', ['3月5日', '2024年11月30日'], 'large'],
  ])('has %s', (_, dates, step) => {
    const sentences = dates.map((date) => said(`${date}、工事が始まった`))
    expect(makeTimeline(planOf(...sentences), settingOf())?.step).toBe(step)
  })

  test('is none where a phrase of a date is wider than any column', () => {
    const sentences = ['3月5日', '2024年11月から2025年11月にかけて'].map((date) => said(`${date}、工事が始まった`))
    expect(makeTimeline(planOf(...sentences), settingOf())).toBeUndefined()
  })
})

describe('a row of dated items', () => {
  const en = { ...settingOf(), language: languageOf('en') }
  const item = (place: number, text: string, chain: 'dated' | 'numbered' = 'dated'): SentencePoint => ({
    ...said(text, { kind: 'list', block: 7 }),
    item: { path: [place], chain },
  })
  const day = ['2024-05-02 9:49 UTC: The hall was opened', '2024-05-02 10:25 UTC: The first guests came'].map(
    (text, place) => item(place + 1, text),
  )
  const steps = (...points: readonly SentencePoint[]) => makeTimeline(planOf(...points), en)

  test('is told step by step, though a list would hold less, and the day stands over it once', () => {
    const body = steps(...day, item(3, '2024-05-02 18:00 UTC: It was closed'))
    expect(stepsOf(body)).toEqual([
      '9:49 UTC: The hall was opened',
      '10:25 UTC: The first guests came',
      '18:00 UTC: It was closed',
    ])
    expect(body?.title).toEqual({ text: '2024-05-02', sources: [day[0]!.sentence] })
  })

  test('names a day where another one begins, and begins with what was before all dates', () => {
    const body = steps(item(0, 'Before all that: The hall was built'), ...day)
    expect(stepsOf(body)).toEqual([
      'Before all that: The hall was built',
      '2024-05-02 9:49 UTC: The hall was opened',
      '10:25 UTC: The first guests came',
    ])
    expect(body?.title).toBeUndefined()
  })

  test('is the author’s numbers, each beside its item, in type of their own', () => {
    const body = steps(...['Wash it', 'Cut it', 'Cook it'].map((text, place) => item(place + 1, text, 'numbered')))
    expect(stepsOf(body)).toEqual(['1: Wash it', '2: Cut it', '3: Cook it'])
    expect(body).toMatchObject({ step: 'numbered' })
  })

  test('leaves out a step that only announces what stands below it', () => {
    const check = { ...item(2, '2024-05-03: Check the following'), cues: ['announcing'] as const, lines: [] }
    const body = steps(item(1, '2024-05-02: It was washed'), check, item(3, '2024-05-04: It was cooked'))
    expect(stepsOf(body)).toEqual(['2024-05-02: It was washed', '2024-05-04: It was cooked'])
  })

  test('leaves out a step that only says that all is done', () => {
    const done = { ...item(3, 'That is all', 'numbered'), cues: ['courtesy'] as const }
    const body = steps(item(1, 'Wash it', 'numbered'), item(2, 'Cook it', 'numbered'), done)
    expect(stepsOf(body)).toEqual(['1: Wash it', '2: Cook it'])
  })

  const long = 'a word and more words '.repeat(16).trim()

  test('is the names of steps that are too long, else without the longest between them', () => {
    const named = ['Wash', 'Cut', 'Cook'].map((name, place) => item(place + 1, `${name}: ${long}`, 'numbered'))
    expect(stepsOf(steps(...named))).toEqual(['1: Wash', '2: Cut', '3: Cook'])
    const nameless = ['It was washed', long + long, 'It was cooked'].map((text, place) =>
      item(place + 1, `2024-05-0${place + 1}: ${text}`),
    )
    expect(stepsOf(steps(...nameless))).toEqual(['2024-05-01: It was washed', '2024-05-03: It was cooked'])
  })

  test('is none where numbers are left out, or begin in the middle', () => {
    const numbered = (...places: readonly number[]) =>
      steps(...places.map((place) => item(place, place === 2 ? long + long : 'Wash it', 'numbered')))
    expect(numbered(1, 2, 3)).toBeUndefined()
    expect(numbered(4, 5)).toBeUndefined()
  })
})
