import { expect, test } from 'vitest'
import { lightenUnexplained } from '../../src/deck/lighten-unexplained.js'
import { heading, picture, sentence } from './points.js'

const introducer = sentence(1)
const user = { ...sentence(2), introducedBy: [introducer.sentence] }
const topic = { id: 'kites', title: heading, seconds: 60, points: [user, sentence(3), picture(4)] }

test('a sentence loses weight if what introduces its term is not told', () => {
  const weights = lightenUnexplained(topic, () => false).points.map(({ weight }) => weight)
  expect(weights[0]).toBeLessThan(1)
  expect(weights.slice(1)).toEqual([1, 1])
})

test('it keeps its weight if that is told, or stands in the same topic', () => {
  expect(lightenUnexplained(topic, (source) => source === introducer.sentence)).toEqual(topic)
  const whole = { ...topic, points: [introducer, ...topic.points] }
  expect(lightenUnexplained(whole, () => false)).toEqual(whole)
})
