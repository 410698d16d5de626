import type { Morpheme } from '../analyser/morpheme.js'
import { clauseLinkAt } from './clause-links.js'
import type { ClauseLink, Parts } from './clause-links.js'
import { factsOf } from './facts.js'
import { tellsTool } from './means.js'
import { hasTopic, isDependent, isFinite, isMark, isNamed, isNoun, isObject, isSubject, isTopic } from './roles.js'

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
export function isAboutMuch(kept: readonly Morpheme[]): boolean {
  const topic = topicOf(kept)
  if (topic.some(isMark)) return false
  return topic.some(({ posDetails: [detail] }) => detail === '固有名詞') || topic.filter(isNoun).length > 1
}

/** 「みどり号」は揺れが少ないが、座席の数は十分: what is said of a name goes on being said of it. */
function isOneOfName(dropped: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  return factsOf(topicOf(dropped)).size > 0 && factsOf(topicOf(kept)).size === 0
}

/** The words that say what a sentence is about, up to before は; none where no は says so. */
export function topicOf(words: readonly Morpheme[]): readonly Morpheme[] {
  const end = words.findIndex((_, at) => isTopic(words, at))
  return words.slice(0, Math.max(end, 0))
}

/** 料金は高いが、Rustの対応が早い: it is the name that something is said of. */
function isOfName(kept: readonly Morpheme[]): boolean {
  const end = kept.findIndex((_, at) => isSubject(kept, at))
  const subject = kept.slice(0, Math.max(end, 0))
  return !subject.some(isMark) && factsOf(subject).size > 0
}
