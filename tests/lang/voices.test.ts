import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'

describe('other people speak for themselves', () => {
  test.each([
    ['en', 'In their own words, guests told us why they came:', true],
    ['en', 'First-person accounts', true],
    ['en', 'What users say', true],
    ['en', 'Guests had feedback in these areas:', false],
    ['ja', '参加者の声', true],
    ['ja', '読者からいただいた感想を並べます。', true],
    ['ja', '会議の参加感想', false],
  ])('behind a text in %s, "%s": %s', (code, text, isIt) => {
    expect(languageOf(code).voices.test(text)).toBe(isIt)
  })
})

describe('a sentence holds only for some', () => {
  test.each([
    ['en', 'If you keep bees, you should feed them.', true],
    ['en', 'Everybody should know if it rains.', false],
    ['ja', '蜂を飼っている場合は餌をやるべきです。', true],
    ['ja', '餌は毎朝やるべきです。', false],
  ])('in %s, "%s": %s', (code, text, isIt) => {
    expect(languageOf(code).conditional.test(text)).toBe(isIt)
  })
})

describe('a sentence judges or advises', () => {
  test.each([
    ['en', 'Everybody should keep a spare sail.', true],
    ['en', 'In a nutshell, wood is easier to mend.', true],
    ['en', 'The boat left the harbour at nine.', false],
    ['ja', '凧揚げには広い河原が一番おすすめです。', true],
    ['ja', '風が強い日は揚げるべきではない。', true],
    ['ja', 'これで新しい凧が完成しました。', true],
    ['ja', '私が言いたかったのは糸の話です。', true],
    ['ja', '凧は朝の九時に揚がりました。', false],
    ['ja', '色は重要ではありません。', false],
    ['ja', '同じ凧に違いありません。', false],
  ])('in %s, "%s": %s', (code, text, isIt) => {
    expect(languageOf(code).verdict.test(text)).toBe(isIt)
  })
})

describe('a sentence says what a thing is', () => {
  test.each([
    ['en', 'A kite is a toy that flies.', 'A kite', 'a toy that flies.'],
    ['en', 'windmill aims to make drying easy.', 'windmill', 'aims to make drying easy.'],
    ['ja', '凧とは風で揚がる玩具です。', '凧', '風で揚がる玩具です'],
    ['ja', 'これは、糸を巻くための道具です。', undefined, '糸を巻くための道具です'],
  ])('in %s, "%s": %s, %s', (code, text, subject, what) => {
    expect(languageOf(code).definition.exec(text)?.groups).toEqual({ subject, what })
  })

  test.each([
    ['en', 'The kites are flying.'],
    ['en', 'When the wind drops, a kite is a burden.'],
    ['ja', '凧は空へ揚がりました。'],
    ['ja', 'その日は風がなく、凧は楽しいです。'],
  ])('but not in %s, "%s"', (code, text) => {
    expect(languageOf(code).definition.test(text)).toBe(false)
  })
})
