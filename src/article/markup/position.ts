import type { Position } from 'unist'

/** Where a node begins; no later stage asks for more than its line. */
export function positionOf(line: number): Position {
  const point = { line, column: 1 }
  return { start: point, end: point }
}
