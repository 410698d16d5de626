import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { withCopulas } from './copulas.js'

/** The words of a text without the white space between them: `Rust は` has two, and は stands behind a noun. */
export function readWords(text: string): readonly Morpheme[] {
  return withCopulas(analyse(text).filter(({ surface }) => surface.trim() !== ''))
}

/** What a text reads from the word at `from` up to before the one at `end`. */
export function textBetween(text: string, words: readonly Morpheme[], from: number, end: number): string {
  return text.slice(words[from]?.start ?? text.length, words[end]?.start ?? text.length).trim()
}
