import { expect, test } from 'vitest'
import { hasOpenBracket, pairBrackets } from '../../src/lang/brackets.js'

test.each([
  ['あ「い」う', [[1, 3]]],
  [
    '「（）」',
    [
      [1, 2],
      [0, 3],
    ],
  ],
  ['「あ（い」う）', [[0, 4]]],
  ['「あ「い」', [[2, 4]]],
  ['あ」い「う', []],
  ['(a]', []],
  [
    '"a" "b"',
    [
      [0, 2],
      [4, 6],
    ],
  ],
  ['"a. Then "b"', [[9, 11]]],
  ['27" and 24"', []],
  ["'a. b.' c", [[0, 6]]],
  ["don't stop the dogs' bowls", []],
  ['no :( and :)', []],
])('The brackets of %j close at %j.', (text, pairs) => {
  expect([...pairBrackets(text)]).toEqual(pairs)
})

test.each([
  ['記事です。(9', true],
  ['彼は「はい。', true],
  ['He said, "It works.', true],
  ['彼は「はい。」', false],
  ['はい。」', false],
  ["In the '90s", false],
  ["It is 'so", false],
  ['（「はい）', false],
  ['', false],
])('%j has an open bracket: %s', (text, expected) => {
  expect(hasOpenBracket(text)).toBe(expected)
})
