import type { Morpheme } from '../analyser/morpheme.js'
import { clauseLinkAt, endsMeans } from './clause-links.js'
import type { ClauseLink } from './clause-links.js'
import { hasCondition, isCondition } from './conditions.js'
import { leavesOpen } from './doubts.js'
import { textOf } from './edits.js'
import { bearsOnBoth, isMereManner } from './manner.js'
import {
  hasTopic,
  isConjunctive,
  isDependent,
  isMark,
  isNamed,
  isObject,
  isPast,
  isSubject,
  isThing,
  isTopic,
  isTopicParticle,
  turning,
} from './roles.js'

/**
 * Whether a sentence may stop before the clause link at a word: データを集め、地図を作った says データを集めた. What follows must
 * not bear on it: no condition, doubt, wish, question or quotation, nothing that turns against it, and a negation or an
 * ability only where what follows says who or what that is true of.
 */
export function mayStop(words: readonly Morpheme[], at: number): boolean {
  if (clauseLinkAt(words, at) !== 'sequence' || !isAsserted(words, at, 'sequence')) return false
  const rest = words.slice(at + 1)
  if (tellsOneThing(words.slice(0, at), rest)) return false
  return !rest.some((_, place) => clauseLinkAt(rest, place) === 'contrast')
}

/** 鍵が要る場面であり、 … 窓も閉める場面です: both together say which one is meant. */
function tellsOneThing(kept: readonly Morpheme[], rest: readonly Morpheme[]): boolean {
  const [noun, last] = [kept, rest].map((words) => words.findLast(({ pos }) => !/^(?:助動詞|記号)$/u.test(pos)))
  return noun?.pos === '名詞' && noun.surface === last?.surface
}

/** Whether what stands before the clause link at a word is said as a fact, whatever follows. */
function isAsserted(words: readonly Morpheme[], at: number, link: ClauseLink): boolean {
  return isIndependent(words, at, link) && (link !== 'sequence' || !isBorne(words, at))
}

/** Likewise if what follows stands below it, so that it may say how that is done. */
export function isPart(words: readonly Morpheme[], at: number, link: ClauseLink): boolean {
  return isIndependent(words, at, link) && (link !== 'sequence' || !isBorne(words, at) || isMereManner(words, at))
}

/** Whether neither doubt nor wish, question, quotation, condition or noun bears on what stands before the clause link at a word. */
function isIndependent(words: readonly Morpheme[], at: number, link: ClauseLink): boolean {
  const [kept, rest] = [words.slice(0, at + 1), words.slice(at + 1)]
  if (rest.length === 0 || leavesOpen(words, at)) return false
  // What has a topic of its own is seldom said of a noun.
  const isFree = (hasTopic(kept) && (hasTopic(rest) || isSaidOfTopic(words, at))) || isAdded(kept, rest)
  if (link === 'sequence') return (isFree || !isNested(rest)) && !rest.some(isCondition)
  return isFree || isRoot(kept) || !isNested(beforeLightNoun(beforeMark(rest)))
}

/**
 * Whether a condition before the clause link at a word may bear on what follows it, too: 降れば川が増え、渡れない. It does not
 * where it came true, 開けたら風が入ったので、, nor where that names a condition or a place of its own, 晴れなら歩くが、雨なら乗る.
 */
export function isConditioned(words: readonly Morpheme[], at: number, link: ClauseLink): boolean {
  const [kept, rest] = [words.slice(0, at), words.slice(at + 1)]
  if (link === 'contrast' && (rest.some(isCondition) || isElsewhere(rest))) return false
  // 書かなくても、印を付けることで、 … : ても, of which the dictionary has two words.
  if (endsMeans(kept.at(-1), kept.at(-2)) && /[てで]も、/u.test(textOf(kept))) return true
  const end = link === 'sequence' ? words.slice(-3) : kept.slice(-3)
  const isTrue = end.some(isPast)
  return hasCondition(isTrue ? kept.filter(({ surface }) => !/^(?:と|たら)$/u.test(surface)) : kept)
}

/** 町では, before all else. */
function isElsewhere(rest: readonly Morpheme[]): boolean {
  const end = rest.findIndex(isTopicParticle)
  return (
    end > 1 && /^[でに]$/u.test(rest[end - 1]!.surface) && rest.slice(0, end - 1).every(({ pos }) => pos === '名詞')
  )
}

/** Whether what follows the clause link at a word may hold for what stands before it, too, as each names nobody. */
function isBorne(words: readonly Morpheme[], at: number): boolean {
  return !isOwn(words.slice(0, at + 1), words.slice(at + 1)) && bearsOnBoth(words, at)
}

/** Particles of a turn or a reason. */
const strong = new RegExp(`^(?:${turning}|ので|から)$`, 'u')

/**
 * 音は悪いが、 and 雨が強かったので、: what names who does something, or what it is done to, and turns or reasons so is seldom
 * said of a noun; what is explained, 調べたのだが、, never is.
 */
function isRoot(kept: readonly Morpheme[]): boolean {
  if (!isMark(kept.at(-1))) return false
  const isStrong = isConjunctive(kept.at(-2)!, strong)
  const isExplained = isStrong && kept.at(-3)?.surface === 'だ' && kept.at(-4)?.posDetails[0] === '非自立'
  const isSaid = isNamed(kept) || kept.some((word) => isTopicParticle(word) || isObject(word))
  return hasTopic(kept) || isExplained || (isStrong && isSaid)
}

/**
 * 会議は小規模な集まりで、 and 町は橋が多く、: what a topic is or has, it is or has whatever else is said of it; not 使うのは、,
 * which asks for what stands at the end.
 */
function isSaidOfTopic(words: readonly Morpheme[], at: number): boolean {
  const kept = words.slice(0, at)
  const topic = kept.findIndex((_, place) => isTopic(kept, place))
  if (topic < 1 || isDependent(kept[topic - 1]!)) return false
  const [noun, last] = kept.slice(-2)
  const isName = last?.surface === 'で' && last.pos === '助動詞' && isThing(noun)
  return isName || kept.some((_, place) => place > topic && isSubject(kept, place))
}

/** 安いが、よく壊れる時計: what is set against something is said of no noun behind a further comma. */
function beforeMark(words: readonly Morpheme[]): readonly Morpheme[] {
  const mark = words.findIndex(isMark)
  return mark === -1 ? words : words.slice(0, mark)
}

/** 橋が架かり、また道も通った: what stands behind また is said besides, and seldom of a noun. */
function isAdded(kept: readonly Morpheme[], rest: readonly Morpheme[]): boolean {
  const isBesides = /^(?:また|さらに|そして)$/u.test(rest[0]?.surface ?? '')
  return isBesides && (isNamed(kept) || !isNested(beforeLightNoun(rest)))
}

/** What stands before the noun of 直す必要がある and 直すことができる, of which a reason is one all the same. */
function beforeLightNoun(words: readonly Morpheme[]): readonly Morpheme[] {
  const noun = words.findIndex(
    ({ surface }, at) =>
      at > 0 && (surface === '必要' || (surface === 'こと' && lightVerb.test(textOf(words.slice(at + 1, at + 3))))),
  )
  return noun === -1 ? words : words.slice(0, noun)
}

/** ことができる, ことに注意 */
const lightVerb = /^(?:[がもは](?:でき|出来|可能|ある|多)|に(?:なる|する|注意))/u

/** Whether both say what they are about. */
function isOwn(kept: readonly Morpheme[], rest: readonly Morpheme[]): boolean {
  return isNamed(kept) && (isNamed(rest) || rest.some(isTopicParticle))
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
