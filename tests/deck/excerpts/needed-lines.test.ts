import { expect, test } from 'vitest'
import { readCodeLines } from '../../../src/deck/excerpts/code-lines.js'
import { findNeeded } from '../../../src/deck/excerpts/needed-lines.js'

const neededBy = (...lines: readonly string[]): readonly number[] => findNeeded(readCodeLines(lines.join('\n'))).at(-1)!

test.each([
  ['const lamp = find()', 'lamp.light()'],
  ['lamp, err := find()', 'light(lamp)'],
  ['const { lamp, power } = find()', 'light(lamp)'],
  ['let mut lamp: Lamp = find();', 'light(&lamp)'],
  ['Lamp lamp = find();', 'light(lamp);'],
  ['lamp = find()', 'return lamp'],
])('a line needs the one that declares its variable: %s', (declaration, use) => {
  expect(neededBy(declaration, use)).toEqual([0])
})

test.each([
  ['another block', ['if (a) {', '  const lamp = find()', '}', 'light(lamp)']],
  ['a field', ['const lamp = find()', 'room.lamp.light()']],
  ['a key', ['const lamp = find()', 'light({ lamp: 1 })']],
  ['a text', ['const lamp = find()', "light('lamp')"]],
  ['an argument with a default', ['lamp = lamp || find()', 'light(lamp)']],
  ['a function called', ['find(lamp)', 'light(lamp)']],
])('a line needs none for %s', (_, lines) => {
  expect(neededBy(...lines)).toEqual([])
})
