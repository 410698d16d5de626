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
  /** Its heading as the author wrote it. */
  readonly title?: string
  readonly slides?: number
  readonly kind?: 'list'
  /** Whether the talk leaves out how it begins. */
  readonly isCut?: boolean
}

function topic({ cues = [], role, title = heading.text, slides = 2, kind, isCut = false }: Given = {}): PackedTopic {
  const plans = Array.from({ length: slides }, () => ({ sentences: [sentence(1, { cues, ...(kind && { kind }) })] }))
  const points = [...(isCut ? [sentence(0)] : []), ...plans.flatMap(({ sentences }) => sentences)]
  const line = { text: title, sources: [{ line: 1, text: title }] }
  return { topic: { id: 't', title: line, seconds: 60, points, ...(role && { role }) }, plans }
}

const step = (number: number, rest: Given = {}): PackedTopic => topic({ title: `${number}. 見出し`, ...rest })
const conclusion = (rest: Given = {}): PackedTopic => topic({ role: 'conclusion', ...rest })

test.each<[string, readonly PackedTopic[], readonly string[]]>([
  ['is none where the author numbers nothing', [topic(), topic(), topic()], ['', '', '']],
  ['is none for the only step', [topic(), step(1), topic()], ['', '', '']],
  ['of steps take turns', [1, 2, 3, 4].map((number) => step(number)), ['まず、', '次に、', '続いて、', '次に、']],
  [
    'comes before steps in words',
    ['手順1', 'Step 2: 縫う', 'その3', '④切る'].map((title) => topic({ title })),
    ['まず、', '次に、', '続いて、', '次に、'],
  ],
  [
    'is none before a year or an amount',
    ['2019年の春', '3倍の速さ', '3.5 の新機能', '13Bモデル'].map((title) => topic({ title })),
    ['', '', '', ''],
  ],
  ['is none for an introduction', [topic({ role: 'introduction' }), step(1), step(2)], ['', 'まず、', '次に、']],
  [
    'is none where the author has one',
    [step(1), step(2, { cues: ['connective'] }), step(3)],
    ['まず、', '', '続いて、'],
  ],
  ['is none before what leans', [step(1), step(2, { cues: ['leaning'] }), step(3)], ['まず、', '', '続いて、']],
  ['is none before an item of a list', [step(1), step(2, { kind: 'list' }), step(3)], ['まず、', '', '続いて、']],
  ['is none before the middle of a step', [step(1), step(2, { isCut: true }), step(3)], ['まず、', '', '続いて、']],
  ['is none for an appendix', [step(1), step(2), step(3, { role: 'appendix' })], ['まず、', '次に、', '']],
  ['is none for a section that has no slide', [step(1), step(2, { slides: 0 }), step(3)], ['まず、', '', '次に、']],
  ['of one section and a conclusion is none', [topic(), conclusion()], ['', '']],
  ['of a conclusion is the last one', [topic(), topic(), conclusion()], ['', '', '最後に、']],
  ['is none where the conclusion goes on', [topic(), topic(), conclusion({ cues: ['connective'] })], ['', '', '']],
  ['is none for a conclusion before others', [topic(), conclusion(), topic()], ['', '', '']],
])('the order word %s', (_, topics, expected) => {
  const opened = withOrderWords(topics, languageOf('ja'))
  expect(opened.map(({ plans }) => plans[0]?.opening?.text ?? '')).toEqual(expected)
  expect(opened.flatMap(({ plans }) => plans.slice(1)).every((plan) => plan.opening === undefined)).toBe(true)
})
