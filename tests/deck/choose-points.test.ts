import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choosePoints } from '../../src/deck/choose-points.js'
import { findCompanions } from '../../src/deck/find-companions.js'
import type { Cue } from '../../src/model/cue.js'
import type { Line, Point } from '../../src/model/outline.js'
import { code, lostPicture, picture, sentence } from './points.js'

const other: Line = { text: '別の見出し', sources: [] }
const items = (count: number, seconds = 3): Point[] =>
  Array.from({ length: count }, (_, place) => sentence(10 + place, { kind: 'list', block: 10, seconds }))

describe('what must be told together', () => {
  const always = (): boolean => true
  test.each<[string, readonly Point[], number, readonly number[] | undefined]>([
    ['a sentence by itself', [sentence(1), sentence(2)], 1, [1]],
    ['what leans on the sentence before', [sentence(1), sentence(2, { cues: ['leaning'] })], 1, [0, 1]],
    ['nothing across headings', [sentence(1), sentence(2, { cues: ['leaning'], title: other })], 1, [1]],
    ['a question and its answer', [sentence(1, { cues: ['question'] }), sentence(2)], 0, [0, 1]],
    ['a picture and what introduces it', [sentence(1), picture(2)], 1, [0, 1]],
    ['what announces a picture, and the picture', [sentence(1, { cues: ['announcing'] }), picture(2)], 0, [0, 1]],
    ['no running text that is announced', [sentence(1, { cues: ['announcing'] }), sentence(2)], 0, [0]],
    [
      'what leans on a sentence before a remark that nobody says',
      [sentence(1), sentence(2, { cues: ['written'] }), sentence(3, { cues: ['leaning'] })],
      2,
      [0, 2],
    ],
    ['no address', [sentence(1), sentence(2, { cues: ['written'] })], 1, undefined],
    ['no scrap', [sentence(1), sentence(2, { text: '便利。' })], 1, undefined],
    ['a short item', [sentence(1), sentence(2, { text: '便利。', kind: 'list' })], 1, [1]],
    [
      'a list without its address',
      [...items(2), sentence(12, { kind: 'list', block: 10, cues: ['written'] })],
      0,
      [0, 1],
    ],
    ['what points at a picture behind it', [sentence(1, { cues: ['pointing'] }), picture(2)], 0, [0, 1]],
    [
      'what points at a picture before its paragraph',
      [picture(1), sentence(2, { block: 2 }), sentence(3, { block: 2, cues: ['pointing'] })],
      2,
      [0, 2],
    ],
    [
      'nothing that points at no picture',
      [sentence(1), sentence(2, { cues: ['pointing'] }), ...items(3)],
      1,
      undefined,
    ],
    [
      'nothing that points at a picture under another heading',
      [sentence(1, { cues: ['pointing'], title: other }), picture(2)],
      0,
      undefined,
    ],
    ['no lost picture', [sentence(1), lostPicture(2)], 1, undefined],
    ['nothing that points at a lost picture', [sentence(1, { cues: ['pointing'] }), lostPicture(2)], 0, undefined],
    ['nothing that announces a lost picture', [sentence(1, { cues: ['announcing'] }), lostPicture(2)], 0, undefined],
    [
      'what leans on a sentence before a lost picture and what points at that',
      [sentence(1), sentence(2, { cues: ['pointing'] }), lostPicture(3), sentence(4, { cues: ['leaning'] })],
      3,
      [0, 3],
    ],
    [
      'half a sentence, the list behind it and its other half',
      [sentence(1, { cues: ['unfinished'] }), ...items(2), sentence(20, { cues: ['fragment'] })],
      0,
      [0, 1, 2, 3],
    ],
    [
      'half a sentence and the next of its paragraph',
      [sentence(1, { block: 1, cues: ['unfinished'] }), sentence(2, { block: 1 })],
      0,
      [0, 1],
    ],
    ['no half a sentence', [sentence(1, { cues: ['unfinished'] }), sentence(2)], 0, undefined],
    ['no half a sentence at the end', [sentence(1, { cues: ['unfinished'] })], 0, undefined],
    [
      'no other half of what nobody says',
      [sentence(1), sentence(2, { cues: ['unfinished'] }), sentence(3, { cues: ['fragment'] })],
      2,
      undefined,
    ],
    ['what a sentence behind code goes on from', [sentence(1), code(2), sentence(3, { cues: ['leaning'] })], 2, [0, 2]],
    [
      'the code that it goes on from if nothing is said before',
      [code(1), sentence(2, { cues: ['leaning'] })],
      1,
      [0, 1],
    ],
    ['the picture that it goes on from', [sentence(1), picture(2), sentence(3, { cues: ['leaning'] })], 2, [0, 1, 2]],
    ['a short list', items(3), 1, [0, 1, 2]],
    ['no list of many items', items(6), 1, [1]],
    ['no list of long items', items(3, 9), 1, [1]],
    [
      'an item of a long list and what announces it',
      [sentence(1, { cues: ['announcing'] }), ...items(6)],
      4,
      [0, 1, 4],
    ],
  ])('%s', (_, points, place, expected) => {
    expect(findCompanions(points, always)[place]).toEqual(expected)
  })

  const item = (place: number, path: readonly number[], rest: Parameters<typeof sentence>[1] = {}): Point =>
    sentence(place, { kind: 'list', block: 50, ...rest, item: { path, ...rest.item } })
  const row = (count: number, weights: readonly number[] = []): Point[] =>
    Array.from({ length: count }, (_, place) =>
      item(place, [place + 1], { weight: weights[place] ?? 1, item: { path: [place + 1], chain: 'dated' } }),
    )
  test.each<[string, readonly Point[], number, readonly number[]]>([
    ['an item of a row, its ends and the weightiest between them', row(7, [1, 1, 1, 2]), 1, [0, 1, 3, 6]],
    [
      'an item of a row, its key steps and its end',
      row(7, [1, 1, 1, 2]).map((point, place) =>
        point.kind === 'sentence' && [2, 4].includes(place)
          ? { ...point, item: { ...point.item!, isKey: true } }
          : point,
      ),
      1,
      [1, 2, 4, 6],
    ],
    [
      'a question and what it asks about, and what that answers',
      [
        item(1, [1], { cues: ['question'] }),
        item(2, [1, 1]),
        item(3, [1, 1], { cues: ['question'] }),
        item(4, [1, 1, 1]),
      ],
      3,
      [0, 1, 2, 3],
    ],
    [
      'what is more urgent',
      [
        item(1, [1], { item: { path: [1], priority: 3 } }),
        item(2, [2], { item: { path: [2], priority: 2 } }),
        item(3, [3], { item: { path: [3] } }),
      ],
      0,
      [0, 1],
    ],
    [
      'an answer and the question above it, not the one before that',
      [item(1, [1], { cues: ['question'] }), item(2, [1, 1], { cues: ['question'] }), item(3, [1, 1, 1])],
      2,
      [1, 2],
    ],
  ])('%s', (_, points, place, expected) => {
    expect(findCompanions(points, always)[place]).toEqual(expected)
  })

  test('an item of a row and where what it names was first told of', () => {
    const texts = ['it opened', 'cook-it@1.2 was cooked', 'they ate', 'they slept', 'cook-it@1.2 was gone', 'it closed']
    const points = row(6, [1, 1, 1, 2]).map((point, place): Point => {
      return point.kind === 'show'
        ? point
        : { ...point, sentence: { line: place, text: `10:0${place}: ${texts[place]}` } }
    })
    expect(findCompanions(points, always)[4]).toEqual([0, 1, 3, 4, 5])
  })

  test('whoever is called by a part of the name, and who that is', () => {
    const introducer = sentence(1)
    const points = [introducer, sentence(2), { ...sentence(3), introducedBy: [introducer.sentence] }]
    expect(findCompanions(points, always)[2]).toEqual([0, 2])
  })

  test('what a sentence goes on from before what introduces its terms', () => {
    const chain = [1, 2, 3, 4, 5, 6].map((line) => sentence(line, { cues: line > 1 ? ['leaning'] : [] }))
    const introducer = { ...sentence(0), title: { text: '別の見出し', sources: [] } }
    const user = { ...chain[5]!, introducedBy: [introducer.sentence] }
    expect(findCompanions([introducer, ...chain.slice(0, 5), user], always)[6]).toEqual([1, 2, 3, 4, 5, 6])
    expect(findCompanions([introducer, ...chain.slice(3, 5), user], always)[3]).toEqual([0, 1, 2, 3])
  })

  test('what the farthest of them points at, too', () => {
    const chain = [3, 4, 5, 6, 7].map((line) => sentence(line, { cues: ['leaning'] }))
    const points = [sentence(1, { cues: ['pointing'] }), code(2), ...chain]
    expect(findCompanions(points, always)[6]).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('nothing that needs what cannot be told', () => {
    const points = [sentence(1, { cues: ['announcing'] }), picture(2)]
    expect(findCompanions(points, ({ kind }) => kind === 'sentence')).toEqual([undefined, undefined])
  })
})

describe('the choice', () => {
  const choose = (points: readonly Point[], seconds: number, shows = 9): readonly number[] =>
    choosePoints(points, { seconds, shows, steps: 9, isTellable: () => true }).map((point) => points.indexOf(point))

  test('falls on the weightiest, in the order of the article', () => {
    const points = [0.9, 1.5, 1, 2].map((weight, line) => sentence(line, { weight }))
    expect(choose(points, 20)).toEqual([1, 3])
  })

  test('falls on the first of equals', () => {
    expect(choose([sentence(1), sentence(2), sentence(3)], 10)).toEqual([0])
  })

  test.each([
    ['before a second one that weighs little more', 1.1, [0, 2]],
    ['not before one that weighs much more', 0.7, [0, 1]],
  ])('falls on the weightiest under each heading %s', (_, weight, chosen) => {
    const points = [sentence(1, { weight: 2 }), sentence(2, { weight: 1.2 }), sentence(3, { weight, title: other })]
    expect(choose(points, 20)).toEqual(chosen)
  })

  test('fills what is left with what fits it', () => {
    const weights = [0.9, 0.6, 2, 0.7]
    const points = weights.map((weight, line) => sentence(line, { weight, seconds: line === 0 ? 12 : 10 }))
    expect(choose(points, 20)).toEqual([2, 3])
  })

  test('takes what is hardly worth it only where another one needs it, however much time there is', () => {
    const points = [
      sentence(1, { seconds: 30 }),
      sentence(2, { weight: 1.1 }),
      sentence(3, { weight: 0.2, seconds: 2 }),
    ]
    const needed = [points[0]!, points[2]!, sentence(4, { cues: ['leaning'] })]
    expect([choose(points, 100), choose(needed, 100)]).toEqual([
      [0, 1],
      [0, 1, 2],
    ])
  })

  test('shows no more than there is room for', () => {
    expect(choose([picture(1), picture(2), picture(3)], 100, 2)).toHaveLength(2)
  })

  test('tells no more steps of rows than there is room for', () => {
    const steps = Array.from({ length: 12 }, (_, place) =>
      sentence(place, { kind: 'list', block: 1, seconds: 5, item: { path: [place + 1], chain: 'numbered' } }),
    )
    const chosen = choose(steps, 100)
    expect(chosen).toHaveLength(9)
    expect([chosen[0], chosen.at(-1)]).toEqual([0, 11])
  })

  test('keeps to its room, and tells nothing without what it needs', () => {
    const anyPoint = fc.record({
      weight: fc.double({ min: 0, max: 3, noNaN: true }),
      seconds: fc.integer({ min: 1, max: 30 }),
      cues: fc.subarray<Cue>(['leaning', 'question', 'announcing']),
      kind: fc.constantFrom('paragraph' as const, 'list' as const),
      isPicture: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 40 }), fc.integer({ min: 0, max: 300 }), (given, seconds) => {
        const points = given.map((point, line) =>
          point.isPicture ? picture(line) : sentence(line, { ...point, block: Math.floor(line / 4) }),
        )
        const chosen = choose(points, seconds, 3)
        expect(chosen).toEqual(chosen.toSorted((a, b) => a - b))
        expect(chosen.reduce((sum, place) => sum + points[place]!.seconds, 0)).toBeLessThanOrEqual(seconds)
        expect(chosen.filter((place) => points[place]!.kind === 'show').length).toBeLessThanOrEqual(3)
        const companions = findCompanions(points, () => true)
        for (const place of chosen) expect(chosen).toContain(companions[place]![0])
      }),
    )
  })
})
