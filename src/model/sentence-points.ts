import type { Point, SentencePoint } from './outline.js'

/** Those of some points that are said, in their order. */
export function sentencePoints(points: readonly Point[]): readonly SentencePoint[] {
  return points.filter((point) => point.kind === 'sentence')
}
