import { cues } from '../model/cue.js'
import type { Cue } from '../model/cue.js'

/** The words that give a cue away, as one regular expression each. */
export type CueWords = Readonly<Record<Cue, RegExp>>

/** The cues that a sentence gives, in the order of their list. */
export function findCues(sentence: string, words: CueWords): readonly Cue[] {
  const text = sentence.normalize('NFKC').replaceAll('’', "'").trim()
  return cues.filter((cue) => words[cue].test(text))
}
