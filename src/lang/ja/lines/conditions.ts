import type { Morpheme } from '../analyser/morpheme.js'

/** Nouns that make what stands before them a condition or a time. */
const conditionNouns: ReadonlySet<string> = new Set('場合 限り とき 時 際 うえ 上 以上 とおり 通り'.split(' '))

/** Particles behind a clause that the rest of the sentence depends on. */
const conditionParticles: ReadonlySet<string> = new Set('ば と ても でも たって とも なら ならば'.split(' '))

/** Adverbs that announce a condition. */
const conditionAdverbs: ReadonlySet<string> = new Set('もし もしも たとえ 仮に'.split(' '))

/** Whether a word makes a condition of what stands before or behind it: 落ちれば, 落ちたら, 落ちる場合, もし. */
export function isCondition({ surface, pos, posDetails: [detail], conjugationForm }: Morpheme): boolean {
  if (pos === '助詞') return detail === '接続助詞' && conditionParticles.has(surface)
  if (pos === '名詞') return detail === '非自立' ? conditionNouns.has(surface) : surface === '場合'
  if (pos === '副詞') return conditionAdverbs.has(surface)
  return conjugationForm === '仮定形'
}

/**
 * Whether any of some words makes a condition of what stands before or behind it; 落ちた時 of 落ちた時の音 only tells which, and
 * 古い場合もある that some are.
 */
export function hasCondition(words: readonly Morpheme[]): boolean {
  return words.some((word, at) => {
    const isWhich = /^(?:時|とき|際)$/u.test(word.surface) && words[at + 1]?.posDetails[0] === '連体化'
    return isCondition(word) && !isWhich && !isSometimes(words, at)
  })
}

/** 場合 of 古い場合もある and 遅れる場合が多い. */
function isSometimes(words: readonly Morpheme[], at: number): boolean {
  const [noun, particle, predicate] = words.slice(at, at + 3)
  const isCase = /^(?:場合|とき|時)$/u.test(noun?.surface ?? '') && /^[がも]$/u.test(particle?.surface ?? '')
  return isCase && /^(?:ある|多い)$/u.test(predicate?.lemma ?? '')
}

/** Whether a word negates: ない, ず, ん of ません; also 無い. */
export function isNegation({ lemma, pos }: Morpheme): boolean {
  return /^(?:助動詞|形容詞)$/.test(pos) && /^(?:ない|無い|ぬ|ん|まい)$/.test(lemma)
}

/** Whether a word of these denies something: not the ない of 良いのではないか, which only supposes. */
export function isDenial(word: Morpheme, at: number, words: readonly Morpheme[]): boolean {
  const isSupposed =
    words[at - 1]?.surface === 'は' &&
    /^(?:だ|で)$/u.test(words[at - 2]?.lemma ?? '') &&
    words[at + 1]?.surface === 'か'
  return isNegation(word) && !isSupposed
}

/** Whether a word asks for something: 必要, べき, ください. */
export function isObligation({ surface, lemma }: Morpheme): boolean {
  return (
    /^(?:必要|必須|べし|くださる|下さる|いけない|なりません)$/u.test(lemma) || /^(?:なけれ|ねば|べき)$/u.test(surface)
  )
}
