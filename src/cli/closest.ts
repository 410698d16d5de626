import { closest, distance } from 'fastest-levenshtein'
import { DeckError } from '../model/problem.js'

/**
 * The name itself if it is one of the known ones.
 * @throws DeckError `usage` that lists the known names, and the one that was probably meant.
 */
export function checkName<T extends string>(what: string, name: string, known: readonly T[]): T {
  const match = known.find((candidate) => candidate === name)
  if (match !== undefined) return match
  const near = closest(name, known)
  const hint = distance(name, near) <= Math.max(2, name.length / 3) ? `Did you mean ${near}? ` : ''
  throw new DeckError('usage', `There is no ${what} "${name}".`, { hint: `${hint}Known: ${known.join(', ')}.` })
}
