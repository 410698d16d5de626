import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/lang/detect.js'
import { startClock } from '../computing-time.js'

const code = `\n\`\`\`ts\n${'export const answer = compute(first, second)\n'.repeat(200)}\`\`\`\n`

test.each([
  ['ja', 'Japanese', '紙芝居は、絵を見せながら語る芸です。'],
  ['en', 'English', 'A picture play is told with a stack of pictures.'],
  ['ja', 'Japanese full of English words', 'AWS の Trainium で LLM を train しました。GPU より cost が low です。'],
  ['ja', 'Japanese with much more code than text', `設定はこれだけです。${code}これで動きます。`],
  ['ja', 'Japanese with code that is never closed', `設定はこれだけです。\n\`\`\`\nconst a = 1`],
  ['ja', 'Japanese with long links', `参考：https://example.com/${'a-long-path-of-words/'.repeat(20)} です`],
  [
    'en',
    'English that quotes Japanese',
    'The word kamishibai (紙芝居) means paper drama, and it is told in the street.',
  ],
  ['ja', 'kanji alone', '東京都千代田区'],
  ['ja', 'katakana alone', 'ストックマーク'],
  ['en', 'a few kanji among Latin words', 'Names like 山田 and 田中 are common here in town.'],
  ['en', 'nothing', ''],
  ['en', 'no letters', '123 🎉 — !'],
])('%s: %s', (language, _title, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('A million characters of fences take less than a second.', () => {
  const clock = startClock()
  detectLanguage('```\n~~~\n'.repeat(125_000))
  expect(clock.read()).toBeLessThan(2000)
})
