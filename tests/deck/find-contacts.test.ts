import { expect, test } from 'vitest'
import { findContacts, isContact } from '../../src/deck/find-contacts.js'

const contactsIn = (...profile: readonly string[]): readonly string[] =>
  findContacts(profile.map((text, line) => ({ line, text }))).map(({ text }) => text)

test.each<[string, readonly string[], readonly string[]]>([
  ['a labelled handle', ['X: @kite_hanako'], ['X: @kite_hanako']],
  ['a labelled address', ['ブログ：https://kite.example/hanako'], ['ブログ：https://kite.example/hanako']],
  ['an e-mail address in a sentence', ['You can write to jane@kite.example.'], ['jane@kite.example']],
  ['a handle in brackets', ['凧株式会社の山田花子（@kite_hanako）です。'], ['@kite_hanako']],
  ['a handle on a server of its own', ['Mastodon: @jane@kites.example'], ['Mastodon: @jane@kites.example']],
  [
    'no more than two',
    ['X: @kite_a', 'GitHub: https://kite.example/a', 'Mail: a@kite.example'],
    ['X: @kite_a', 'GitHub: https://kite.example/a'],
  ],
  ["no friend's handle", ['@kite_boss さんのチームで働いています。'], []],
  ["no employer's address", ['I work at Kite Works (https://kite.example).'], []],
  ['no name of a package', ['I maintain @types/kite.'], []],
  ['no invitation', ['お気軽にご連絡ください。'], []],
])('an author is reached by %s', (_, profile, expected) => {
  expect(contactsIn(...profile)).toEqual(expected)
})

test('only a line that is nothing but a way to reach the author goes without saying', () => {
  expect(isContact({ line: 1, text: 'X: @kite_hanako' })).toBe(true)
  expect(isContact({ line: 1, text: '山田花子（@kite_hanako）です。' })).toBe(false)
})
