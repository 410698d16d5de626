import type { Morpheme } from '../analyser/morpheme.js'
import { isCause, isPurpose } from './causes.js'
import type { ClauseLink, Parts } from './clause-links.js'
import { hasCondition, isCondition, isDenial, isNegation, isObligation } from './conditions.js'
import { factsOf } from './facts.js'
import { isNeeded, tellsTool } from './means.js'
import { isAboutMuch, topicOf } from './missing-topic.js'
import { isBoundToPlace } from './places.js'
import { isConjunctive, isNamed, isNoun, isObject, isSubject, isTopic, isTopicParticle, turning } from './roles.js'
import { refersBack } from './standing.js'

/** Whether what is kept says the same without what goes. */
export function saysTheSame(parts: Parts): boolean {
  const { dropped, kept, link } = parts
  if (hasCondition(dropped) || refersBack(kept) || !kept.some(isNoun) || countsOn(kept)) return false
  const isTied = isBoundToPlace(parts) || (link !== 'occasion' && losesObject(dropped, kept))
  return !isTied && doesWithout[link](dropped, kept)
}

/** Whether what is kept does without a clause that is linked so. */
const doesWithout: Readonly<Record<ClauseLink, (dropped: readonly Morpheme[], kept: readonly Morpheme[]) => boolean>> =
  {
    contrast: (_, kept) => !tellsReason(kept) && !isOfPerson(kept),
    // 足りないため急いだ人: it may be the noun that the reason is said of.
    reason: (dropped, kept) =>
      !isForReason(dropped, kept) && !isNeeded(dropped, kept) && !(isCause(dropped.at(-1)) && belongsToLater(kept)),
    occasion: isMereOccasion,
    sequence: (dropped, kept) => tellsTool(dropped, kept) || !belongsToLater(kept),
  }

/** だけ of 一度だけなので、: what follows holds for no more than that. */
function isLimit({ surface }: Morpheme): boolean {
  return /^(?:だけ|のみ|しか|今回)$/u.test(surface)
}

/** 窓の鍵は; not 鍵を掛けることは. */
function isOfThing(kept: readonly Morpheme[]): boolean {
  return (
    isAboutMuch(kept) && topicOf(kept).every(({ pos, posDetails: [detail] }) => pos === '名詞' || detail === '連体化')
  )
}

/** Whether it is unclear without what goes what something is done to. */
function losesObject(dropped: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  return dropped.some(isMatter) && !kept.some(isObject) && !isNamed(kept)
}

/**
 * 苦手なので参加しなかった: what is denied may be the reason, but not where it is denied of a thing, 古いので、窓の鍵は閉まらない;
 * 直すために再起動が必要: it is needed only for that.
 */
function isForReason(dropped: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  return (
    (kept.some(isNegation) && !(isOfThing(kept) && !dropped.some(isLimit))) ||
    (isPurpose(dropped) && kept.some(isObligation))
  )
}

/** 朝は混むのに対し、夜は閉まるからだ: it is the difference that has that reason. */
function tellsReason(kept: readonly Morpheme[]): boolean {
  return kept.some((word, at) => isConjunctive(word, /^から$/u) && /^(?:だ|です)$/u.test(kept[at + 1]?.lemma ?? ''))
}

/** 作りたいけど、何から始めるか迷っている人: it is one who also wants to make it. */
function isOfPerson(kept: readonly Morpheme[]): boolean {
  return /^(?:人|方|者)$/u.test(kept.findLast(({ pos }) => pos !== '記号')?.surface ?? '')
}

/** を, and について of 規則についてよく知らない. */
function isMatter(word: Morpheme): boolean {
  return isObject(word) || /^に(?:ついて|関して)$/u.test(word.surface)
}

/** Whether a sentence does without its occasion: it names no fact, and nothing is denied or asked for on that occasion only. */
function isMereOccasion(dropped: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  return factsOf(dropped).size === 0 && !kept.some((word, at) => isDenial(word, at, kept) || isObligation(word))
}

/** 約11ヶ月後に: after what? */
function countsOn(kept: readonly Morpheme[]): boolean {
  return kept.slice(0, 4).some(({ surface }, at) => /^[後前目]$/u.test(surface) && kept[at - 1]?.posDetails[0] === '数')
}

/** Particles that join a clause which says something by itself. */
const joining = new RegExp(`^(?:${turning}|ので|から|し)$`, 'u')

/**
 * Whether a clause before these words may be part of what their first predicate is part of: of 皮をむき、種を取ることで苦みを
 * 減らす the first clause belongs to 取る, and of 電源を切り、蓋を開ければ it is a condition. Before a noun that is clear by
 * itself, 集めて学習したモデルを, it may go, unless something would be said or denied of more than that.
 */
function belongsToLater(kept: readonly Morpheme[]): boolean {
  if (kept.some(isCondition)) return true
  for (const [at, { pos, posDetails }] of kept.entries()) {
    if (isTopic(kept, at)) return false
    if (!/^(?:動詞|形容詞)$/u.test(pos) || posDetails[0] !== '自立') continue
    const tail = kept.slice(at + 1, at + longestTail).findIndex((word) => !isAuxiliary(word))
    const behind = tail === -1 ? undefined : kept[at + 1 + tail]
    if (behind === undefined || behind.pos === '記号') return false
    if (!isNoun(behind)) return !isConjunctive(behind, joining)
    const said = kept.slice(at + 1 + tail)
    if (kept.some(isNegation) || isSpokenOf(said) || isLastName(said)) return true
  }
  return false
}

/** Whether something is said of the noun phrase that the words begin with: モデルの精度は, モデルが. */
function isSpokenOf(words: readonly Morpheme[]): boolean {
  const end = words.findIndex(({ pos, posDetails: [detail] }) => pos !== '名詞' && detail !== '連体化')
  return end !== -1 && (isTopicParticle(words[end]) || isSubject(words, end))
}

/** Nouns for what several clauses tell of together. */
const doings = /^(?:処理|作業|操作|手順|流れ)$/u

/**
 * Whether words are but the noun that names all that stands before it: 塩を振り、酢に漬ける方法 is no other way of salting, nor is
 * 酢に漬ける作業をする; 魚を捕る道具です says what something is.
 */
function isLastName(words: readonly Morpheme[]): boolean {
  const object = words.findIndex(isObject)
  if (object !== -1) return object === 1 && doings.test(words[0]!.surface) && words[2]?.lemma === 'する'
  return words.every(({ pos, posDetails: [detail] }) => pos === '名詞' || pos === '記号' || detail === '連体化')
}

/** How many words a predicate has at most with its auxiliaries: 集め続けてきていなかったらしい. */
const longestTail = 12

function isAuxiliary(word: Morpheme): boolean {
  const [detail] = word.posDetails
  if (word.pos === '動詞') return detail === '非自立' || detail === '接尾'
  return word.pos === '助動詞' || isConjunctive(word, /^[てで]$/u)
}
