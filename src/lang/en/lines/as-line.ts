import { capitalise } from '../../capitalise.js'

/** A piece of a sentence as it stands on a slide: with a capital unless the author's sentence begins as it does. */
export function asLine(text: string, sentence: string): string {
  const word = /^\S*/u.exec(text)![0]
  return sentence.startsWith(word) ? text : capitalise(text)
}
