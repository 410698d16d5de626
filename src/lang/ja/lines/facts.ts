import type { Morpheme } from '../analyser/morpheme.js'

/** The numbers and names among words, each once: what a sentence is often told for. */
export function factsOf(words: readonly Morpheme[]): ReadonlySet<string> {
  return new Set(words.filter(isFact).map(({ surface }) => surface))
}

function isFact({ surface, pos, posDetails: [detail] }: Morpheme): boolean {
  if (pos !== '名詞') return false
  return detail === '数' || detail === '固有名詞' || /^[\p{Script=Latin}\p{Nd}]{2,}/u.test(surface)
}
