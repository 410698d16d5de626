import { describe, expect, test } from 'vitest'
import { makeNumber } from '../../../src/deck/kinds/number.js'
import { languageOf } from '../../../src/lang/registry.js'
import { planOf, said, settingOf } from './plans.js'

const striking = said('新しい工場は130億円で建った', { weight: 2 })
const plain = said('税関に40時間以上の列ができていた', { weight: 2 })
const other = said('工場は海の近くにある')

describe('a number', () => {
  test('is what the only line counts, as it stands there', () => {
    const { line } = planOf(plain).items[0]!
    expect(makeNumber(planOf(plain), settingOf())).toEqual({
      kind: 'number',
      step: '',
      value: '40',
      unit: '時間以上',
      line,
    })
  })

  test.each([
    ['a striking one beside one lighter line', [striking, other], true],
    ['a striking one beside two, as the first', [striking, other, said('その海は青くて広い')], true],
    ['a plain one beside two', [plain, other, said('その海は青くて広い')], false],
    [
      'a striking one that leans on a line beside it',
      [other, said('その費用は130億円だった', { weight: 2, cues: ['leaning'] })],
      false,
    ],
    ['a plain one beside another line', [plain, other], false],
    ['one in a line that is not the weightiest', [{ ...striking, weight: 0.5 }, other], false],
    ['none', [other], false],
    ['a plain one in a long line', [said(`${'長い前置きを続けて'.repeat(8)}、40時間以上待った`)], false],
    ['one to which its line adds nothing', [said('130億円だった')], false],
    ['one that stands too long', [{ ...striking, seconds: 50 }], false],
    ['one that is denied', [said('工場は130億円では建たない')], false],
  ])('is shown of %s: %s', (_, sentences, isShown) => {
    expect(makeNumber(planOf(...sentences), settingOf()) !== undefined).toBe(isShown)
  })

  test('stands without its hedge in large type, and with what its line says besides', () => {
    const sentence = said('For about 13 minutes, the lights were out in the hall')
    const setting = { ...settingOf(), language: languageOf('en') }
    expect(makeNumber(planOf(sentence), setting)).toMatchObject({
      hedge: 'about',
      value: '13',
      unit: 'minutes',
      line: { text: 'The lights were out in the hall', sources: [sentence.sentence] },
    })
  })

  test('that only counts something may stand for two lines behind a list', () => {
    expect(makeNumber(planOf(plain, other), settingOf('bullets'))).toMatchObject({ value: '40', unit: '時間以上' })
    expect(makeNumber(planOf(plain, other), settingOf('bullets', 'section'))).toBeUndefined()
  })

  test.each([
    [['bullets', 'number', 'bullets'], true],
    [['number'], false],
    [['number', 'bullets', 'number', 'bullets'], false],
  ] as const)('stands behind %j: %s', (before, isShown) => {
    expect(makeNumber(planOf(plain), settingOf(...before)) !== undefined).toBe(isShown)
  })

  test('takes smaller type where it is long, and is none where no type holds it in a line', () => {
    const wide = said('費用は1,234,567,890,123トークンだった')
    expect(makeNumber(planOf(wide), settingOf())?.step).toBe('smaller')
    const endless = said(`費用は1${',234'.repeat(20)}トークンだった`)
    expect(makeNumber(planOf(endless), settingOf())).toBeUndefined()
  })
})
