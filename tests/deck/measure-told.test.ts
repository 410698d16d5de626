import { expect, test } from 'vitest'
import { measureTold } from '../../src/deck/measure-told.js'
import type { Deck, Slide } from '../../src/model/deck.js'
import type { Outline, SentencePoint } from '../../src/model/outline.js'
import { heading, sentence } from './points.js'

const points = Array.from({ length: 30 }, (_, line) => sentence(line))

function told(
  said: readonly SentencePoint[],
  unsaid: readonly SentencePoint[],
  title: Partial<Slide> = {},
): ReturnType<typeof measureTold> {
  const topics = [{ id: 't', title: heading, seconds: 60, points: [...said, ...unsaid] }]
  const outline: Outline = { title: heading, language: 'ja', seconds: 60, topics }
  const frame = {
    id: 'x',
    kind: 'title',
    section: '',
    title: heading,
    step: '',
    seconds: 10,
    notes: [],
    ...title,
  } as Slide
  const deck: Deck = {
    title: '題',
    language: 'ja',
    seconds: 60,
    sections: [],
    slides: [frame],
    unsaid: unsaid.map((point) => point.sentence),
  }
  return measureTold(outline, deck)
}

test('what is told is a share of the time that it would take to say all', () => {
  expect(told(points.slice(0, 6), points.slice(6)).share).toBeCloseTo(0.2)
  expect(told(points, []).share).toBe(1)
  expect(told([], []).share).toBe(1)
})

test('what the author says of himself is no part of it', () => {
  const introduced = { notes: [heading], seconds: 10 }
  expect(told(points.slice(0, 6), points.slice(6), introduced)).toEqual(told(points.slice(0, 6), points.slice(6)))
})

test('to tell all takes the sentences, a pause for each slide, and the frame, in whole minutes', () => {
  expect(told(points.slice(0, 6), points.slice(6)).minutesForAll).toBe(6)
})
