import { expect, test } from 'vitest'
import { findAgain } from '../../src/runtime/live/find-again.js'

test.each([
  ['the slide itself', 1, 'abc', 'abc', 1],
  ['the slide behind a new one', 1, 'abc', 'axbc', 2],
  ['the slide after one that is gone', 2, 'abc', 'bc', 1],
  ['the nearer of two that are called alike', 3, 'axbx', 'axbx', 3],
  ['the one in the place of a slide that is gone', 1, 'abc', 'axc', 1],
  ['the one behind the nearest slide before it', 2, 'abcd', 'xabd', 3],
  ['the last one if all behind it are gone', 2, 'abc', 'ab', 1],
  ['the same number if nothing is as it was', 1, 'abc', 'xyz', 1],
  ['the last one of a shorter deck in which nothing is as it was', 2, 'abc', 'x', 0],
])('what is shown of a deck that was made anew is %s', (_, place, before, after, expected) => {
  expect(findAgain(place, [...before], [...after])).toBe(expected)
})
