import { expect, test } from 'vitest'
import { readCodeLines } from '../../../src/deck/excerpts/code-lines.js'
import { findAsides } from '../../../src/deck/excerpts/find-asides.js'

const asidesOf = (code: string): readonly number[] => [...findAsides(readCodeLines(code))]

test.each([
  ['if (!lamp) {\n  alert("no lamp")\n  return\n}', 4],
  ['if err != nil {\n\treturn nil, err\n}', 3],
  ['if lamp is None:\n    raise ValueError("no lamp")', 2],
  ['if (!lamp) throw new Error("no lamp")', 1],
  ['if (!lamp) { return }', 1],
  ['console.log(lamp)', 1],
  ['assert lamp', 1],
  ["lamp = lamp || 'red'", 1],
])('what checks or logs is beside the point: %s', (code, count) => {
  expect(asidesOf(code)).toHaveLength(count)
})

test.each([
  ['if (lamp) {\n  lamp.light()\n}'],
  ['if (n < 2) {\n  return 1\n}'],
  ['if (!lamp) {\n  return\n} else {\n  lamp.light()\n}'],
  ['throw new Error("no lamp")'],
  ["lamp = other || 'red'"],
])('what does something is not: %s', (code) => {
  expect(asidesOf(code)).toEqual([])
})
