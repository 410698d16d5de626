import { expect, test } from 'vitest'
import { withTrueSections } from '../../src/deck/true-sections.js'
import type { Article } from '../../src/model/article.js'
import type { Slide } from '../../src/model/deck.js'
import type { Topic } from '../../src/model/outline.js'

/** Headings of these depths on lines 10, 20, 30, … */
function articleWith(...depths: readonly number[]): Article {
  const sections = depths.map((depth, place) => {
    const line = 10 * (place + 1)
    return { heading: { line, text: `見出し${line}` }, depth, blocks: [] }
  })
  return { title: { line: 1, text: '題' }, language: 'ja', wishes: {}, sections, removed: [] }
}

const topic: Topic = {
  id: 'topic',
  title: { text: '見出し10', sources: [{ line: 10, text: '見出し10' }] },
  seconds: 60,
  points: [],
}

function slideOf(...lines: readonly number[]): Slide {
  const notes = lines.map((line) => ({ text: `${line}`, sources: [{ line, text: `${line}` }] }))
  return { kind: 'section', id: '', section: 'topic', title: topic.title, seconds: 10, notes, step: '' }
}

test.each([
  ['what stands under its heading', [2, 2], [11, 12], 'topic'],
  ['what stands under a heading below it', [2, 3], [21, 22], 'topic'],
  ['what stands under the next heading', [2, 2], [21, 22], ''],
  ['what mostly stands under the next heading', [2, 2], [12, 21, 22], ''],
  ['what mostly stands under its heading', [2, 2], [11, 12, 21], 'topic'],
  ['nothing', [2, 2], [], 'topic'],
] as const)('a section that says %s keeps its name or loses it', (_, depths, lines, section) => {
  expect(withTrueSections([slideOf(...lines)], [topic], articleWith(...depths))[0]?.section).toBe(section)
})

test('a section loses its name where the title is of another one', () => {
  const title = { text: '見出し20', sources: [{ line: 20, text: '見出し20' }] }
  const slides = [{ ...slideOf(11, 12), title }]
  expect(withTrueSections(slides, [topic], articleWith(2, 2))[0]?.section).toBe('')
  expect(withTrueSections(slides, [topic], articleWith(2, 3))[0]?.section).toBe('topic')
})

test('a name that no heading gives holds for all of its section, but stands over no other title', () => {
  const found = { ...topic, title: { text: '名前', sources: [{ line: 11, text: '名前の話' }] } }
  const line = { text: '話', sources: [{ line: 21, text: '話' }] }
  const slides: readonly Slide[] = [
    { ...slideOf(21), title: found.title },
    { ...slideOf(21), kind: 'statement', line },
    slideOf(21),
  ]
  const named = withTrueSections(slides, [found], articleWith(2, 2))
  expect(named.map(({ section }) => section)).toEqual(['topic', 'topic', ''])
})
