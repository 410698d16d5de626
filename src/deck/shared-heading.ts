import type { Line, Point } from '../model/outline.js'
import type { Item } from './choose-lines.js'

/** The heading that all of some points stand under, their own or the one above it; `undefined` if there is none. */
export function sharedHeading(points: readonly Pick<Point, 'title' | 'above'>[]): Line | undefined {
  const [first, ...others] = points
  const isShared = (heading: Line): boolean =>
    others.every(({ title, above }) => heading === title || heading === above)
  return [first?.title, first?.above].find((heading) => heading !== undefined && isShared(heading))
}

/** The lines from under one heading where they stand under several that no heading above holds together: the heading that most of them are from. */
export function underOneHeading(items: readonly Item[]): readonly Item[] {
  if (sharedHeading(items.map(({ point }) => point))) return items
  const headings = [...new Set(items.map(({ point }) => point.title))]
  const under = headings.map((heading) => items.filter(({ point }) => point.title === heading))
  const most = Math.max(...under.map(({ length }) => length))
  return most < leastLines ? items : under.find(({ length }) => length === most)!
}

/** A list has so many lines. */
const leastLines = 2
