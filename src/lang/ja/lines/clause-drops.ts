import type { Morpheme } from '../analyser/morpheme.js'
import { isCause, isPurpose } from './causes.js'
import { clauseLinkAt } from './clause-links.js'
import type { ClauseLink } from './clause-links.js'
import { hasCondition, isCondition, isDenial, isNegation, isObligation } from './conditions.js'
import { factsOf } from './facts.js'
import { isNeeded, tellsTool } from './means.js'
import { isBoundToPlace } from './places.js'
import {
  hasTopic,
  isConjunctive,
  isDependent,
  isFinite,
  isMark,
  isNamed,
  isNoun,
  isObject,
  isSubject,
  isTopic,
  isTopicParticle,
} from './roles.js'
import { refersBack } from './standing.js'

/** The first clauses of a sentence and those that stay, without what stands in brackets. */
export interface Parts {
  readonly dropped: readonly Morpheme[]
  readonly kept: readonly Morpheme[]
  readonly link: ClauseLink
}

/**
 * What is kept needs the topic or the one who acts from what goes, perhaps none; `undefined` where that can't be known:
 * 天気は悪かったが、出発した must not become 天気は出発. Who does something to one thing and then to another is the same.
 */
export function missingTopic(parts: Parts): readonly Morpheme[] | undefined {
  const { dropped, kept, link } = parts
  if (hasTopic(dropped)) return isAboutOther(parts) ? [] : sharedAgent(parts, isTopic)
  if (!isNamed(dropped) || endsSubject(link, kept)) return []
  // 画面も音も良いが、値段が高い: も may say what all is about.
  const isOther = isOfOther(beforeComma(kept)) && (!dropped.some(isAlso) || isOfName(kept) || isAboutMuch(kept))
  if (isOther) return []
  // 誰が使うかを調べ、一覧を作った: が may name who does something in a clause within the first.
  return link !== 'sequence' || dropped.some(isFinite) ? undefined : sharedAgent(parts, isSubject)
}

/** Whether words name something that they are about; 今回は only says when. */
function isOfOther(words: readonly Morpheme[]): boolean {
  const isTime = (at: number): boolean =>
    /^(?:今回?|今日|今年|現在|最近|当時|以前)$/u.test(words[at - 1]?.surface ?? '')
  return words.some((_, at) => (isTopic(words, at) || isSubject(words, at)) && !isTime(at))
}

/** Whether what is kept names what it is about, so that it can't be the topic of what goes. */
function isAboutOther(parts: Parts): boolean {
  const { dropped, kept, link } = parts
  const isClear =
    (isAboutMuch(kept) && !(link === 'contrast' && isOneOfName(dropped, kept))) ||
    (link !== 'sequence' && isOfName(kept))
  return isClear && followsTopic(parts)
}

/**
 * Whether what is kept begins right behind the clause with the topic. Of 鍵は重いが、穴しかないので名札は裏に結ぶ it is still the
 * key that has but a hole, and that the tag is tied to.
 */
export function followsTopic({ dropped, kept }: Parts): boolean {
  const topic = dropped.findLastIndex((_, at) => isTopic(dropped, at))
  const first = dropped.findIndex((_, at) => at > topic && clauseLinkAt(dropped, at) !== undefined)
  const isFirst = first === -1 || first === dropped.length - 1
  return isFirst && !topicOf(kept).some((_, at) => clauseLinkAt(kept, at) !== undefined)
}

/** も of 画面も, not that of 何度も and 使うことも. */
function isAlso(word: Morpheme, at: number, words: readonly Morpheme[]): boolean {
  return (
    word.surface === 'も' && isSubject(words, at) && !/^(?:非自立|接尾|数)$/u.test(words[at - 1]?.posDetails[0] ?? '')
  )
}

/** この装置は of この装置は水を集め、畑を潤す. */
function sharedAgent({ dropped, kept, link }: Parts, isLast: typeof isTopic): readonly Morpheme[] | undefined {
  const end = dropped.findIndex((_, at) => isLast(dropped, at)) + 1
  const agent = dropped.slice(0, end)
  const between = dropped.slice(end)
  // 届けたのは: what it says is not done by anyone.
  const isThing = agent.at(-2) !== undefined && isDependent(agent.at(-2)!)
  if (isThing || link === 'contrast' || isNamed(between) || isNamed(kept) || agent.some(isMark)) return undefined
  return isSameAgent(between, kept) || tellsTool(between, kept) ? agent : undefined
}

/** この装置は安全で、畑を潤す: what is safe need not water. Who does one thing with something does the next, too. */
export function isSameAgent(between: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  return beforeComma(between).some(isObject) && isAct(kept)
}

/** The words before the first comma; one that they begin with, この装置は、, is none. */
function beforeComma(words: readonly Morpheme[]): readonly Morpheme[] {
  const end = words.findIndex((word, at) => at > 0 && isMark(word))
  return end === -1 ? words : words.slice(0, end)
}

/** 雨が続いたが、出発を早めた: が names nothing beyond its clause, and it is the author who does something. */
function endsSubject(link: ClauseLink, kept: readonly Morpheme[]): boolean {
  return (link === 'contrast' || link === 'reason') && isAct(kept)
}

/** 畑を潤す; not 畑を潤す装置, nor 畑を潤すのに便利. */
function isAct(words: readonly Morpheme[]): boolean {
  const at = words.findLastIndex(({ pos }) => !/^(?:記号|助動詞)$/u.test(pos))
  const isVerb = words[at]?.pos === '動詞' || (words[at]?.posDetails[0] === 'サ変接続' && !isFinite(words[at - 1]))
  return isVerb && words.some(isObject)
}

/** 話は別だが、山田さんは: whose 話 it is need not be known; so with 値段は高いが、画面の大きさは and others of several nouns. */
function isAboutMuch(kept: readonly Morpheme[]): boolean {
  const topic = topicOf(kept)
  if (topic.some(isMark)) return false
  return topic.some(({ posDetails: [detail] }) => detail === '固有名詞') || topic.filter(isNoun).length > 1
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

/** 「みどり号」は揺れが少ないが、座席の数は十分: what is said of a name goes on being said of it. */
function isOneOfName(dropped: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  return factsOf(topicOf(dropped)).size > 0 && factsOf(topicOf(kept)).size === 0
}

function topicOf(words: readonly Morpheme[]): readonly Morpheme[] {
  const end = words.findIndex((_, at) => isTopic(words, at))
  return words.slice(0, Math.max(end, 0))
}

/** 料金は高いが、Rustの対応が早い: it is the name that something is said of. */
function isOfName(kept: readonly Morpheme[]): boolean {
  const end = kept.findIndex((_, at) => isSubject(kept, at))
  const subject = kept.slice(0, Math.max(end, 0))
  return !subject.some(isMark) && factsOf(subject).size > 0
}

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
    contrast: (_, kept) => !tellsReason(kept),
    // 足りないため急いだ人: it may be the noun that the reason is said of.
    reason: (dropped, kept) =>
      !isForReason(dropped, kept) && !isNeeded(dropped, kept) && !(isCause(dropped.at(-1)) && belongsToLater(kept)),
    occasion: isMereOccasion,
    sequence: (dropped, kept) => tellsTool(dropped, kept) || !belongsToLater(kept),
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
    if (!isNoun(behind)) return !isConjunctive(behind, /^(?:が|けど|けれども?|ので|から|し)$/u)
    if (kept.some(isNegation) || isSpokenOf(kept.slice(at + 1 + tail))) return true
  }
  return false
}

/** Whether something is said of the noun phrase that the words begin with: モデルの精度は, モデルが. */
function isSpokenOf(words: readonly Morpheme[]): boolean {
  const end = words.findIndex(({ pos, posDetails: [detail] }) => pos !== '名詞' && detail !== '連体化')
  return end !== -1 && (isTopicParticle(words[end]) || isSubject(words, end))
}

/** How many words a predicate has at most with its auxiliaries: 集め続けてきていなかったらしい. */
const longestTail = 12

function isAuxiliary(word: Morpheme): boolean {
  const [detail] = word.posDetails
  if (word.pos === '動詞') return detail === '非自立' || detail === '接尾'
  return word.pos === '助動詞' || isConjunctive(word, /^[てで]$/u)
}
