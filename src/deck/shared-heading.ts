import type { Line, Point } from '../model/outline.js'

/** The heading that all of some points stand under, their own or the one above it; `undefined` if there is none. */
export function sharedHeading(points: readonly Pick<Point, 'title' | 'above'>[]): Line | undefined {
  const [first, ...others] = points
  const isShared = (heading: Line): boolean =>
    others.every(({ title, above }) => heading === title || heading === above)
  return [first?.title, first?.above].find((heading) => heading !== undefined && isShared(heading))
}
