import { expect, test } from 'vitest'
import { readContentType } from '../../src/fetch/content-type.js'

test.each([
  ['text/html', { mediaType: 'text/html' }],
  ['text/html; charset=UTF-8', { mediaType: 'text/html', charset: 'utf-8' }],
  ['Text/HTML;charset="Shift_JIS"', { mediaType: 'text/html', charset: 'shift_jis' }],
  ['text/plain; format=flowed; charset = euc-jp', { mediaType: 'text/plain', charset: 'euc-jp' }],
  ['application/xhtml+xml', { mediaType: 'application/xhtml+xml' }],
  ['text/html; charset=', { mediaType: 'text/html' }],
  ['nonsense', {}],
  [undefined, {}],
])('the header %s says what it says', (header, expected) => {
  expect(readContentType(header)).toEqual(expected)
})
