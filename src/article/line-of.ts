import type { Nodes } from 'mdast'

/** The line that a node begins in; the first one for a node that stands nowhere in the source. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}
