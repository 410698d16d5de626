import { expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'

const ja = 'ja'
const en = 'en'

test.each([
  [ja, '今日は、晴れです。', 7],
  [ja, '「本当に！？」（笑）', 4],
  [ja, 'データベース', 6],
  [ja, '徐々に 〇〇が', 6],
  [ja, '98.5%です🎉👨‍👩‍👧', 6],
  [ja, 'が\u3099', 1],
  [ja, '', 0],
  [en, 'It works, really.', 3],
  [en, "Don't use well-known names like node.js — or 13.1!", 8],
  [en, 'word—word and/or 🎉', 4],
  [en, '', 0],
])('%s: %j counts %i', (language, text, units) => {
  expect(languageOf(language).spokenUnits(text)).toBe(units)
})

test('Japanese is spoken at 300 characters a minute, English at 140 words.', () => {
  expect([ja, en].map((language) => languageOf(language).rate)).toEqual([300, 140])
})
