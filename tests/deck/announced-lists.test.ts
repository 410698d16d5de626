import { describe, expect, test } from 'vitest'
import { announcementOf, findShortList } from '../../src/deck/announced-lists.js'
import type { SentencePoint } from '../../src/model/outline.js'
import { sentence } from './points.js'

const announce = (text: string): SentencePoint => sentence(1, { cues: ['announcing'], text })
const items = (count: number): readonly SentencePoint[] =>
  Array.from({ length: count }, (_, place) =>
    sentence(place + 2, { kind: 'list', block: 2, item: { path: [place + 1] } }),
  )

describe('a short list that is announced', () => {
  test.each([
    ['has up to four items', 'The rules of the kitchen:', 4, 4],
    ['has no more where nobody says how many', 'The rules of the kitchen:', 5, 0],
    ['has five where the author says so', 'The five rules of the kitchen:', 5, 5],
    ['has five where the author says so in Japanese', '台所の決まりは次の五つです：', 5, 5],
    ['has five where a number says so', '台所の決まりは次の5つです：', 5, 5],
    ['has no five for another number', 'The rules of 2.5 kitchens, 15 in all:', 5, 0],
    ['has no six', 'The five rules and one more:', 6, 0],
    ['has several items', 'The rule of the kitchen:', 1, 0],
  ])('%s: %s', (_, text, count, length) => {
    expect(findShortList([sentence(0), announce(text), ...items(count)])).toHaveLength(length)
  })

  test('stands there with the first sentence of each item', () => {
    const [one, two] = items(2)
    const more = sentence(9, { kind: 'list', block: 2, item: { path: [1] } })
    expect(findShortList([announce('The rules:'), one!, more, two!])).toEqual([one, two])
  })

  test('is none without its announcement, nor where an item is only said', () => {
    const [one, two] = items(2)
    const asked = { ...two!, cues: ['question'] as const }
    expect(findShortList([sentence(1), one!, two!])).toEqual([])
    expect(findShortList([announce('The rules:'), one!, asked])).toEqual([])
  })
})

test('What goes on from something else, or stands in a list itself, announces nothing that is shown.', () => {
  const [first] = items(1)
  const said = announce('The rules:')
  expect(announcementOf(first!, [said, first!])).toBe(said)
  expect(announcementOf(first!, [{ ...said, cues: ['announcing', 'leaning'] }, first!])).toBeUndefined()
  expect(announcementOf(first!, [{ ...said, block: { kind: 'list', line: 1 } }, first!])).toBeUndefined()
})
