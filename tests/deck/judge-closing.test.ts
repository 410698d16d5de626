import { describe, expect, test } from 'vitest'
import { judgeClosing, speaksOfAll } from '../../src/deck/judge-closing.js'
import { en } from '../../src/lang/en/en.js'
import { sentence } from './points.js'

const judge = judgeClosing({ text: 'Kites for rainy days', sources: [] }, en)
const plain = sentence(1, { text: 'The boat left at nine.' })

describe('as the end of a talk', () => {
  test.each([
    ['advice', sentence(1, { text: 'You should dry it at once.' })],
    ['what speaks of the title', sentence(1, { text: 'A kite left at nine.' })],
    ['a lesson', sentence(1, { text: 'The boat left at nine.', cues: ['lesson'] })],
  ])('%s is worth more than what merely happened', (_, point) => {
    expect(judge.worthOf(point)).toBeGreaterThan(judge.worthOf(plain))
  })

  test('an amount is worth less', () => {
    expect(judge.worthOf({ ...plain, cues: ['quantity'] })).toBeLessThan(judge.worthOf(plain))
  })
})

describe('of the whole talk', () => {
  const advice = sentence(1, { text: 'You should dry it at once.' })
  const named = sentence(1, { text: 'Take a kite on rainy days.' })
  const overall = sentence(1, { text: 'Overall, our kites were dry.', cues: ['conclusion'] })

  test.each([
    ['what is set apart speaks if it claims something', advice, true, true],
    ['what is set apart does not speak if it only tells', plain, true, false],
    ['the end of the last story does not speak by its advice', advice, false, false],
    ['the end of the last story speaks if it concludes on the title', overall, false, true],
    ['the end of the last story speaks if it names most of the title', named, false, true],
  ])('%s', (_, point, isMarked, isIt) => {
    expect(speaksOfAll([point], isMarked, judge)).toBe(isIt)
  })
})
