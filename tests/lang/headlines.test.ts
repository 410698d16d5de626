import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageCodes, languageOf } from '../../src/lang/registry.js'
import { anyText } from './any-text.js'
import { readCases } from './read-cases.js'
import type { Case } from './read-cases.js'

const rows = (name: string): (readonly [string, Case])[] => readCases(name).map((given) => [given.title, given])

describe.each(languageCodes)('a headline in %s', (code) => {
  const { headlines } = languageOf(code)

  test.each(rows(`headlines-${code}`))('%s', (_, { input, expected }) => {
    const found = input.flatMap(headlines).map(({ text }) => text)
    expect(found.length === 0 ? ['none'] : found).toEqual(expected)
  })

  test('is worth less the further down it stands', () => {
    const words = [
      '財布',
      '家',
      'を',
      'に',
      'で',
      'は',
      '忘れた',
      '公開した',
      'が、',
      '、',
      ' the ',
      'server',
      ' failed',
      ', ',
    ]
    const anySentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(anySentence, anyText()), (sentence) => {
        const worths = headlines(sentence).map(({ worth }) => worth)
        expect(worths).toEqual(worths.toSorted((a, b) => b - a))
        expect(worths.every((worth) => worth > 0 && worth <= 1)).toBe(true)
      }),
    )
  })
})

describe('a heading as a title', () => {
  test.each([
    ['ja', '3. 温室の準備', '温室の準備'],
    ['ja', '第2章 温室の準備', '温室の準備'],
    ['ja', '🌱 温室の準備', '温室の準備'],
    ['ja', '2023年の温室', '2023年の温室'],
    ['ja', '1.4Bモデル', '1.4Bモデル'],
    ['ja', '12:08 到着', '12:08 到着'],
    ['ja', '4.1. 1回目の温室', '1回目の温室'],
    ['ja', '2.3 /etcの準備', '/etcの準備'],
    ['en', '1.1 - The first greenhouse', 'The first greenhouse'],
    ['ja', '温室の大会に出場しました', '温室の大会に出場'],
    ['ja', '温室の配線について', '温室の配線'],
    ['ja', '温室とは？', '温室とは？'],
    ['ja', '町の工房と古い計測器で、温室の温度を毎分正確に記録する', '温室の温度を毎分正確に記録する'],
    ['ja', '温室の暖房（再確認）', '温室の暖房（再確認）'],
    ['ja', '温室の暖房を町の工房で修理する（再確認）', '温室の暖房を町の工房で修理する'],
    ['ja', '温室の暖房を町の工房で修理する（部品がない）', '温室の暖房を町の工房で修理する（部品がない）'],
    ['ja', '温室の暖房を町の工房で修理する（2023年版）', '温室の暖房を町の工房で修理する（2023年版）'],
    ['ja', '方法 2：温室の暖房を町の工房に任せる', '温室の暖房を町の工房に任せる'],
    ['ja', '温室の暖房が壊れた夜 — 苗の半分が枯れるまで', '温室の暖房が壊れた夜'],
    ['ja', '温室の暖房を選ぶ：町の工房に任せるまで', '温室の暖房を選ぶ'],
    ['ja', '温室 — 苗の半分が枯れた夜に町の工房で', '温室 — 苗の半分が枯れた夜に町の工房で'],
    ['ja', '「温室：冬の暖房」を町の工房に任せる計画', '「温室：冬の暖房」を町の工房に任せる計画'],
    ['ja', '町の工房の人と一緒に冬の温室を建てた話', '町の工房の人と一緒に冬の温室を建てた'],
    ['en', '(2) The greenhouse', 'The greenhouse'],
    ['en', '2 greenhouses', '2 greenhouses'],
    ['en', '3.2 The heating', 'The heating'],
    ['ja', '4.1 温室の暖房', '温室の暖房'],
    ['ja', '1.5 倍に伸びた苗', '1.5 倍に伸びた苗'],
    ['en', 'Why glass breaks:', 'Why glass breaks'],
    ['en', 'Finding out why glass breaks: The Three Winters', 'The Three Winters'],
    ['en', 'The glass of winter: what our panes went through', 'The glass of winter'],
    ['en', 'New glass in the greenhouse (and the shed)', 'New glass in the greenhouse'],
    ['en', 'New glass in the old greenhouse (only the roof)', 'New glass in the old greenhouse (only the roof)'],
    ['en', 'How we opened the valve with open(2)', 'How we opened the valve with open(2)'],
    ['en', 'Step 3: Put the new glass into the frames', 'Put the new glass into the frames'],
  ])('in %s: %s', (code, heading, expected) => {
    expect(languageOf(code).headingTitle(heading)).toBe(expected)
  })
})
