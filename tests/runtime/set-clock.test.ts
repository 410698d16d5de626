import { expect, test } from 'vitest'
import { setClock } from '../../src/runtime/live/set-clock.js'

const said = (since?: number): object => ({
  kind: 'state',
  state: { place: 1, step: 0, screen: 'slides', timer: { before: 0, ...(since !== undefined && { since }) } },
})

test.each([
  ['a running timer by a clock that goes before', said(10_000), 5000, said(15_000)],
  ['a running timer by a clock that goes behind', said(10_000), -5000, said(5000)],
  ['a running timer by the same clock', said(10_000), 40, said(10_000)],
  ['a timer that stands', said(), 5000, said()],
  ['another message', { kind: 'ask' }, 5000, { kind: 'ask' }],
  ['nonsense', null, 5000, null],
])('%s', (_, message, by, expected) => {
  expect(setClock(message, by)).toEqual(expected)
})
