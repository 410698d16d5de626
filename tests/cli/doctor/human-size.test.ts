import { expect, test } from 'vitest'
import { humanSize } from '../../../src/cli/doctor/human-size.js'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [9440, '9.4 kB'],
  [26_385, '26 kB'],
  [199_858_724, '200 MB'],
  [81_120_067_584, '81 GB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(humanSize(bytes)).toBe(words)
})
