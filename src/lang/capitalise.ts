import { lowerCaseNames } from './abbreviations.js'

/** A text that begins with a capital, unless it begins with a name that is written small: npm, fs.rmdir. */
export function capitalise(text: string): string {
  const word = /^\S*/u.exec(text)![0]
  const isName = lowerCaseNames.has(word) || !/^\p{Ll}+(?:['’-]\p{Ll}+)*,?$/u.test(word)
  return isName ? text : text[0]!.toUpperCase() + text.slice(1)
}
