import { expect, test } from 'vitest'
import { withoutDoubles } from '../../src/deck/doubles.js'
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
