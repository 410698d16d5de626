import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keyTable, shownKeys } from '../../src/runtime/key-table.js'

/** Between keys, and a number that is typed. */
const noKeys = new Set(['a', 'number', 'and', 'or', '1', '2', '…'])

/** The keys in the first column of the table that begins with `next`. */
function keysIn(readme: string): ReadonlySet<string> {
  const rows = readFileSync(readme, 'utf8')
    .split('\n\n')
    .find((block) => block.includes('| → ↓'))
    ?.split('\n')
    .slice(2)
  const cells = (rows ?? []).map((row) => row.split('|')[1] ?? '')
  // Alt and a click is no key.
  const names = cells.flatMap((cell) =>
    Array.from(cell.matchAll(/`([^`]+)`|Alt\+\S+|((?:Shift\+)?[→↓←↑\w]+)/g), ([, quoted, plain]) => quoted ?? plain),
  )
  return new Set(names.filter((name) => name !== undefined && !noKeys.has(name)) as string[])
}

test.each(['README.md', 'README.ja.md'])('%s tells all keys, and no others', (readme) => {
  const keys = keyTable.flatMap(shownKeys).filter((key) => !noKeys.has(key) && !key.startsWith('Alt+'))
  expect([...keysIn(readme)].toSorted()).toEqual([...new Set(keys)].toSorted())
})
