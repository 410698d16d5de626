import type { Point, SentencePoint } from './outline.js'

/** Whether a point is said, not shown. */
export function isSentence(point: Point): point is SentencePoint {
  return point.kind === 'sentence'
}

/** Those of some points that are said, in their order. */
export function sentencePoints(points: readonly Point[]): readonly SentencePoint[] {
  return points.filter(isSentence)
}
