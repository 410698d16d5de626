import { expect, test } from 'vitest'
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

test.each([
  ['a question without its answer', [pairs[0][0]]],
  ['an answer in another list', [pairs[0][0], answer('扉が開いたままだった', 9)]],
  ['a question in running text', [said('なぜ窯は止まったのか？', { cues: ['question'] }), pairs[0][1]]],
])('There are none for %s.', (_, sentences) => {
  expect(makeAnswers(planOf(...sentences), settingOf())).toBeUndefined()
})
