import { expect, test } from 'vitest'
import { isBesidePage, isWelcome } from '../../src/fetch/site.js'

test.each([
  ['https://blog.example.com/post', 'https://blog.example.com/a.png', true],
  ['https://blog.example.com/post', 'http://blog.example.com:8080/a.png', true],
  ['https://blog.example.com/post', 'https://img.blog.example.com/a.png', true],
  ['https://www.example.com/post', 'https://static.example.com/a.png', true],
  ['https://www.example.com/post', 'https://example.com/a.png', true],
  ['https://blog.example.com/post', 'https://example.com/a.png', false],
  ['https://blog.example.com/post', 'https://other.example.com/a.png', false],
  ['https://example.com/post', 'https://notexample.com/a.png', false],
  ['https://example.com/post', 'https://example.com.evil.test/a.png', false],
  ['http://127.0.0.1/post', 'http://127.0.0.1/a.png', true],
  ['http://127.0.0.1/post', 'http://1.127.0.0.1.test/a.png', false],
])('of the page %s the picture %s is of the same site: %s', (address, picture, expected) => {
  const page = { address, isPrivate: false }
  expect(isWelcome(new URL(picture), { allSites: false, page })).toBe(expected)
  expect(isWelcome(new URL(picture), { allSites: true, page })).toBe(true)
})

test('without a page no site is its own', () => {
  expect(isWelcome(new URL('https://example.com/a.png'), { allSites: false })).toBe(false)
})

test.each([
  ['http://localhost:4000/a.png', true, true],
  ['http://localhost:4000/a.png', false, false],
  ['http://localhost:4001/a.png', true, false],
  ['https://localhost:4000/a.png', true, false],
  ['http://127.0.0.1:4000/a.png', true, false],
])('a picture at %s lies beside a page of localhost that is private: %s', (picture, isPrivate, expected) => {
  const page = { address: 'http://localhost:4000/post', isPrivate }
  expect(isBesidePage(new URL(picture), { allSites: true, page })).toBe(expected)
})
