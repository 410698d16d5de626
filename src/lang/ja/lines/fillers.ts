import type { Morpheme } from '../analyser/morpheme.js'

/** Adverbs that a speaker says and a slide needs not; those of degree, of doubt and of time are none. */
const fillers: ReadonlySet<string> = new Set(
  'やはり やっぱり そもそも まさに まさしく なんか なんと いわゆる 実に とにかく'.split(' '),
)

/** Whether a word only fills: やはり. */
export function isFiller({ surface, pos }: Morpheme): boolean {
  return fillers.has(surface) && /^(?:副詞|連体詞|フィラー|感動詞|接続詞)$/u.test(pos)
}

/** Whether という stands at a place between a name and the noun that it ends in: 西の塔守隊という隊, not 橋という橋, which are all. */
export function isDoubled(words: readonly Morpheme[], at: number): boolean {
  const [first, noun] = words.slice(Math.max(0, at - 2), at)
  return (
    words[at]?.surface === 'という' &&
    first?.pos === '名詞' &&
    noun?.pos === '名詞' &&
    noun.surface === words[at + 1]?.surface
  )
}
