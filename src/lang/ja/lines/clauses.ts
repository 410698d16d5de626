import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { clauseLinkAt } from './clause-links.js'
import type { ClauseLink } from './clause-links.js'
import { isCondition, isNegation } from './conditions.js'
import { bracketed, textOf } from './edits.js'
import { hasTopic, isConjunctive, isNamed, isNoun, isObject, isTopic, isTopicParticle } from './roles.js'
import { refersBack } from './standing.js'

/** A sentence without some of its first clauses. */
export interface Remainder {
  readonly text: string
  /** How many clauses are missing that say as much as what is left. */
  readonly losses: number
}

/** Of a sentence with more clauses only the last ones are looked at, so that a long one takes linear time. */
const mostCuts = 6

/** Sentences with these are left whole: what they deny is not their last clause alone. */
const indivisible = /わけで?は|わけじゃ|とは限|ざるを|ないことは|ないわけ|ではなく|のではな|んじゃな/u

/**
 * What is left of a sentence in plain form when clauses at its start go, with its topic where it needs it: 手順は長いが、
 * 失敗は少ない → 失敗は少ない. Only what says the same without them is listed.
 */
export function remainders(sentence: string): readonly Remainder[] {
  const words = analyse(sentence)
  if (indivisible.test(sentence) || isQuestion(words.at(-1))) return []
  const isBracketed = bracketed(sentence)
  const isOpen = ({ start }: Morpheme): boolean => !isBracketed(start)
  const cuts = words.flatMap((word, at) => {
    const link = isOpen(word) ? clauseLinkAt(words, at) : undefined
    return link ? [{ at, link }] : []
  })
  return cuts.slice(-mostCuts).flatMap(({ at, link }): readonly Remainder[] => {
    const rest = words.slice(at + 1)
    const parts = { dropped: words.slice(0, at + 1).filter(isOpen), kept: rest.filter(isOpen), link }
    const topic = missingTopic(parts)
    if (topic === undefined || !saysTheSame(parts)) return []
    const losses = cuts.filter((cut) => cut.at <= at && cut.link === 'sequence').length
    return [{ text: textOf(topic) + textOf(rest), losses }]
  })
}

/** A sentence in two, without what stands in brackets. */
interface Parts {
  readonly dropped: readonly Morpheme[]
  readonly kept: readonly Morpheme[]
  readonly link: ClauseLink
}

/**
 * The topic that what is kept needs from what goes, perhaps none; `undefined` where it can't be known: 天気は悪かったが、
 * 出発した must not become 天気は出発. Who does something to one thing and then to another is the same.
 */
function missingTopic({ dropped, kept, link }: Parts): readonly Morpheme[] | undefined {
  if (!hasTopic(dropped)) return isNamed(kept) || !isNamed(dropped) ? [] : undefined
  if (isAboutName(kept)) return []
  const end = dropped.findIndex((_, at) => isTopic(dropped, at)) + 1
  const topic = dropped.slice(0, end)
  const between = dropped.slice(end)
  if (link === 'contrast' || isNamed(between) || isNamed(kept) || textOf(topic).includes('、')) return undefined
  return between.some(isObject) && kept.some(isObject) ? topic : undefined
}

/** 話は別だが、山田さんは: whose 話 it is need not be known. */
function isAboutName(kept: readonly Morpheme[]): boolean {
  const end = kept.findIndex((_, at) => isTopic(kept, at))
  return kept.slice(0, Math.max(end, 0)).some(({ posDetails: [detail] }) => detail === '固有名詞')
}

function saysTheSame({ dropped, kept, link }: Parts): boolean {
  if (dropped.some(isCondition) || refersBack(kept) || !kept.some(isNoun) || countsOn(kept)) return false
  // 苦手なので参加しなかった: what is denied may be the reason.
  if (link === 'reason' && kept.some(isNegation)) return false
  const losesObject = dropped.some(isObject) && !kept.some(isObject) && !isNamed(kept)
  return !losesObject && (link !== 'sequence' || !belongsToLater(kept))
}

/** 約11ヶ月後に: after what? */
function countsOn(kept: readonly Morpheme[]): boolean {
  return kept.slice(0, 4).some(({ surface }, at) => /^[後前目]$/u.test(surface) && kept[at - 1]?.posDetails[0] === '数')
}

/**
 * Whether a clause before these words may be part of what their first predicate is part of: of 皮をむき、種を取ることで苦みを
 * 減らす the first clause belongs to 取る. Before a noun that is clear by itself, 集めて学習したモデル, it may go,
 * unless the noun would be denied without it.
 */
function belongsToLater(kept: readonly Morpheme[]): boolean {
  const denies = kept.some((word) => isNegation(word) || isCondition(word))
  for (const [at, { pos, posDetails }] of kept.entries()) {
    if (isTopicParticle(kept[at])) return false
    if (!/^(?:動詞|形容詞)$/u.test(pos) || posDetails[0] !== '自立') continue
    const behind = kept.slice(at + 1, at + longestTail).find((word) => !isAuxiliary(word))
    if (behind === undefined || behind.pos === '記号') return false
    if (!isNoun(behind)) return !isConjunctive(behind, /^(?:が|けど|けれども?|ので|から|し)$/u)
    if (denies) return true
  }
  return false
}

/** How many words a predicate has at most with its auxiliaries: 集め続けてきていなかったらしい. */
const longestTail = 12

function isAuxiliary(word: Morpheme): boolean {
  const [detail] = word.posDetails
  if (word.pos === '動詞') return detail === '非自立' || detail === '接尾'
  return word.pos === '助動詞' || isConjunctive(word, /^[てで]$/u)
}

function isQuestion(last: Morpheme | undefined): boolean {
  return /^[か?？]/u.test(last?.surface ?? '')
}
