import { describe, expect, test } from 'vitest'
import { partAtTurn } from '../../src/deck/part-at-turn.js'
import type { Point } from '../../src/model/outline.js'
import { measure } from './kinds/plans.js'
import { sentence } from './points.js'

/** The lines of the sentences on each slide. */
function part(points: readonly Point[], most = 9): readonly (readonly number[])[] {
  return partAtTurn(points, most, measure).map(({ sentences }) => sentences.map((point) => point.sentence.line))
}

describe('where a story turns', () => {
  test('that stands on a slide of its own', () => {
    const points = [1, 2, 3, 4, 5].map((line) => sentence(line, line === 3 ? { cues: ['turn'] } : {}))
    expect(part(points)).toEqual([[1, 2], [3], [4, 5]])
  })

  test('what goes on from it is shown though it leans on it', () => {
    const cues = [[], [], ['turn'], ['leaning'], ['leaning']] as const
    const points = cues.map((own, place) => sentence(place + 1, { cues: own }))
    expect(part(points)).toEqual([[1, 2], [3], [4, 5]])
    expect(partAtTurn(points, 9, measure).at(-1)?.sentences[0]?.cues).toEqual([])
  })

  test('only once, where it says most', () => {
    const points = [1, 2, 3, 4, 5, 6].map((line) =>
      sentence(line, line % 2 === 0 ? { cues: ['turn'], weight: line === 4 ? 2 : 1 } : {}),
    )
    expect(part(points)).toEqual([[1, 2, 3], [4], [5, 6]])
  })

  test.each([
    ['short story', [sentence(1, { seconds: 5 }), sentence(2, { cues: ['turn'], seconds: 5 }), sentence(3)]],
    ['story without an end', [sentence(1), sentence(2), sentence(3), sentence(4, { cues: ['turn'] })]],
    ['list', [1, 2, 3, 4].map((line) => sentence(line, { kind: 'list', block: 1, cues: line === 2 ? ['turn'] : [] }))],
    [
      'turn that nobody understands by itself',
      [1, 2, 3, 4].map((line) => sentence(line, { cues: line === 2 ? ['leaning', 'turn'] : [] })),
    ],
  ])('not in a %s', (_, points) => {
    expect(part(points).every((slide) => slide.length > 1)).toBe(true)
  })
})
