import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJsonLines } from '../../../src/article/notebook/json-lines.js'

/** The lines of all values, found by writing the text with a mark in the place of each. */
function linesByMarks(value: unknown): Map<string, number> {
  const found = new Map<string, number>()
  const visit = (part: unknown, path: readonly (string | number)[]): void => {
    const marked = JSON.stringify(replaceAt(value, path, '\u0001here\u0001'), null, 1)
    found.set(path.join('/'), marked.slice(0, marked.indexOf('\\u0001here')).split('\n').length)
    if (Array.isArray(part)) for (const [index, one] of part.entries()) visit(one, [...path, index])
    else if (typeof part === 'object' && part !== null)
      for (const [key, one] of Object.entries(part)) visit(one, [...path, key])
  }
  visit(value, [])
  return found
}

function replaceAt(value: unknown, [key, ...rest]: readonly (string | number)[], mark: string): unknown {
  if (key === undefined) return mark
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === key ? replaceAt(one, rest, mark) : one))
  const entries = Object.entries(value as object)
  return Object.fromEntries(entries.map(([name, one]) => [name, name === key ? replaceAt(one, rest, mark) : one]))
}

test('each value of any JSON has its line', () => {
  const string = fc.constantFrom('', 'kite', '"', '\\', 'a\\"b', '{[,:]}', 'a\nb')
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, string, fc.integer(), fc.constant(null), fc.array(tie('tree')), tie('thing')),
    thing: fc.dictionary(fc.constantFrom('cells', 'source', 'a:b', '{'), tie('tree')),
  }))
  fc.assert(
    fc.property(tree, (value) => {
      expect(findJsonLines(JSON.stringify(value, null, 1), () => true)).toEqual(linesByMarks(value))
    }),
  )
})
