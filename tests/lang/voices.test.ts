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
