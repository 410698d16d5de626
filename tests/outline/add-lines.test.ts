import { expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'
import { isSentence } from '../../src/model/sentence-points.js'
import { addLines } from '../../src/outline/add-lines.js'
import { heading, sentence } from '../deck/points.js'

const long = 'This was the longest of all the tails that anybody in the valley had ever sewn, and it never tore'

const linesOf = (...texts: readonly string[]): readonly (readonly string[])[] => {
  const points = texts.map((text, place) => sentence(place + 1, { text }))
  const topic = addLines({ id: 'topic', title: heading, seconds: 60, points }, languageOf('en'))
  return topic.points.filter(isSentence).map(({ lines }) => lines.map(({ text }) => text))
}

test.each([
  ['none beside one that has its own', ['The tail was red.', 'It was mine.'], [['The tail was red'], []]],
  ['all of it where the topic has nothing else to show', ['It was mine.'], [['It was mine']]],
  ['none where all of it is long', [`${long}.`, 'It was mine.'], [[], ['It was mine']]],
])('a sentence that the language has no line for gets %s', (_, texts, expected) => {
  expect(linesOf(...texts)).toEqual(expected)
})
