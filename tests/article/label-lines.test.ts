import { expect, test } from 'vitest'
import { endLabelLines } from '../../src/article/label-lines.js'

const endsOf = (...texts: readonly string[]): readonly boolean[] =>
  endLabelLines(texts.map((text, line) => ({ line, text, ends: false }))).map(({ ends }) => ends)

test.each([
  [
    'entries end, and so does the line before them',
    ['次のように設定します', '会場：大阪', '定員：四十人'],
    [true, true, true],
  ],
  ['what follows entries is its own line', ['Host: db', 'User name: root', 'and so on'], [true, true, false]],
  ['one label alone is part of a sentence', ['注意：雨の日は', '中止です'], [false, false]],
  ['a clause before a colon is no label', ['he said that it was: late', 'so he went away: home'], [false, false]],
  ['an address or a time of day is no entry', ['https://example.com/a', '10:30'], [false, false]],
])('%s', (_, texts, expected) => {
  expect(endsOf(...texts)).toEqual(expected)
})
