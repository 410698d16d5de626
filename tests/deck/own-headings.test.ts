import { expect, test } from 'vitest'
import { withOwnHeadings } from '../../src/deck/own-headings.js'
import type { Slide } from '../../src/model/deck.js'
import type { Line, Topic } from '../../src/model/outline.js'
import { measure } from './kinds/plans.js'
import { heading, sentence } from './points.js'

const talk: Line = { text: '凧の話', sources: [{ line: 1, text: '凧の話' }] }
const own: Line = { text: '港のトーク', sources: [{ line: 2, text: '港のトーク' }] }

const base = { id: '', seconds: 10, notes: [], step: '' }
const opening: Slide = { ...base, kind: 'title', section: '', title: talk }

/** What stands above a statement of a sentence under a heading, in a section of the name 見出し. */
function headingOver(title: Line, text?: string): string | undefined {
  const point = sentence(3, { title })
  const topic: Topic = { id: 'topic', title: heading, seconds: 60, points: [point] }
  const line = { text: text ?? point.sentence.text, sources: [point.sentence] }
  const slide: Slide = { ...base, kind: 'statement', section: 'topic', title, line }
  return withOwnHeadings([opening, slide], [topic], measure)[1]?.heading?.text
}

test.each([
  ['its own heading', own, undefined, '港のトーク'],
  ["none beside the section's", heading, undefined, undefined],
  ["none beside the talk's", talk, undefined, undefined],
  ['none that it repeats', own, '港のトークだ', undefined],
])('a slide of one line has above it %s', (_, title, text, expected) => {
  expect(headingOver(title, text)).toBe(expected)
})

test('a heading that is too long for a line stands above none', () => {
  expect(headingOver({ ...own, text: '長い港の長い話を'.repeat(20) })).toBeUndefined()
})

test('a slide with a title keeps to that', () => {
  const list: Slide = { ...base, kind: 'bullets', section: '', title: own, items: [] }
  expect(withOwnHeadings([opening, list], [], measure)).toEqual([opening, list])
})
