import { expect, test } from 'vitest'
import { withoutDoubles, withoutForetold } from '../../src/deck/doubles.js'
import { languageOf } from '../../src/lang/registry.js'
import { sentence } from './points.js'

const [plan, same, other, short] = [
  'The harbour plan should include the lamp tests.',
  'Include the lamp tests in the harbour plan for the winter.',
  'The harbour plan hangs in the office.',
  'The lamp tests.',
].map((text, place) => sentence(place + 1, { text, weight: place === 1 ? 2 : 1 })) as [
  ReturnType<typeof sentence>,
  ReturnType<typeof sentence>,
  ReturnType<typeof sentence>,
  ReturnType<typeof sentence>,
]

test.each([
  ['what says nearly the same as something weightier goes', [plan, same], [same]],
  ['what only speaks of the same stays', [plan, other], [plan, other]],
  ['what shares hardly any words, having few, stays', [plan, short], [plan, short]],
])('%s', (_, sentences, kept) => {
  expect(withoutDoubles(sentences, languageOf('en'))).toEqual(kept)
})

test.each([
  ['tells before', 'The night we lost both harbour lamps', []],
  ['does not tell', 'The night of the storm', ['turn']],
])('a turn that its heading %s', (_, heading, cues) => {
  const title = { text: heading, sources: [] }
  const turn = sentence(1, { title, cues: ['turn'], text: 'At dawn we noticed that both harbour lamps had been lost.' })
  const { points } = withoutForetold({ id: '', title, seconds: 10, points: [turn] }, languageOf('en'))
  expect(points).toEqual([{ ...turn, cues }])
})
