import { anyOf } from './any-of.js'
import { isPast } from './verbs.js'

const authors = anyOf([String.raw`^(?:we|I)(?: have|'ve)? (?=(?:(?:\p{L}+ly|now|already) )?(?<verb>\p{L}+))`])

/** How many characters at a text's start name the authors as those who did what follows: `We ` of `We released it`. */
export function lengthOfAuthors(text: string): number {
  const found = authors.exec(text)
  return found && isPast(found.groups!['verb']!) ? found[0].length : 0
}
