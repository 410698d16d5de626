import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'
import { addIntroducers } from '../../src/outline/add-introducers.js'
import { sentence } from '../deck/points.js'

/** For each text the places of those that say who its persons are and what its terms mean. */
function introducersOf(code: string, texts: readonly string[], { title = '', topics = 1 } = {}): readonly number[][] {
  const points = texts.map((text, line) => sentence(line, { text }))
  const length = Math.ceil(points.length / topics)
  const parts = Array.from({ length: topics }, (_, part) => ({
    points: points.slice(part * length, (part + 1) * length),
  }))
  const added = addIntroducers(parts, { text: title, sources: [] }, languageOf(code)).flatMap((topic) => topic.points)
  return added.map((point) =>
    point.kind === 'sentence' ? (point.introducedBy ?? []).map((source) => source.line) : [],
  )
}

describe('a person who is called by a part of the name', () => {
  test.each([
    [
      'ja',
      'is introduced where the whole name stands',
      ['司書のAda Wingさんが話した。', '本の話だ。', 'Wingさんは笑った。'],
      [[], [], [0]],
    ],
    ['ja', 'may have a Japanese name', ['山本花子先生が来た。', '山本さんは早口だった。'], [[], [0]]],
    ['ja', 'may have a name in katakana', ['ジャン・ポール氏が来た。', 'ポールさんは歌った。'], [[], [0]]],
    ['en', 'may be called with a title in English', ['Dr. Ada Wing spoke first.', 'We asked Dr. Wing why.'], [[], [0]]],
  ])('%s: %s', (code, _, texts, expected) => {
    expect(introducersOf(code, texts)).toEqual(expected)
  })

  test.each([
    ['ja', 'in no sentence before', ['Wingさんは笑った。', '司書のAda Wingさんが話した。']],
    ['ja', 'whole again', ['Wingさんが話した。', 'Wingさんは笑った。']],
    ['ja', 'in no way: everybody, customers', ['お客さんが来た。', '皆さんが笑った。', '客が帰った。']],
  ])('%s: not one who is called so %s', (code, _, texts) => {
    expect(introducersOf(code, texts)).toEqual(texts.map(() => []))
  })
})

describe('a term', () => {
  test.each([
    [
      'ja',
      'is introduced where it is said what it is',
      ['大尾凧とは尾が長い凧のことです。', '雨だ。', '大尾凧は高い。'],
    ],
    ['ja', 'may be an abbreviation', ['尾と幅の比 (T/W)で比べる。', '風が要る。', 'T/Wが2ならよく飛ぶ。']],
    ['ja', 'may be a name in a program', ['allKites は凧の一覧です。', '空だ。', 'allKitesから一つ選ぶ。']],
    ['en', 'may be English', ['We flew a kite called Big Tail.', 'It rained.', 'Big Tail fell.']],
  ])('%s: %s', (code, _, texts) => {
    expect(introducersOf(code, texts)).toEqual([[], [], [0]])
  })

  test.each([
    ['ja', 'part of a longer one', ['尾凧とは尾が長い凧のことです。', '大尾凧は高い。']],
    ['ja', 'introduced behind its use', ['大尾凧は高い。', '大尾凧とは尾が長い凧のことです。']],
    ['ja', 'that a sentence introduces anew', ['大尾凧という凧がある。', '大尾凧とは尾が長い凧のことです。']],
  ])('%s: is none that is %s', (code, _, texts) => {
    expect(introducersOf(code, texts)).toEqual(texts.map(() => []))
  })

  test('of the title of the article needs no introduction', () => {
    const texts = ['大尾凧とは尾が長い凧のことです。', '大尾凧は高い。']
    expect(introducersOf('ja', texts, { title: '大尾凧の話' })).toEqual([[], []])
  })

  test('is known in the topics behind', () => {
    expect(introducersOf('ja', ['大尾凧とは尾が長い凧のことです。', '大尾凧は高い。'], { topics: 2 })).toEqual([
      [],
      [0],
    ])
  })

  test('of one letter means what was said last, under the same heading', () => {
    const texts = ['rは糸の長さです。', 'rを量る。', 'ここではr=10とします。', 'rは足りた。']
    expect(introducersOf('ja', texts)).toEqual([[], [0], [], []])
    const points = texts
      .slice(0, 2)
      .map((text, line) => sentence(line, { text, title: { text: `${line}`, sources: [] } }))
    const [topic] = addIntroducers([{ points }], { text: '', sources: [] }, languageOf('ja'))
    expect(topic!.points).toEqual(points)
  })

  test('takes a few sentences along at most', () => {
    const texts = ['AB（甲乙丙丁）だ。', 'CD（甲乙丙丁）だ。', 'EF（甲乙丙丁）だ。', 'ABとCDとEFが要る。']
    expect(introducersOf('ja', texts)[3]).toEqual([0, 1])
  })
})
