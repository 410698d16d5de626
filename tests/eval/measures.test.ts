import { describe, expect, test } from 'vitest'
import { lengthOf, percentile, speakingSeconds } from './lengths.js'
import { lineEnd } from './line-ends.js'
import { isWholeSentence, measureOverlap } from './verbatim.js'

describe('a Japanese line ends as it reads', () => {
  test.each([
    ['130億パラメータのLLMを公開', 'noun'],
    ['財布がないこと', 'noun'],
    ['事前学習のサポートが未確立', 'noun'],
    ['合言葉は「まず測る」', 'plain'],
    ['バスに乗れる', 'plain'],
    ['手が出せず', 'plain'],
    ['人が増えた。', 'plain'],
    ['無事に帰国しました', 'polite'],
    ['お金がありません。', 'polite'],
    ['なぜ増えたのか', 'question'],
    ['間に合うでしょうか？', 'question'],
    ['関西国際空港から', 'particle'],
    ['体調を崩して', 'particle'],
  ])('%s: %s', (line, end) => {
    expect(lineEnd(line, 'ja')).toBe(end)
  })
})

test.each([
  ['Tokens expire after a day', 'none'],
  ['Tokens expire after a day.', 'period'],
  ['He said "stop."', 'period'],
  ['What happened?', 'other'],
])('an English line ends in a period or not: %s', (line, end) => {
  expect(lineEnd(line, 'en')).toBe(end)
})

test('lengths are characters of Japanese and words of English', () => {
  expect(lengthOf('13Bの 学習', 'ja')).toBe(6)
  expect(lengthOf('At 12:17, node.js didn’t start — twice', 'en')).toBe(6)
})

test('300 characters of Japanese and 140 words of English take a minute to say', () => {
  expect(speakingSeconds('あ'.repeat(300), 'ja')).toBe(60)
  expect(speakingSeconds('word '.repeat(140), 'en')).toBe(60)
})

test('a percentile is the smallest value that covers its share', () => {
  const values = [40, 10, 20, 30]
  expect([0.5, 0.75, 0.9].map((share) => percentile(values, share))).toEqual([20, 30, 40])
  expect(percentile([], 0.5)).toBe(0)
})

describe('how much stands in the article', () => {
  const article = '保存がうまくいかなかったので、学習を最初からやり直した。'

  test('a piece of the article stands there whole', () => {
    expect(measureOverlap(['学習を最初から'], article, 'ja')).toEqual({ units: 7, found: 7 })
  })
  test('words of our own do not', () => {
    expect(measureOverlap(['学習を最初から再開'], article, 'ja')).toEqual({ units: 9, found: 7 })
    expect(measureOverlap(['the tests ran twice'], 'All the tests ran.', 'en')).toEqual({ units: 4, found: 3 })
  })
  test('a text shorter than a run must stand there whole', () => {
    expect(measureOverlap(['学習', '学業'], article, 'ja')).toEqual({ units: 4, found: 2 })
  })
  test('a sentence is whole without its last mark', () => {
    expect(isWholeSentence('学習をやり直した', ['学習をやり直した。'])).toBe(true)
    expect(isWholeSentence('学習をやり直す', ['学習をやり直した。'])).toBe(false)
  })
})
