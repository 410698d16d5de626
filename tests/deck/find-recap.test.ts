import { describe, expect, test } from 'vitest'
import { findRecap } from '../../src/deck/find-recap.js'
import { judgeClosing } from '../../src/deck/judge-closing.js'
import { ja } from '../../src/lang/ja/ja.js'
import type { SentencePoint, Topic } from '../../src/model/outline.js'
import { measure, said } from './kinds/plans.js'

const judge = judgeClosing({ text: '凧と財布の旅', sources: [] }, ja)

function topic(name: string, points: readonly SentencePoint[], role?: Topic['role']): Topic {
  const title = { text: name, sources: [{ line: 1, text: name }] }
  return { id: name, title, points, seconds: 60, ...(role && { role }) }
}

const ample = { seconds: 60, lines: 3 }

function recap(topics: readonly Topic[], room = ample, own: readonly SentencePoint[] = []): readonly string[] {
  return findRecap(topics, own, room, { judge, language: ja, measure }).map(({ sentence }) => sentence.text)
}

const point = (text: string, given: Parameters<typeof said>[1] = {}): SentencePoint =>
  said(text, { weight: 2, seconds: 5, ...given })
const [kite, purse, sea] = ['凧は竹で作るべき', '財布は鞄に入れるのがおすすめ', '海の風は便利'] as const

describe('what is said once more', () => {
  test('is the best claim of each topic, in their order', () => {
    const topics = [
      topic('凧作り', [point('竹は軽いので便利', { weight: 1.9 }), point(kite)]),
      topic('失くし物', [point(purse, { weight: 3 })]),
    ]
    expect(recap(topics)).toEqual([kite, purse].map((text) => `${text}。`))
  })

  test('is rather what speaks of what of the title no other one speaks of', () => {
    const topics = [topic('凧作り', [point(kite)]), topic('海', [point(sea)]), topic('鞄', [point(purse)])]
    expect(recap(topics, { seconds: 60, lines: 2 })).toEqual([kite, purse].map((text) => `${text}。`))
  })

  test.each([
    ['a detail', '朝の九時に駅へ着いた', {}],
    ['hardly worth it', '駅の時計は便利', { weight: 0.5 }],
    ['leaning on another one', '駅の時計は便利', { cues: ['leaning'] as const }],
    ['one of several items', '駅の時計は便利', { kind: 'list' as const }],
    ['true only for some', '急ぐ場合は駅が便利', {}],
    ['long', '駅の時計は便利', { seconds: 13 }],
    ['no more than the name of what the title names', '凧は空に揚がった', {}],
    ['more than two rows', `${'駅の東口にある大きな時計と'.repeat(4)}西口の時計は便利`, {}],
    ['said in parting', '引き続き駅を調べるのがおすすめ', {}],
  ])('is nothing that is %s: %s', (_, text, given) => {
    const topics = [topic('凧作り', [point(kite)]), topic('駅', [point(text, given)]), topic('鞄', [point(purse)])]
    expect(recap(topics)).toEqual([kite, purse].map((claim) => `${claim}。`))
  })

  test('is beside a conclusion also a weighty event of what the title names, and no other one', () => {
    const event = point('凧は三月に揚がった', { cues: ['date'] })
    const topics = [topic('凧作り', [event]), topic('海', [point('船は四月に出た', { cues: ['date'] })])]
    expect(recap(topics)).toEqual([])
    expect(recap(topics, ample, [point(purse)])).toEqual([event.sentence.text])
    expect(recap([topic('凧作り', [{ ...event, weight: 1.5 }])], ample, [point(purse)])).toEqual([])
  })

  test('is all that the author sums up, and only that', () => {
    const title = { text: '要約', sources: [{ line: 1, text: '要約' }] }
    const own = ['凧は紙でできている', '糸は二本ある'].map((text) => point(text, { title, kind: 'list' }))
    expect(recap([topic('要約', own), topic('海', [point(sea)])])).toEqual(own.map(({ sentence }) => sentence.text))
  })

  const under = (text: string) => ({ title: { text, sources: [{ line: 1, text }] } })

  test('is rather what he advises than what he sums up', () => {
    const summary = point('凧は紙でできている', { ...under('要約'), kind: 'list' })
    const advice = ['糸は二本にする', '凧は雨の日に揚げない'].map((text) =>
      point(text, { ...under('今後の課題'), kind: 'list' }),
    )
    const topics = [topic('要約', [summary]), topic('今後の課題', advice)]
    expect(recap(topics)).toEqual(advice.map(({ sentence }) => sentence.text))
  })

  test('is no detail beside what he claims where he sums up', () => {
    const own = ['凧は紙でできている', kite].map((text) => point(text, under('要約')))
    expect(recap([topic('要約', own)])).toEqual([`${kite}。`])
  })

  test('is what leans on another one of the same summary only together with that', () => {
    const own = [point('糸は二本ある', under('要約')), point('その糸を張る', { ...under('要約'), cues: ['leaning'] })]
    expect(recap([topic('要約', own)])).toHaveLength(2)
    expect(recap([topic('要約', own.slice(1))])).toEqual([])
  })

  test.each([
    ['参考', undefined],
    ['おまけ', 'appendix' as const],
    ['まとめ', 'conclusion' as const],
  ])('is nothing from under %s', (name, role) => {
    const topics = [topic('凧作り', [point(kite)]), topic('鞄', [point(purse)]), topic(name, [point(sea)], role)]
    expect(recap(topics)).toEqual([kite, purse].map((claim) => `${claim}。`))
  })

  test('is no single point unless the author himself sums up with it', () => {
    expect(recap([topic('凧作り', [point(kite, { weight: 3 })])])).toEqual([])
    expect(recap([topic('要約', [point(kite, { weight: 3, ...under('要約') })])])).toEqual([`${kite}。`])
  })

  test('takes no more time than there is', () => {
    const topics = [topic('凧作り', [point(kite)]), topic('海', [point(sea)]), topic('鞄', [point(purse)])]
    expect(recap(topics, { seconds: 14, lines: 3 })).toEqual([kite, purse].map((claim) => `${claim}。`))
    expect(recap(topics, { seconds: 9, lines: 3 })).toEqual([])
  })
})
