import { expect, test } from 'vitest'
import { readPriority } from '../../src/lang/priority.js'

test.each([
  ['CRITICAL Lock the door', 1],
  ['HIGH Lock the door', 2],
  ['[MEDIUM] Lock the door', 3],
  ['P3: Lock the door', 4],
  ['【必須】扉に鍵を掛ける', 2],
  ['優先度: 低 扉を塗る', 4],
  ['Highly useful doors', undefined],
  ['高い扉に鍵を掛ける', undefined],
  ['Lock the HIGH door', undefined],
])('%s has the urgency %s.', (item, priority) => {
  expect(readPriority(item)).toBe(priority)
})
