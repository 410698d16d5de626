import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/lang/registry.js'

const ja = 'ja'
const en = 'en'

describe('joining a wrapped line to the next one', () => {
  test.each([
    [ja, '途中で', '改行する', '途中で改行する'],
    [ja, '途中で  ', '　改行する', '途中で改行する'],
    [ja, '(9', '日目', '(9日目'],
    [ja, 'を使う。', 'Nodeで', 'を使う。Nodeで'],
    [ja, 'Node.js', 'version 20', 'Node.js version 20'],
    [ja, 'CTO,', 'Jane Doeさん', 'CTO, Jane Doeさん'],
    [ja, '🎉', '次は', '🎉次は'],
    [ja, 'ﾃｽﾄ', 'ok', 'ﾃｽﾄok'],
    [ja, '', '次は', '次は'],
    [en, 'two', 'words', 'two words'],
    [en, 'two ', '  words', 'two words'],
    [en, 'state-of-', 'the-art', 'state-of-the-art'],
    [en, 'a dash -', 'here', 'a dash - here'],
    [en, 'it worked—', 'really', 'it worked—really'],
    [en, 'called 紙', '芝居', 'called 紙芝居'],
    [en, 'called 紙芝居', 'there', 'called 紙芝居 there'],
    [en, 'words', '', 'words'],
  ])('%s: %j and %j', (language, before, after, joined) => {
    expect(languageOf(language).joinLines(before, after)).toBe(joined)
  })
})

describe('whether a line is complete', () => {
  test.each([
    [ja, '今日は朝から晴れて、とても気持ちがよかった。', true],
    [ja, '今日は朝から晴れて、とても気持ちがよかった…', true],
    [ja, '今日の勉強会では次の三つの話をするつもり：', true],
    [ja, '今日は朝から晴れて、とても気持ちがよかった🎉', true],
    [ja, '今日は朝から晴れて、とても気持ちがよかったです', true],
    [ja, '今日は朝から晴れて、とても気持ちがよかったです(笑)', true],
    [ja, '(今日は朝から晴れて、とても気持ちがよかった)', true],
    [ja, '「今日は朝から晴れて、とても気持ちがよかった」', true],
    [ja, '彼は「今日は朝から晴れて気持ちがよかった。」', true],
    [ja, '会議は先週の木曜日から、12/2(土)', false],
    [ja, '先輩がいつも言っていた、あの「速さは正義」', false],
    [ja, '今日は朝から晴れて、とても気持ちがよかった', false],
    [ja, '今日は朝から晴れて、とても気持ちが', false],
    [ja, '本論文は Smith et al. および Dr.', false],
    [ja, '速い', true],
    [ja, '速くて、', false],
    [ja, '山と川', true],
    [ja, '川へ', false],
    [en, 'The weather was fine from the morning on.', true],
    [en, 'The weather was fine from the morning on', false],
    [en, 'These are the three things of the day:', true],
    [en, '(The weather was fine from the morning on)', true],
    [en, 'He said, "The weather was fine today."', true],
    [en, 'The weather was what he called "fine"', false],
    [en, 'The room belongs to the group of Dr.', false],
    [en, 'They met in the afternoon, at 5 p.m.', true],
    [en, 'Fast and cheap', true],
    [en, 'fast, cheap and', false],
    [en, 'fast,', false],
  ])('%s: %j is complete: %s', (language, line, complete) => {
    expect(languageOf(language).endsLine(line)).toBe(complete)
  })
})
