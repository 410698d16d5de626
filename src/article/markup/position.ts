import type { Text } from 'mdast'

/** Where a node begins; no later stage asks for more than its line. */
export function positionOf(line: number): NonNullable<Text['position']> {
  const point = { line, column: 1 }
  return { start: point, end: point }
}
