import { describe, expect, test } from 'vitest'
import { readDataUrl, resolveAddress, webAddressOf } from '../../src/model/address.js'
import { pictureKey } from '../../src/model/picture.js'

test.each([
  ['https://example.com/a b.png', 'https://example.com/a%20b.png'],
  ['//example.com/a.png', 'https://example.com/a.png'],
  ['HTTP://EXAMPLE.com/a.png', 'http://example.com/a.png'],
  ['a.png', undefined],
  ['/a.png', undefined],
  ['ftp://example.com/a.png', undefined],
  ['http://[', undefined],
])('%s is %s on the web', (address, expected) => {
  expect(webAddressOf(address)).toBe(expected)
})

test.each([
  ['a.png', 'https://example.com/posts/a.png'],
  ['../a.png', 'https://example.com/a.png'],
  ['/a.png', 'https://example.com/a.png'],
  ['//img.example.com/a.png', 'https://img.example.com/a.png'],
  ['data:image/gif;base64,R0lG', 'data:image/gif;base64,R0lG'],
])('%s on a page is %s', (address, expected) => {
  expect(resolveAddress(address, 'https://example.com/posts/trip')).toBe(expected)
  expect(resolveAddress(address, undefined)).toBe(address)
})

test.each([
  ['data:image/svg+xml,%3Csvg/%3E', '<svg/>'],
  ['data:image/svg+xml;charset=utf-8,<svg/>', '<svg/>'],
  ['data:image/svg+xml;base64,PHN2Zy8+', '<svg/>'],
  ['data:;base64,PHN2Zy8%2B', '<svg/>'],
  ['DATA:,100%', '100%'],
])('%s holds %s', (address, expected) => {
  expect(Buffer.from(readDataUrl(address)!).toString()).toBe(expected)
})

test.each(['a.png', 'https://example.com/a,b', 'data:image/png'])('%s holds nothing itself', (address) => {
  expect(readDataUrl(address)).toBeUndefined()
})

describe('spellings of one address have one key', () => {
  test.each([
    ['絵/a b.png', '%E7%B5%B5/a%20b.png'],
    ['https://example.com/絵.png', 'https://example.com/%E7%B5%B5.png'],
    ['//example.com/a.png', 'https://example.com/a.png'],
    ['embedded:1', 'embedded:1'],
  ])('%s and %s', (one, other) => {
    expect(pictureKey(one)).toBe(pictureKey(other))
  })

  test.each([
    ['https://example.com/a%2Fb', 'https://example.com/a/b'],
    ['https://example.com/a%2520b', 'https://example.com/a%20b'],
    ['a%23b.png', 'a#b.png'],
    ['100%.png', '100.png'],
  ])('%s is another than %s', (one, other) => {
    expect(pictureKey(one)).not.toBe(pictureKey(other))
  })
})
