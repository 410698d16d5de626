import { expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'

const ja = 'ja'
const en = 'en'

test.each([
  [ja, '財布を忘れた。', '財布を忘れた'],
  [ja, '財布を忘れた．', '財布を忘れた'],
  [ja, '財布を忘れた!', '財布を忘れた!'],
  [ja, '財布を忘れた？', '財布を忘れた？'],
  [ja, '財布を忘れた……', '財布を忘れた……'],
  [ja, '財布を忘れた。。。', '財布を忘れた'],
  [ja, '「財布を忘れた。」', '「財布を忘れた。」'],
  [ja, '歌うのはモーニング娘。', '歌うのはモーニング娘。'],
  [ja, ' 財布 ', '財布'],
  [en, 'It works.', 'It works'],
  [en, 'It works...', 'It works...'],
  [en, 'Does it work?', 'Does it work?'],
  [en, 'We left at 5 p.m.', 'We left at 5 p.m.'],
  [en, 'Tea, coffee, etc.', 'Tea, coffee, etc.'],
  [en, 'It weighs 13.1.', 'It weighs 13.1'],
])('%s: %j becomes %j', (language, sentence, line) => {
  expect(languageOf(language).slideLine(sentence)).toBe(line)
})
