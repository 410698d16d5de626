import { expect, test } from 'vitest'
import { withOrderWords } from '../../src/deck/order-words.js'
import type { PackedTopic } from '../../src/deck/pack-topics.js'
import type { Cue } from '../../src/model/cue.js'
import type { Topic } from '../../src/model/outline.js'
import { heading, sentence } from './points.js'

const order = { first: 'まず、', between: ['次に、', '続いて、'], last: '最後に、' }

function topic(cues: readonly Cue[] = [], role?: Topic['role'], slides = 2): PackedTopic {
  const plans = Array.from({ length: slides }, () => ({ sentences: [sentence(1, { cues })] }))
  return { topic: { id: 't', title: heading, seconds: 60, points: [], ...(role && { role }) }, plans }
}

test.each<[string, readonly PackedTopic[], readonly string[]]>([
  ['of one section is none', [topic()], ['']],
  ['of two is no last one', [topic(), topic()], ['まず、', '次に、']],
  ['of many take turns', [1, 2, 3, 4, 5].map(() => topic()), ['まず、', '次に、', '続いて、', '次に、', '最後に、']],
  ['is none for an introduction', [topic([], 'introduction'), topic(), topic()], ['', 'まず、', '次に、']],
  ['is none where the author has one', [topic(), topic(['connective']), topic()], ['まず、', '', '最後に、']],
  ['is none for a section that has no slide', [topic(), topic([], undefined, 0), topic()], ['まず、', '', '次に、']],
])('the order word %s', (_, topics, expected) => {
  const opened = withOrderWords(topics, order)
  expect(opened.map(({ plans }) => plans[0]?.opening?.text ?? '')).toEqual(expected)
  expect(opened.flatMap(({ plans }) => plans.slice(1)).every((plan) => plan.opening === undefined)).toBe(true)
})
