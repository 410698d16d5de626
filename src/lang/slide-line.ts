import { endsInAbbreviation } from './full-stop.js'

/** One, or several that trail off in Japanese: 壊れた。。。 */
const lastFullStop = /(?<![。｡．.…])(?:[。｡．.]|[。｡]{2,})$/u

/**
 * A sentence as it stands on a slide: without its full stop, unless that is part of the last word, `5 p.m.`, or name.
 * @param names Finds a name that ends in a mark at the end of a text.
 */
export function slideLine(sentence: string, names: RegExp): string {
  const line = sentence.trim()
  return names.test(line) || endsInAbbreviation(line) ? line : line.replace(lastFullStop, '')
}
