import { describe, expect, test } from 'vitest'
import { makeQuote } from '../../../src/deck/kinds/quote.js'
import { planOf, said, settingOf } from './plans.js'

const words = said('道具は使う人の癖を映す', { kind: 'quote', block: 3, weight: 1.5 })
const more = said('だから毎日手入れをする', { kind: 'quote', block: 3 })
const signature = said('— 佐藤 花子', { kind: 'quote', block: 3, weight: 0.2 })
const name = { ...signature, sentence: { line: 8, text: '— 佐藤 花子' } }
const own = said('私もそう思って暮らしている', { weight: 0.5 })
const speech = said('山田さんは「テストは人より長生きする」と言った', { weight: 2 })

describe('a quotation', () => {
  test('is a block of it, word for word, with the name below it', () => {
    expect(makeQuote(planOf(words, more, name), settingOf())).toMatchObject({
      kind: 'quote',
      line: {
        text: '道具は使う人の癖を映す。だから毎日手入れをする。',
        sources: [words, more, name].map(({ sentence }) => sentence),
      },
      by: '佐藤 花子',
    })
  })

  test('is what somebody says whom a sentence names', () => {
    expect(makeQuote(planOf(speech), settingOf())).toMatchObject({
      line: { text: 'テストは人より長生きする', sources: [speech.sentence] },
      by: '山田さん',
    })
  })

  test('names nobody where the article does not', () => {
    expect(makeQuote(planOf(words), settingOf())).not.toHaveProperty('by')
  })

  test.each([
    ['beside one line of the author', [words, own], true],
    ['beside two', [words, own, said('それは父の教えでもあった')], false],
    ['that weighs less than the author’s own', [{ ...words, weight: 0.4 }, own], false],
    ['of three sentences', [words, more, said('夜には必ず油を差しておく', { kind: 'quote', block: 3 })], false],
    ['beside another one', [words, said('別の人はそうは考えない', { kind: 'quote', block: 9 })], false],
    [
      'of what somebody says among lines as weighty',
      [speech, { ...own, weight: 1.9 }, said('空は青い日だった')],
      false,
    ],
    ['of what somebody says that outweighs all', [speech, own, said('空は青い日だった')], true],
  ])('%s is shown: %s', (_, sentences, isShown) => {
    expect(makeQuote(planOf(...sentences), settingOf()) !== undefined).toBe(isShown)
  })
})
