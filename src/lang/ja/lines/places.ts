import type { Morpheme } from '../analyser/morpheme.js'
import type { Parts } from './clause-links.js'
import { factsOf } from './facts.js'
import { isTopic, isTopicParticle } from './roles.js'

/** 香港では: what holds there may hold only there, but not what is set against it, 2年目までは使えたが、3年目に壊れた. */
export function isBoundToPlace({ dropped, kept, link }: Parts): boolean {
  const isElsewhere = kept.some(isTopicParticle) || (link === 'contrast' && factsOf(kept.slice(0, 3)).size > 0)
  return !isElsewhere && dropped.some((_, at) => isPlace(dropped, at))
}

/** は of 香港では and 香港には, not that of a topic, nor of 最終的には and 本書では, which only says where it is written. */
function isPlace(words: readonly Morpheme[], at: number): boolean {
  const before = words[at - 1]
  // 出発時には and 第3版では, of which the dictionary has 時には and では for one word.
  const isOneWord = /^(?:時に|で)は$/u.test(words[at]?.surface ?? '') && before?.pos === '名詞'
  const isPhrase = isTopicParticle(words[at]) && !isTopic(words, at) && before?.pos === '助詞'
  const noun = isOneWord ? before : words[at - 2]
  return (isOneWord || isPhrase) && !/(?:書|稿|記事|章|節|回|サンプル|的)$/u.test(noun?.surface ?? '')
}
