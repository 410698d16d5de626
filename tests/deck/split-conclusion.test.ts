import { describe, expect, test } from 'vitest'
import { splitConclusion } from '../../src/deck/split-conclusion.js'
import { ja } from '../../src/lang/ja/ja.js'
import type { Cue } from '../../src/model/cue.js'
import type { Topic } from '../../src/model/outline.js'
import { heading, picture, sentence } from './points.js'

function topic(id: string, cues: readonly (readonly Cue[])[], rest: Partial<Topic> = {}): Topic {
  const points = cues.map((own, line) => sentence(line, { cues: own }))
  return { id, title: heading, seconds: 10 * cues.length, points, ...rest }
}

const body = topic('body', [[], [], []])

/** A topic with a heading of its own. */
function named(text: string, cues: readonly (readonly Cue[])[]): Topic {
  const title = { text, sources: [{ line: 1, text }] }
  const { points, ...rest } = topic(text, cues)
  return { ...rest, title, points: points.map((point) => ({ ...point, title })) }
}

/** Its lesson takes longer to say than anybody's last sentence. */
const slow: Topic = {
  ...topic('slow', [[], []]),
  points: [sentence(0), sentence(1, { cues: ['lesson'], seconds: 16 })],
}

const marked = { role: 'conclusion' } as const
const tasks = [sentence(1, { item: { path: [1], priority: 1 } }), sentence(2)]

/** Which sentences of which topic close the talk. */
function closing(topics: readonly Topic[]): unknown {
  const { conclusion } = splitConclusion(topics, ja)
  return (
    conclusion && [conclusion.id, ...conclusion.points.map((point) => ('sentence' in point ? point.sentence.line : 0))]
  )
}

describe('a talk closes with', () => {
  test.each<[string, readonly Topic[], unknown]>([
    ['the topic that is marked', [body, topic('end', [[], []], { role: 'conclusion' })], ['end', 0, 1]],
    ['it though it has no time', [body, topic('end', [[]], { role: 'conclusion', seconds: 0 })], ['end', 0]],
    ['it though others follow', [body, topic('end', [[]], { role: 'conclusion' }), body], ['end', 0]],
    ['the end of the last topic from a conclusion on', [body, topic('last', [[], ['conclusion'], []])], ['last', 1, 2]],
    ['a lesson', [topic('only', [[], [], ['lesson']])], ['only', 2]],
    ['a whole topic that concludes', [body, topic('last', [['conclusion'], []])], ['last', 0, 1]],
    ['nothing of a long topic if all of it concludes', [body, topic('last', [['lesson'], [], [], []])], undefined],
    ['nothing of the only topic if all of it concludes', [topic('only', [['conclusion'], []])], undefined],
    ['nothing that leans on what is not there', [body, topic('last', [[], ['conclusion', 'leaning']])], undefined],
    ['no invitation', [body, topic('last', [[], ['lesson', 'courtesy']])], undefined],
    ['no instruction', [body, topic('last', [[], ['lesson', 'procedure']])], undefined],
    [
      'the topic that is marked without its instructions',
      [body, topic('end', [[], ['procedure'], []], { role: 'conclusion' })],
      ['end', 0, 2],
    ],
    ['it with advice on the article', [body, topic('end', [['meta'], ['meta', 'lesson']], marked)], ['end', 1]],
    ['it without tasks by their urgency', [body, { ...topic('end', [], marked), points: tasks }], ['end', 2]],
    ['tasks where it has nothing else', [body, { ...topic('end', [], marked), points: tasks.slice(0, 1) }], ['end', 1]],
    ['nothing if nothing concludes', [body, body], undefined],
    ['nothing if the author sums up before', [named('結論', [[]]), topic('last', [[], ['lesson']])], undefined],
    [
      'the end of the last topic with a matter of its own',
      [topic('a', [[], ['lesson']]), named('参考', [['lesson']])],
      ['a', 1],
    ],
    ['nothing that begins with a long sentence', [body, slow], undefined],
    ['nothing of an empty article', [], undefined],
  ])('%s', (_, topics, expected) => {
    expect(closing(topics)).toEqual(expected)
  })

  test('nothing from far before the end', () => {
    expect(closing([topic('only', [[], ['conclusion'], [], [], [], [], [], []])])).toBeUndefined()
  })
})

test('instructions under headings of their own are cut off with what announces them', () => {
  const end = topic('end', [[], ['announcing']], { role: 'conclusion' })
  const steps = [7, 8].map((line) => sentence(line, { title: { text: '手順', sources: [] } }))
  expect(closing([body, { ...end, points: [...end.points, ...steps] }])).toEqual(['end', 0])
})

test('a long conclusion gets time for its weightiest sentence', () => {
  const end = { ...topic('end', [[]], { role: 'conclusion', seconds: 5 }), points: [sentence(1, { seconds: 22 })] }
  expect(splitConclusion([body, end], ja).conclusion?.seconds).toBe(22)
})

test('what stands under a heading of its own beside the conclusion is none of it', () => {
  const [end, links] = [named('まとめ', [[], []]), named('関連リンク', [[], []])]
  const both = { ...end, role: 'conclusion', points: [...end.points, ...links.points] } as const
  expect(closing([body, both])).toEqual(['まとめ', 0, 1])
})

test('no sentence gets lost when a topic is split, and no time', () => {
  const last = { ...topic('last', [[], [], ['lesson'], []]), seconds: 100 }
  const { body: rest, conclusion } = splitConclusion([{ ...last, points: [...last.points, picture(9)] }], ja)
  expect([...rest, conclusion!].flatMap(({ points }) => points)).toHaveLength(4)
  expect(rest[0]!.seconds).toBeLessThan(100)
})
