import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partIntoSlides } from '../../src/deck/part-slides.js'
import type { Line, Point } from '../../src/model/outline.js'
import { picture, sentence } from './points.js'

/** The lines of the sentences on each slide. */
function part(points: readonly Point[], most: number): readonly (readonly number[])[] {
  return partIntoSlides(points, most, new Set(points.filter(({ kind }) => kind === 'sentence'))).map(({ sentences }) =>
    sentences.map((point) => point.sentence.line),
  )
}

const eight = [1, 2, 3, 4, 5, 6, 7, 8]

describe('points are parted', () => {
  test('into slides of about equal length', () => {
    expect(
      part(
        [1, 2, 3, 4, 5, 6].map((line) => sentence(line)),
        9,
      ),
    ).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
  })

  test('where a paragraph ends, though the slides are less equal then', () => {
    const points = eight.map((line) => sentence(line, { seconds: 7, block: line <= 3 ? 1 : 2 }))
    expect(part(points, 9)).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7, 8],
    ])
  })

  test('where the heading changes', () => {
    const title: Line = { text: '次の見出し', sources: [] }
    const points = eight.map((line) => sentence(line, { seconds: 7, ...(line > 3 && { title }) }))
    expect(part(points, 9)).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7, 8],
    ])
  })

  test('rather where two headings have none in common', () => {
    const [common, other, last] = ['上', '中', '下'].map((text): Line => ({ text, sources: [] }))
    const lead = [1, 2, 3, 4].map((line) => sentence(line, { seconds: 7, title: other! }))
    const rest = [5, 6].map((line) => sentence(line, { seconds: 7, title: last! }))
    const below = (points: readonly Point[]): readonly Point[] =>
      points.map((point) => ({ ...point, above: [common!] }))
    expect(part([...lead, ...rest], 9)).toEqual([
      [1, 2, 3, 4],
      [5, 6],
    ])
    expect(part(below([...lead, ...rest]), 9)).not.toContainEqual([5, 6])
  })

  test('so that no slide shows a line or two if its neighbour has room for them', () => {
    const points = [1, 2, 3, 4, 5, 6].map((line) => sentence(line))
    const shown = new Set(points.filter((_, place) => place % 2 === 0))
    expect(partIntoSlides(points, 9, shown)).toHaveLength(1)
  })

  test('but not where a sentence leans on the one before', () => {
    const points = [1, 2, 3, 4, 5, 6].map((line) => sentence(line, line === 4 ? { cues: ['leaning'] } : {}))
    expect(part(points, 9)).not.toContainEqual([1, 2, 3])
  })

  const step = (line: number): Point =>
    sentence(line, { kind: 'list', block: 50, seconds: 6, item: { path: [line], chain: 'dated' } })

  test('so that no slide tells more steps of a row than it holds', () => {
    const row = Array.from({ length: 10 }, (_, place) => step(place + 1))
    const sizes = part(row, 4).map((slide) => slide.length)
    expect([sizes.length, Math.max(...sizes) <= 4]).toEqual([3, true])
  })

  test('so that no step of a row stands alone', () => {
    const points = [1, 2, 3, 4, 5].map(step)
    expect(part(points, 4).map((slide) => slide.length)).not.toContain(1)
  })

  test('so that a short list stands on one slide, though the slides are less equal then', () => {
    const isItem = (line: number): boolean => line > 2 && line < 7
    const points = eight.map((line) => sentence(line, isItem(line) ? { kind: 'list', block: 50 } : { seconds: 7.5 }))
    expect(part(points, 9)).toContainEqual(expect.arrayContaining([3, 4, 5, 6]))
  })

  test('so that a list of mere names stands on one slide, however many they are', () => {
    const isItem = (line: number): boolean => line > 1 && line < 8
    const named = (seconds: number): readonly Point[] =>
      eight.map((line) => sentence(line, isItem(line) ? { kind: 'list', block: 50, seconds } : { seconds: 15 }))
    expect(part(named(2), 2)).toContainEqual(expect.arrayContaining([2, 3, 4, 5, 6, 7]))
    expect(part(named(10), 2)).not.toContainEqual(expect.arrayContaining([2, 3, 4, 5, 6, 7]))
  })

  test('so that a question stands with its answer', () => {
    const points = [1, 2, 3, 4, 5, 6].map((line) => sentence(line, line === 3 ? { cues: ['question'] } : {}))
    expect(part(points, 9)).not.toContainEqual([1, 2, 3])
  })

  test('rather into fewer slides than within a sentence', () => {
    const half = sentence(2, { seconds: 5, cues: ['leaning', 'unfinished'] })
    const points = [sentence(1, { seconds: 30 }), half, sentence(3, { seconds: 50 })]
    expect(part(points, 2)).toEqual([[1, 2, 3]])
  })

  test('so that an item of a long list stands with what is below it', () => {
    const paths = [[1], [2], [3], [4], [4, 1], [5], [6], [7]]
    const points = paths.map((path, place) => sentence(place + 1, { kind: 'list', block: 50, item: { path } }))
    const flat = points.map((point, place) => ({ ...point, item: { path: [place + 1] } }))
    expect(part(points, 2)).not.toContainEqual([1, 2, 3, 4])
    expect(part(flat, 2)).toContainEqual([1, 2, 3, 4])
  })

  test('into no more slides than there may be', () => {
    const points = Array.from({ length: 40 }, (_, line) => sentence(line))
    expect(part(points, 5).length).toBeLessThanOrEqual(5)
    expect(part(points, 5).flat()).toHaveLength(40)
  })

  test('so that no slide shows two pictures', () => {
    const slides = partIntoSlides([picture(1), sentence(2), picture(3)], 4, new Set())
    expect(slides.map(({ show }) => show?.kind)).toEqual(['show', 'show'])
  })

  test('into none if there is nothing to show', () => {
    expect(partIntoSlides([sentence(1), sentence(2)], 4, new Set())).toEqual([])
  })

  test('without losing any or changing their order', () => {
    const anySeconds = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(anySeconds, (seconds) => {
        const points = seconds.map((length, line) => sentence(line, { seconds: length }))
        expect(part(points, 99).flat()).toEqual(points.map((_, line) => line))
      }),
    )
  })
})
