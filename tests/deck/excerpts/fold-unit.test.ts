import { expect, test } from 'vitest'
import { readCodeLines } from '../../../src/deck/excerpts/code-lines.js'
import { readUnits } from '../../../src/deck/excerpts/code-units.js'
import { foldUnit } from '../../../src/deck/excerpts/fold-unit.js'

const texts = ['f() {', '  a()', '  b()', '  if (c) {', '    d()', '    e()', '    h()', '  }', '  g()', '}']

/** The lines of the folding that has so many, with `…` for each gap. */
function folded(worths: readonly number[], length: number): readonly string[] {
  const [unit] = readUnits(readCodeLines(texts.join('\n')))
  const { runs } = foldUnit(unit!, worths, length).find((folding) => folding.length === length)!
  return runs.flatMap(({ first, last }, place) => [
    ...(place > 0 ? ['…'] : []),
    ...texts.slice(first, last + 1).map((text) => text.trim()),
  ])
}

test.each<readonly [string, readonly number[], readonly string[]]>([
  [
    'what is worth least',
    [0, 0, 0, 1, 1, 1, 1, 0, 1, 0],
    ['f() {', '…', 'if (c) {', 'd()', 'e()', 'h()', '}', 'g()', '}'],
  ],
  [
    'some of a block within',
    [0, 1, 1, 1, 0, 0, 3, 0, 1, 0],
    ['f() {', 'a()', 'b()', 'if (c) {', '…', 'h()', '}', 'g()', '}'],
  ],
  ['a whole block', [0, 1, 1, 0, 0, 0, 0, 0, 1, 0], ['f() {', 'a()', 'b()', '…', 'g()', '}']],
  ['nothing for a line that is a little worse', [0, 1, 1, 1, 1, 1, 1, 0, -0.5, 0], texts.map((text) => text.trim())],
])('of a unit is left out %s', (_, worths, lines) => {
  expect(folded(worths, lines.length)).toEqual(lines)
})
