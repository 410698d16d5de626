import { expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'
import type { Block } from '../../src/model/article.js'
import type { Line } from '../../src/model/outline.js'
import { listPoints } from '../../src/outline/list-points.js'
import { weighPoints } from '../../src/outline/weigh-points.js'

const en = languageOf('en')
const heading: Line = { text: 'Repairing kettles', sources: [] }

/** The weights of sentences that stand alone in their paragraphs. */
function weigh(...texts: readonly string[]): readonly number[] {
  const blocks = texts.map((text, line): Block => ({
    kind: 'paragraph',
    line: 2 * line,
    sentences: [{ line: 2 * line, text }],
  }))
  const points = listPoints([{ kind: 'figure', line: 99, src: 'a.png', alt: '' }, ...blocks], { title: heading }, en, 2)
  return weighPoints([{ title: heading, points }], heading, en)[0]!
    .points.slice(1)
    .map(({ weight }) => weight)
}

test('what goes on in an item of a list leans on its first sentence', () => {
  const item = (line: number, ...texts: readonly string[]) => ({
    sentences: texts.map((text) => ({ line, text })),
    items: [],
  })
  const items = [item(1, 'Valves: parts that open.', 'Copper lasts.'), item(2, 'Lids: parts that close.')]
  const points = listPoints([{ kind: 'list', line: 1, ordered: false, items }], { title: heading }, en, 2)
  expect(points.map((point) => point.kind === 'sentence' && point.cues.includes('leaning'))).toEqual([
    false,
    true,
    false,
  ])
})

test('what the title and the other sentences speak of weighs more than what nothing else speaks of', () => {
  const [central, apart] = weigh('Kettles leak.', 'Otters swim.', 'Repair leaking kettles early.', 'Kettles rust.')
  expect(central).toBeGreaterThan(apart!)
})

test('a sentence that repeats another one loses by it', () => {
  const [, once] = weigh('Kettles leak water slowly.', 'Copper lids bend under heat.', 'Otters swim north.')
  const [first, again] = weigh('Kettles leak water slowly.', 'Kettles leak water slowly.', 'Otters swim north.')
  expect(again! - first!).toBeLessThan(-0.5)
  expect(again).toBeLessThan(once!)
})

test.each([
  ['a number with a unit', 'Otters swim 12 miles.', 'Otters swim some miles.'],
  ['a failure', 'Valves failed.', 'Valves turned.'],
  ['a cause', 'Valves turn because water flows.', 'Valves turn while water flows.'],
  ['a statement', 'Otters swim north.', 'Do otters swim north?'],
  ['matter', 'Otters swim north.', 'In this post otters swim north.'],
  ['what says it by itself', 'Otters swim north.', 'They swim north.'],
])('%s counts', (_, more, less) => {
  const [weightier] = weigh('Kettles leak.', more).slice(1)
  const [lighter] = weigh('Kettles leak.', less).slice(1)
  expect(weightier).toBeGreaterThan(lighter!)
})

test('marks without a word weigh nothing', () => {
  expect(weigh('Kettles leak.', '…')[1]).toBe(0)
})

test('what opens a section leans on nothing', () => {
  const block: Block = {
    kind: 'paragraph',
    line: 1,
    sentences: [
      { line: 1, text: 'This is it.' },
      { line: 1, text: 'It is.' },
    ],
  }
  const [first, second] = listPoints([block], { title: heading }, en, 2)
  expect([first, second]).toMatchObject([{ cues: [] }, { cues: ['leaning'] }])
})
