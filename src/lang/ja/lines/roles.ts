import type { Morpheme } from '../analyser/morpheme.js'

/**
 * Whether は stands at a place, behind what a sentence is about, also 索引とは、, which it defines; behind other particles,
 * では, it only says where.
 */
export function isTopic(words: readonly Morpheme[], at: number): boolean {
  const before = words[at - 1]
  if (!isTopicParticle(words[at])) return false
  const isDefined = before?.surface === 'と' && isMark(words[at + 1])
  return isNominal(before) || isDefined || /^に(?:ついて|関して)$/u.test(before?.surface ?? '')
}

/** A noun, or what a name may end in, $x$ or 「省略」, also where words in brackets are left out before it. */
function isNominal(word: Morpheme | undefined): boolean {
  return word === undefined || word.pos === '名詞' || (word.pos === '記号' && !isMark(word))
}

/** Whether a particle stands at a place behind who does something: 人が, and 人も, which stands for it. */
export function isSubject(words: readonly Morpheme[], at: number): boolean {
  const { surface, posDetails } = words[at]!
  if (surface === 'が') return posDetails[0] === '格助詞'
  const before = words[at - 1]
  return surface === 'も' && posDetails[0] === '係助詞' && (isNominal(before) || before?.posDetails[0] === '副助詞')
}

/** Whether words say what a sentence is about, or who does something. */
export function isNamed(words: readonly Morpheme[]): boolean {
  return hasTopic(words) || words.some((_, at) => isSubject(words, at))
}

/** Whether words say what a sentence is about. */
export function hasTopic(words: readonly Morpheme[]): boolean {
  return words.some((_, at) => isTopic(words, at))
}

/** Whether a word is は, whatever it stands behind. */
export function isTopicParticle(word: Morpheme | undefined): boolean {
  return word?.surface === 'は' && word.posDetails[0] === '係助詞'
}

/** Whether a word is を. */
export function isObject({ surface, posDetails: [detail] }: Morpheme): boolean {
  return surface === 'を' && detail === '格助詞'
}

/** Whether a word is one of some 接続助詞, which stand behind a predicate. */
export function isConjunctive({ surface, pos, posDetails: [detail] }: Morpheme, particles: RegExp): boolean {
  return pos === '助詞' && detail === '接続助詞' && particles.test(surface)
}

/** Particles that set the clause before them against what follows, as a pattern. */
export const turning = 'が|けど|けれども?'

const turn = new RegExp(`^(?:${turning})$`, 'u')

/** Whether a word is が or けど behind a predicate. */
export function isTurning(word: Morpheme): boolean {
  return isConjunctive(word, turn)
}

/** Whether a word is た. */
export function isPast(word: Morpheme | undefined): boolean {
  return word?.conjugationType === '特殊・タ'
}

/** Whether a word names something; こと and ため only lean on what stands before them. */
export function isNoun({ pos, posDetails: [detail] }: Morpheme): boolean {
  return pos === '名詞' && detail !== '非自立'
}

/** Whether a word is a comma. */
export function isMark(word: Morpheme | undefined): boolean {
  return /^[、,，]$/u.test(word?.surface ?? '')
}

/** Whether a word is a noun only in form: こと, ため. */
export function isDependent({ pos, posDetails: [detail] }: Morpheme): boolean {
  return pos === '名詞' && detail === '非自立'
}

/** Whether a word says what something is: 会議 and もの of 並べたもの, not こと of 並べることで. */
export function isThing(word: Morpheme | undefined): boolean {
  return word?.pos === '名詞' && (!isDependent(word) || word.surface === 'もの')
}

/** Whether a word ends a clause in plain form: 使う, 長い, 使った. */
export function isFinite(word: Morpheme | undefined): boolean {
  return word !== undefined && /^(?:動詞|形容詞|助動詞)$/u.test(word.pos) && word.conjugationForm === '基本形'
}

/** Whether a word says what is done to something, which must be there: 作成, 使う. */
export function isUse({ surface }: Morpheme): boolean {
  return /^(?:利用|使用|活用|作成|実装|追加|削除|変更|実行|定義|設定|確認|管理|取得|指定|記述|使う|作る)$/u.test(
    surface,
  )
}
