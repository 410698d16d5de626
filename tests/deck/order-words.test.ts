import { expect, test } from 'vitest'
import { withOrderWords } from '../../src/deck/order-words.js'
import type { PackedTopic } from '../../src/deck/pack-topics.js'
import { languageOf } from '../../src/lang/registry.js'
import type { Cue } from '../../src/model/cue.js'
import type { Topic } from '../../src/model/outline.js'
import { heading, sentence } from './points.js'

interface Given {
  readonly cues?: readonly Cue[]
  readonly role?: Topic['role']
  readonly title?: string
  readonly slides?: number
  readonly kind?: 'list'
}

function topic({ cues = [], role, title = heading.text, slides = 2, kind }: Given = {}): PackedTopic {
  const plans = Array.from({ length: slides }, () => ({ sentences: [sentence(1, { cues, ...(kind && { kind }) })] }))
  const line = { text: title, sources: [{ line: 1, text: title }] }
  return { topic: { id: 't', title: line, seconds: 60, points: [], ...(role && { role }) }, plans }
}

test.each<[string, readonly PackedTopic[], readonly string[]]>([
  ['of one section is none', [topic()], ['']],
  ['of two is no last one', [topic(), topic()], ['まず、', '次に、']],
  ['of many take turns', [1, 2, 3, 4, 5].map(() => topic()), ['まず、', '次に、', '続いて、', '次に、', '最後に、']],
  ['is none for an introduction', [topic({ role: 'introduction' }), topic(), topic()], ['', 'まず、', '次に、']],
  ['is none where the author has one', [topic(), topic({ cues: ['connective'] }), topic()], ['まず、', '', '最後に、']],
  [
    'is none for what sums up at the beginning',
    [topic({ title: 'Summary' }), topic(), topic()],
    ['', 'まず、', '次に、'],
  ],
  [
    'is none for the rest of an introduction',
    [topic({ title: 'はじめに' }), topic(), topic()],
    ['', 'まず、', '次に、'],
  ],
  ['is none before an item of a list', [topic(), topic({ kind: 'list' }), topic()], ['まず、', '', '最後に、']],
  [
    'of the next is none where nobody has said what comes first',
    [topic({ kind: 'list' }), topic(), topic(), topic()],
    ['', '', '', '最後に、'],
  ],
  [
    'of the next follows what the author says first',
    [topic({ cues: ['connective'] }), topic(), topic(), topic()],
    ['', '次に、', '続いて、', '最後に、'],
  ],
  [
    'takes turns among those that have one',
    [topic(), topic(), topic({ kind: 'list' }), topic(), topic()],
    ['まず、', '次に、', '', '続いて、', '最後に、'],
  ],
  ['is none for an appendix', [topic(), topic(), topic({ role: 'appendix' })], ['まず、', '次に、', '']],
  ['of one section and a conclusion is none', [topic(), topic({ role: 'conclusion' })], ['', '']],
  [
    'of a conclusion is the last one',
    [topic(), topic(), topic({ role: 'conclusion' })],
    ['まず、', '次に、', '最後に、'],
  ],
  [
    'of the last section is no last one where the conclusion goes on by itself',
    [topic(), topic(), topic({ role: 'conclusion', cues: ['connective'] })],
    ['まず、', '次に、', ''],
  ],
  ['is none for a section that has no slide', [topic(), topic({ slides: 0 }), topic()], ['まず、', '', '次に、']],
])('the order word %s', (_, topics, expected) => {
  const opened = withOrderWords(topics, languageOf('ja'))
  expect(opened.map(({ plans }) => plans[0]?.opening?.text ?? '')).toEqual(expected)
  expect(opened.flatMap(({ plans }) => plans.slice(1)).every((plan) => plan.opening === undefined)).toBe(true)
})
