import type { Line, Point } from '../model/outline.js'

/** The nearest heading that all of some points stand under, their own or one above it; `undefined` if there is none. */
export function sharedHeading(points: readonly Pick<Point, 'title' | 'above'>[]): Line | undefined {
  const [first = [], ...others] = points.map(({ title, above = [] }) => [title, ...above])
  return first.find((heading) => others.every((headings) => headings.includes(heading)))
}
