import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'
import type { Cue } from '../../src/model/cue.js'
import type { SentencePoint } from '../../src/model/outline.js'
import { leadWithDefinition } from '../../src/outline/lead-with-definition.js'
import { heading, sentence } from '../deck/points.js'

/** The points of a talk on 糸巻きアプリ. */
function lead(points: readonly SentencePoint[]): readonly SentencePoint[] {
  const title = { text: '糸巻きアプリの作り方', sources: [] }
  const [topic] = leadWithDefinition([{ id: 'kites', title: heading, seconds: 60, points }], title, languageOf('ja'))
  return topic!.points.filter((point) => point.kind === 'sentence')
}

const definition = sentence(2, { text: '糸巻きアプリとは凧の糸の長さを測る道具です。' })

describe('what the thing of the title is', () => {
  test('makes the first sentence that says so the weightiest', () => {
    const again = sentence(3, { text: '糸巻きアプリとは便利な道具です。' })
    const [before, first, second] = lead([sentence(1, { weight: 2 }), definition, again])
    expect(first!.weight).toBeGreaterThan(before!.weight)
    expect(second).toEqual(again)
  })

  test('leaves one as it is that is the weightiest already', () => {
    expect(lead([sentence(1), { ...definition, weight: 2 }])[1]!.weight).toBe(2)
  })

  test('is a line without the word that points at it', () => {
    const text = 'これは、凧の糸の長さを測るアプリです。'
    const [point] = lead([{ ...sentence(1, { text, cues: ['leaning', 'name'] }), lines: [] }])
    expect(point!.cues).toEqual(['name'])
    expect(point!.lines).toEqual([{ text: '凧の糸の長さを測るアプリ', sources: [point!.sentence] }])
  })

  test.each<[string, SentencePoint]>([
    ['another thing', sentence(1, { text: '凧とは風で揚がる玩具です。' })],
    ['the article', { ...definition, cues: ['meta'] satisfies Cue[] }],
    ['what the sentence before speaks of', { ...definition, cues: ['leaning'] satisfies Cue[] }],
    ['an item of a list', sentence(1, { text: definition.sentence.text, kind: 'list' })],
  ])('is not said by a sentence on %s', (_, point) => {
    expect(lead([point])).toEqual([point])
  })

  test('is known when the talk is under way', () => {
    const before = Array.from({ length: 12 }, (_, place) => sentence(10 + place))
    expect(lead([...before, definition]).at(-1)).toEqual(definition)
  })
})
