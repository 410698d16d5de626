import { cues } from '../model/cue.js'
import type { Cue } from '../model/cue.js'

/** What gives each cue away: a regular expression, or whatever else tells a text that has it. */
export type CueWords = Readonly<Record<Cue, { readonly test: (text: string) => boolean }>>

/** The cues that a sentence gives, in the order of their list. */
export function findCues(sentence: string, words: CueWords): readonly Cue[] {
  const text = sentence.normalize('NFKC').replaceAll('’', "'").trim()
  return cues.filter((cue) => words[cue].test(text))
}
