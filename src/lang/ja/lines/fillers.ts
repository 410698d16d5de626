import type { Morpheme } from '../analyser/morpheme.js'

/** Adverbs that a speaker says and a slide needs not; those of degree, of doubt and of time are none. */
const fillers: ReadonlySet<string> = new Set(
  'やはり やっぱり そもそも まさに まさしく なんか なんと いわゆる 実に とにかく'.split(' '),
)

/** Whether a word only fills: やはり. */
export function isFiller({ surface, pos }: Morpheme): boolean {
  return fillers.has(surface) && /^(?:副詞|連体詞|フィラー|感動詞|接続詞)$/u.test(pos)
}
