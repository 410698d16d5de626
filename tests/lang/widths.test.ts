import { expect, test } from 'vitest'
import { halfWidths } from '../../src/lang/widths.js'

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['漢字', 4],
  ['かな、カナー。', 14],
  ['ｶﾅ｡', 3],
  ['ＡＢ', 4],
  ['か\u3099', 2],
  ['13億', 4],
  ['𠮷', 2],
  ['🎉', 2],
  ['　 ', 3],
  ['…', 1],
  ['', 0],
])('%j is %i half-widths wide', (text, width) => {
  expect(halfWidths(text)).toBe(width)
})
