import { expect, test } from 'vitest'
import { paceOf, readRehearsal } from '../../src/outline/read-rehearsal.js'

function slide(planned: number, spoken: number): object {
  return { id: `bullets-${planned}`, title: '凧', planned, spoken }
}

function read(...slides: readonly object[]): ReturnType<typeof readRehearsal> {
  return readRehearsal(JSON.stringify({ title: '凧の話', seconds: 300, slides }), 'r.json')
}

test.each([
  ['who speaks more slowly', [slide(30, 60), slide(60, 60)], 300, 225],
  ['who speaks faster', [slide(40, 20)], 140, 280],
  ['who keeps to the plan', [slide(40, 40.04)], 300, 300],
  ['whoever passes over a slide', [slide(30, 60), slide(60, 60), slide(50, 0.4)], 300, 225],
  ['whoever has slides that nobody planned', [slide(40, 80), slide(0, 100)], 300, 150],
])('the pace is that of %s', (_, slides, usual, measured) => {
  expect(paceOf(read(...slides), usual)).toEqual({ planned: usual, measured })
})

test('the pace is measured against the rate that the talk was planned with', () => {
  const rehearsal = readRehearsal(JSON.stringify({ rate: 240, slides: [slide(30, 36)] }), 'r.json')
  expect(paceOf(rehearsal, 300)).toEqual({ planned: 240, measured: 200 })
})

test.each([
  ['no JSON', 'r.json is no rehearsal: the whole must be an object.'],
  ['{}', 'r.json is no rehearsal: slides must be a list.'],
  ['{"slides":[{"id":"a","title":"b","planned":1}]}', 'slides[0].spoken must be a number, 0 or more.'],
  ['{"slides":[]}', 'r.json holds no slide that was planned and spoken.'],
])('%s is refused', (json, message) => {
  expect(() => readRehearsal(json, 'r.json')).toThrow(message)
})
