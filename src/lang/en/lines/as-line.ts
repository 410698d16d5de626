import { capitalise } from '../../capitalise.js'
import { lengthOfAuthors } from './authors.js'

/**
 * A piece of a sentence as it stands on a slide: without the authors, and with a capital unless the author's sentence
 * begins as it does.
 */
export function asLine(text: string, sentence: string): string {
  return beginLine(text.slice(lengthOfAuthors(text)), sentence)
}

/** Likewise, with the authors. */
export function beginLine(text: string, sentence: string): string {
  const word = /^\S*/u.exec(text)![0]
  return sentence.startsWith(word) ? text : capitalise(text)
}
