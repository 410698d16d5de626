import { isPast } from './verbs.js'

const authors = /^(?<subject>we|I)(?: have|['’]ve)? (?:(?:\p{L}+ly|now|already) )?(?<verb>\p{L}+)/iu

/** Whether a text tells what its authors did: `We released it`, `I have moved`. */
export function isDoneByAuthors(text: string): boolean {
  return isPast(authors.exec(text)?.groups!['verb'] ?? '')
}

/** `We`, `I` or `We've` at the beginning of a text; a line of it that begins with a later deed needs it, too. */
export function authorsOf(text: string): string | undefined {
  return /^(?:we|I)(?:['’]ve)?(?= )/iu.exec(text)?.[0]
}
