import type { Point, SentencePoint } from '../model/outline.js'

/** So many steps of a row stand on a slide, as lines do on others. */
export const mostSteps = 4

/** The row that a point belongs to, a list whose items are told one after the other; `undefined` if to none. */
export function rowOf(point: Point | undefined): string | undefined {
  return point?.kind === 'sentence' && point.item?.chain !== undefined ? `${point.block.line}` : undefined
}

/** The step of a row that a point belongs to. */
export function stepOf(point: Point | undefined): string | undefined {
  const row = rowOf(point)
  return row === undefined || point?.kind !== 'sentence' ? undefined : `${row}.${point.item?.path[0]}`
}

/** Whether a sentence stands in an item that is listed below another sentence's. */
export function isBelow({ block, item }: SentencePoint, upper: SentencePoint): boolean {
  if (!item || !upper.item || block.line !== upper.block.line) return false
  return item.path.length > upper.item.path.length && isBelowItem(item.path, upper.item.path)
}

/** Whether a place in a list is that of an item, or of one listed below it. */
export function isBelowItem(path: readonly number[] | undefined, item: readonly number[]): boolean {
  return item.every((number, depth) => number === path?.[depth])
}
