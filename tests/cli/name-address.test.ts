import { expect, test } from 'vitest'
import { fileNameOf, talkNameOf } from '../../src/cli/name-address.js'

test.each([
  ['https://example.com/posts/trip.html', 'trip.html', 'trip'],
  ['https://example.com/posts/trip.html?page=2#top', 'trip.html', 'trip'],
  ['https://example.com/posts/trip/', 'trip', 'trip'],
  ['https://example.com/posts/trip/index.html', 'index.html', 'trip'],
  ['https://example.com/trip/README.md', 'README.md', 'trip'],
  ['https://example.com/', 'example.com', 'example.com'],
  ['https://example.com/index.html', 'index.html', 'example.com'],
  ['http://[::1]:8080/', '1', '1'],
  ['https://ja.example.org/wiki/%E7%B4%99%E8%8A%9D%E5%B1%85', '紙芝居', '紙芝居'],
  ['https://example.com/%E0%A4%A', '%E0%A4%A', '%E0%A4%A'],
  ['https://example.com/release-1.5', 'release-1.5', 'release-1.5'],
  ['https://example.com/..%2f..%2fetc%2fpasswd', 'etc-passwd', 'etc-passwd'],
  ['https://example.com/.profile', 'profile', 'profile'],
  ['https://example.com/a%00b%3F%3A%7Cc', 'a-b-c', 'a-b-c'],
  ['https://example.com/%2F%2F%2F', 'example.com', 'example.com'],
  [`https://example.com/${'a'.repeat(300)}.md`, `${'a'.repeat(60)}.md`, 'a'.repeat(60)],
])('%s is the file %s and the talk %s', (address, file, talk) => {
  expect([fileNameOf(address), talkNameOf(address)]).toEqual([file, talk])
})
