import { expect, test } from 'vitest'
import type { SentencePoint } from '../../../src/model/outline.js'
import { makeAnswers } from '../../../src/deck/kinds/answers.js'
import { planOf, said, settingOf } from './plans.js'

const ask = (text: string, block = 7) => said(text, { kind: 'list', block, cues: ['question'] })
const answer = (text: string, block = 7) => said(text, { kind: 'list', block })
const pairs = [
  [ask('なぜ窯は止まったのか？'), answer('扉が開いたままだった')],
  [ask('なぜ扉は開いていたのか？'), answer('鍵がとうに壊れていた')],
  [ask('なぜ誰も直さなかったのか？'), answer('当番が決まっていなかった')],
] as const

test('The questions of a list stand over their answers, as many as a slide holds.', () => {
  expect(makeAnswers(planOf(...pairs.flat()), settingOf())).toMatchObject({
    kind: 'bullets',
    items: pairs.slice(0, 2).map(([asked, answered]) => ({
      text: asked.lines[0]!.text,
      items: [{ text: answered.lines[0]!.text }],
    })),
  })
})

test('One that asks on stands as it is said below the answer that it means.', () => {
  const [first, [asked, answered]] = [pairs[0], pairs[1]]
  const on = { ...asked, sentence: { line: 40, text: 'なぜこうなったのか？' }, lines: [] }
  const texts = (...sentences: readonly SentencePoint[]) => {
    const body = makeAnswers(planOf(...sentences), settingOf())
    return body?.kind === 'bullets' ? body.items.map(({ text }) => text) : []
  }
  expect(texts(...first, on, answered)).toEqual([first[0].lines[0]!.text, 'なぜこうなったのか？'])
  expect(texts(...first, answer('窯は冷えた'), on, answered)).toEqual([first[0].lines[0]!.text])
})

test.each([
  ['a question without its answer', [pairs[0][0]]],
  ['an answer in another list', [pairs[0][0], answer('扉が開いたままだった', 9)]],
  [
    'what stands below another question',
    [
      { ...pairs[0][0], item: { path: [1] } },
      { ...pairs[0][1], item: { path: [2, 1] } },
    ],
  ],
  ['what only asks on', [pairs[0][0], pairs[1][0]]],
  ['a question in running text', [said('なぜ窯は止まったのか？', { cues: ['question'] }), pairs[0][1]]],
])('There are none for %s.', (_, sentences) => {
  expect(makeAnswers(planOf(...sentences), settingOf())).toBeUndefined()
})
