import { distance } from 'fastest-levenshtein'
import { DeckError } from '../model/problem.js'

/**
 * The name itself if it is one of the known ones.
 * @throws DeckError `usage` that lists the known names, and the one that was probably meant.
 */
export function checkName<T extends string>(what: string, name: string, known: readonly T[]): T {
  const match = known.find((candidate) => candidate === name)
  if (match !== undefined) return match
  const near = known.toSorted((a, b) => distanceOf(name, a) - distanceOf(name, b))[0]
  const isNear = near !== undefined && distanceOf(name, near) <= Math.max(2, name.length / 3)
  throw new DeckError('usage', `There is no ${what} "${name}".`, {
    hint: `${isNear ? `Did you mean ${near}? ` : ''}Known: ${known.join(', ')}.`,
  })
}

/** Edits from one word to the other; letters in another order are the commonest slip, and count as one. */
function distanceOf(name: string, candidate: string): number {
  const sameLetters = [...name].toSorted().join('') === [...candidate].toSorted().join('')
  return sameLetters ? 1 : distance(name, candidate)
}
