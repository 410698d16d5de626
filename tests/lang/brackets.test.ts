import { expect, test } from 'vitest'
import { pairBrackets } from '../../src/lang/brackets.js'

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
