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
    ['ja', '竹は軽いのがとても重要です。', true],
    ['ja', '便利な糸を買ったので、凧は二日後に揚がった。', false],
    ['ja', '凧を結ぶべきところに旗を結んでいました。', false],
    ['ja', 'この結び方の利点は、あとから長さを変えても糸がねじれないことです。', true],
    ['ja', 'やることは糸を結ぶだけです。', true],
    ['en', 'When it rains, you need a second sail.', true],
    ['en', 'I’d always recommend wood.', true],
    ['en', 'I wanted better sails and easier knots.', false],
    ['en', 'He showed us how the mast should stand.', false],
    ['en', 'Let me start with two simple knots.', false],
    ['en', 'To avoid the rocks, the crew turned north.', false],
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

describe('a sentence only takes leave', () => {
  test.each([
    ['en', 'We are very excited to see it sail.', true],
    ['en', 'Let us know which knots you use.', true],
    ['en', 'We hope that it will sail for years.', false],
    ['en', 'That is it for now.', true],
    ['en', 'For more you might want to check out my page on knots.', true],
    ['en', 'This was just a brief look at knots.', true],
    ['en', 'That is the knot for now.', false],
    ['ja', 'みなさまEnjoy凧揚げ！', true],
    ['ja', '以上が「凧」の話でした。', true],
    ['ja', '凧の作り方を紹介しました。', true],
    ['ja', '凧の作り方を覚えました。', false],
    ['ja', '次回は帆を縫います。', true],
    ['ja', '明日の担当は船長の山田さんです。', true],
    ['ja', '引き続き結び方の調査を続けます。', true],
    ['ja', '次回からは糸を二重にします。', false],
    ['ja', '風に合わせて帆を縫います。', false],
  ])('in %s, "%s": %s', (code, text, isIt) => {
    expect(languageOf(code).parting.test(text)).toBe(isIt)
  })
})

describe('a sentence tells what somebody did', () => {
  test.each([
    ['en', 'We tried it on a lake.', true],
    ['en', 'I’ve carefully sanded the mast.', true],
    ['en', 'We try it on a lake.', false],
    ['en', 'The mast is worn and needed.', false],
    ['ja', '風の強い日に揚げました。', true],
    ['ja', '朝から糸を結んだ', true],
    ['ja', '風の強い日に揚げる。', false],
    ['ja', '結び目は二つだけです。', false],
  ])('in %s, "%s": %s', (code, text, isIt) => {
    expect(languageOf(code).telling.test(text)).toBe(isIt)
  })
})
