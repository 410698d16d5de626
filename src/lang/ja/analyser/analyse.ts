import type { Morpheme } from './morpheme.js'
import { joinNumbers } from './numbers.js'
import { joinRuns } from './runs.js'
import { splitSymbols } from './symbols.js'
import { tokenise } from './tokenise.js'

/**
 * The words of a Japanese text with part of speech, conjugation and lemma; their surfaces make up the text. They are the
 * words of IPADIC, mended where it takes symbols for nouns and cuts up Latin words, numbers and emoji. The dictionary is
 * read at the first call.
 */
export function analyse(text: string): readonly Morpheme[] {
  return joinNumbers(joinRuns(text, splitSymbols(tokenise(text))))
}
