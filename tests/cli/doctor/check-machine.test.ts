import { expect, test } from 'vitest'
import { checkNode } from '../../../src/cli/doctor/check-machine.js'

test.each([
  ['20.19.0', 'ok'],
  ['20.20.2', 'ok'],
  ['21.0.0', 'ok'],
  ['100.0.0', 'ok'],
  ['24.0.0-nightly20250101', 'ok'],
  ['20.18.9', 'problem'],
  ['20.9.0', 'problem'],
  ['18.20.8', 'problem'],
])('Node %s is %s where 20.19 is needed', (version, state) => {
  expect(checkNode(version, '>=20.19').state).toBe(state)
})

test('a Node that is too old is told what to install', () => {
  expect(checkNode('18.20.8', '>=20.19')).toMatchObject({
    words: 'Node 18.20.8 is too old (20.19 or newer is needed)',
    mend: 'install Node 20.19 or newer from https://nodejs.org/',
  })
})
