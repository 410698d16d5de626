import { remember } from '../../remember.js'
import type { Morpheme } from './morpheme.js'
import { joinNumbers } from './numbers.js'
import { joinRuns } from './runs.js'
import { splitSymbols } from './symbols.js'
import { tokenise } from './tokenise.js'
import { splitTrials } from './trials.js'

/** In characters: whole sentences and their parts of an article of 100,000, whose words take about 20 MB. */
const mostRemembered = 200_000

/**
 * The words of a Japanese text with part of speech, conjugation and lemma; their surfaces make up the text. They are the
 * words of IPADIC, mended where it takes symbols for nouns and cuts up Latin words, numbers and emoji. The dictionary is
 * read at the first call. A text is analysed once, as every stage asks for the words of the same sentences.
 */
export const analyse: (text: string) => readonly Morpheme[] = remember(
  (text) => splitTrials(joinNumbers(joinRuns(text, splitSymbols(tokenise(text))))),
  mostRemembered,
)
