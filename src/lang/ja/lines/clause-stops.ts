import type { Morpheme } from '../analyser/morpheme.js'
import { clauseLinkAt } from './clause-links.js'
import type { ClauseLink } from './clause-links.js'
import { isCondition, isNegation } from './conditions.js'
import { textOf } from './edits.js'
import { hasTopic, isConjunctive, isMark, isNamed, isTopic, isTopicParticle } from './roles.js'

/**
 * Whether a sentence may stop before the clause link at a word: データを集め、地図を作った says データを集めた. What follows must
 * not bear on it: no condition, doubt, wish, question or quotation, nothing that turns against it, and a negation or an
 * ability only where what follows says who or what that is true of.
 */
export function mayStop(words: readonly Morpheme[], at: number): boolean {
  if (clauseLinkAt(words, at) !== 'sequence' || !isAsserted(words, at, 'sequence')) return false
  const rest = words.slice(at + 1)
  return !rest.some((_, place) => clauseLinkAt(rest, place) === 'contrast')
}

/** Whether what stands before the clause link at a word is said as a fact, whatever follows. */
export function isAsserted(words: readonly Morpheme[], at: number, link: ClauseLink): boolean {
  const rest = words.slice(at + 1)
  if (rest.length === 0 || rest.some(isSaid) || uncertain.test(textOf(rest))) return false
  const kept = words.slice(0, at + 1)
  // What has a topic of its own is seldom said of a noun.
  const isFree = hasTopic(kept) && hasTopic(rest)
  if (link !== 'sequence') return (isFree || !isNested(beforeMark(rest))) && !kept.some(isCondition)
  return (isFree || !isNested(rest)) && !rest.some(isCondition) && (isOwn(kept, rest) || !bearsOnBoth(words, at))
}

/** 安いが、よく壊れる時計: what is set against something is said of no noun behind a further comma. */
function beforeMark(words: readonly Morpheme[]): readonly Morpheme[] {
  const mark = words.findIndex(isMark)
  return mark === -1 ? words : words.slice(0, mark)
}

/** Ends of sentences that leave open, or only wish, all that stands before them. */
const uncertain = new RegExp(
  '(?:か(?:な|も)?(?!った)|かもしれな.*|かもしれませ.*|らしい|よう|みたい|そう|はず|だろう|でしょう|た(?:い|か)|べき|つもり|予定|見込み|可能性.*|' +
    'ほしい|欲しい|ください|下さい|ましょう|わけ|とのこと|という|から|ため|[よ良い](?:い|か)|わけで?は.*|限らな.*|限りませ.*|得な.*)' +
    '(?:の|ん)?(?:だ|です|である)?(?:った)?[。.!！?？…]*$',
  'u',
)

/** と of 遅れると言う, and 遅れる、という. */
function isSaid({ surface, posDetails }: Morpheme, at: number, words: readonly Morpheme[]): boolean {
  return (surface === 'と' && posDetails[1] === '引用') || (surface === 'という' && (at === 0 || isMark(words[at - 1])))
}

/** Whether both say what they are about. */
function isOwn(kept: readonly Morpheme[], rest: readonly Morpheme[]): boolean {
  return isNamed(kept) && (isNamed(rest) || rest.some(isTopicParticle))
}

/** Verbs of a clause that only says how: 使って、 もとにして、 */
const mannerVerbs = /^(?:使う|用いる|利用|活用|使用|通じる|介する|基づく|もとづく|考える|含む|見る|みる|受ける)$/u

/** Whether the last predicate may hold for the clause at a word, too: 開かず of 窓を閉め、開かない. */
function bearsOnBoth(words: readonly Morpheme[], at: number): boolean {
  const kept = words.slice(0, at)
  const rest = words.slice(at + 1)
  const isMeans = kept.slice(-3).some(({ lemma }) => mannerVerbs.test(lemma))
  // 歩いて、 and 歩かず、 most often only say how.
  const isManner = isConjunctive(kept.at(-1)!, /^[てで]$/u) || kept.at(-1)?.surface === 'ず'
  const tail = rest.slice(-6)
  // What could be done was done: 選び、保存できた.
  const isPast = tail.some(({ conjugationType }) => conjugationType === '特殊・タ')
  return isMeans || isManner || tail.some(isNegation) || (!isPast && tail.some(isAbility))
}

/** できる, られる, 可能, and 書ける, which can't be told from 食べる. */
function isAbility({ lemma, pos, posDetails: [detail], conjugationType }: Morpheme): boolean {
  if (/^(?:できる|出来る|れる|られる|可能|得る|うる)$/u.test(lemma)) return true
  return (
    pos === '動詞' &&
    detail === '自立' &&
    conjugationType === '一段' &&
    /^\p{Script=Han}[えけげせてねべめれ]る$/u.test(lemma)
  )
}

/** Whether a clause before these words may lie inside what they say of a noun, 学習し、評価するモデル, or in 並べるだけで. */
function isNested(rest: readonly Morpheme[]): boolean {
  for (const [at, word] of rest.entries()) {
    if (isTopic(rest, at)) return false
    const next = rest[at + 1]
    const isPredicate = /^(?:動詞|形容詞|助動詞)$/u.test(word.pos) && word.conjugationForm === '基本形'
    if (isPredicate && next !== undefined && leansOn(next)) return true
  }
  return false
}

/** Whether a word makes what stands before it part of what follows: a noun, or だけ of 並べるだけで. */
function leansOn(word: Morpheme): boolean {
  const isParticle =
    word.pos === '助詞' && !/^(?:接続助詞|終助詞|副助詞／並立助詞／終助詞)$/u.test(word.posDetails[0] ?? '')
  return word.pos === '名詞' || isParticle
}
