import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'
import type { Point } from '../../src/model/outline.js'
import { addIntroducers } from '../../src/outline/add-introducers.js'
import { sentence } from '../deck/points.js'

/** For each text the place of the one that says who its person is; -1 for none. */
function introducersOf(code: string, texts: readonly string[]): readonly number[] {
  const points = texts.map((text, line): Point => ({ ...sentence(line), sentence: { line, text } }))
  const sources = points.map((point) => (point.kind === 'sentence' ? point.sentence : undefined))
  return addIntroducers(points, languageOf(code)).map((point) =>
    sources.indexOf(point.kind === 'sentence' ? point.introducedBy : undefined),
  )
}

describe('a person who is called by a part of the name', () => {
  test.each([
    [
      'ja',
      'is introduced where the whole name stands',
      ['司書のAda Wingさんが話した。', '本の話だ。', 'Wingさんは笑った。'],
      [-1, -1, 0],
    ],
    ['ja', 'may have a Japanese name', ['山本花子先生が来た。', '山本さんは早口だった。'], [-1, 0]],
    ['ja', 'may have a name in katakana', ['ジャン・ポール氏が来た。', 'ポールさんは歌った。'], [-1, 0]],
    ['en', 'may be called with a title in English', ['Dr. Ada Wing spoke first.', 'We asked Dr. Wing why.'], [-1, 0]],
  ])('%s: %s', (code, _, texts, expected) => {
    expect(introducersOf(code, texts)).toEqual(expected)
  })

  test.each([
    ['ja', 'in no sentence before', ['Wingさんは笑った。', '司書のAda Wingさんが話した。']],
    ['ja', 'whole again', ['Wingさんが話した。', 'Wingさんは笑った。']],
    ['ja', 'in no way: everybody, customers', ['お客さんが来た。', '皆さんが笑った。', '客が帰った。']],
  ])('%s: not one who is called so %s', (code, _, texts) => {
    expect(introducersOf(code, texts)).toEqual(texts.map(() => -1))
  })
})
