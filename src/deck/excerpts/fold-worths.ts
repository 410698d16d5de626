import { findAsides } from './find-asides.js'
import type { ReadLine } from './new-lines.js'

/** What is left of a line's worth that only checks or logs, whatever its message says. */
const asideFactor = 0.3

/** What of a line's worth those get that declare a variable for it, and the comment above it. */
const lentShare = 0.8

/**
 * What each line is worth where others of the same unit are left out: a line that stands out more than several that don't.
 * @param worths What each line is worth by itself.
 * @param needed Which lines declare what each line uses.
 */
export function weighForFolding(
  lines: readonly ReadLine[],
  worths: readonly number[],
  needed: readonly (readonly number[])[],
): readonly number[] {
  const asides = findAsides(lines)
  const own = worths.map((worth, place) => worth * (asides.has(place) ? asideFactor : 1))
  const lent = lines.map(() => 0)
  needed.forEach((places, user) => {
    const above = lines[user - 1]?.kind === 'comment' ? [user - 1] : []
    for (const place of [...places, ...above]) lent[place] = Math.max(lent[place]!, lentShare * own[user]!)
  })
  return own.map((worth, place) => Math.max(worth, lent[place]!)).map((worth) => worth * Math.abs(worth))
}
