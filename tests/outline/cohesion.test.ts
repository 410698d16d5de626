import { expect, test } from 'vitest'
import { measureCohesion } from '../../src/outline/cohesion.js'

test('two runs of one vocabulary each are more likely than any other two', () => {
  const pieces = [['wallet', 'bus'], ['bus', 'wallet'], ['wallet'], ['model', 'training'], ['training', 'model']]
  const cohesion = measureCohesion(pieces)
  const cuts = [1, 2, 3, 4].map((cut) => cohesion[0]![cut]! + cohesion[cut]![pieces.length]!)
  expect(cuts.indexOf(Math.max(...cuts))).toBe(2)
})

test('the likelihood of a run is that of its words one after another', () => {
  // Two words of a vocabulary of two, prior 0.2: 0.2/0.4 for the first, 1.2/1.4 for the same again, 0.2/1.4 for the other.
  const cohesion = measureCohesion([['a'], ['a'], ['b']])
  expect(cohesion[0]![2]).toBeCloseTo(Math.log(0.5) + Math.log(1.2 / 1.4))
  expect(cohesion[1]![3]).toBeCloseTo(Math.log(0.5) + Math.log(0.2 / 1.4))
})

test('pieces without words are neither here nor there', () => {
  expect(measureCohesion([[], ['a'], []])[0]![3]).toBeCloseTo(0)
})
