import type { Morpheme } from '../analyser/morpheme.js'
import { isNegation } from './conditions.js'
import { namesTool } from './means.js'
import { isPotential } from './potential.js'
import { isConjunctive, isNoun, isObject, isPast } from './roles.js'

/** Whether the last predicate may hold for the clause at a word, too: 開かず of 窓を閉め、開かない. */
export function bearsOnBoth(words: readonly Morpheme[], at: number): boolean {
  return isManner(words.slice(0, at)) || isDeniedOrAble(words.slice(at + 1))
}

/** Whether a clause at a word says how the next is done, and nothing else binds them: 歩いて. */
export function isMereManner(words: readonly Morpheme[], at: number): boolean {
  const kept = words.slice(0, at)
  return !isMeans(kept) && !isDeniedOrAble(words.slice(at + 1)) && kept.some(isObject)
}

/** 使って、, and 歩いて、 and 歩かず、, which most often only say how. */
function isManner(kept: readonly Morpheme[]): boolean {
  return isMeans(kept) || isConjunctive(kept.at(-1)!, /^[てで]$/u) || kept.at(-1)?.surface === 'ず'
}

/** Verbs of a clause that only says how: 使って、 もとにして、 */
const mannerVerbs = /^(?:通じる|介する|基づく|もとづく|考える|含む|見る|みる|受ける)$/u

function isMeans(kept: readonly Morpheme[]): boolean {
  return namesTool(kept) || kept.slice(-3).some(({ lemma }) => mannerVerbs.test(lemma))
}

function isDeniedOrAble(rest: readonly Morpheme[]): boolean {
  // 壊れない of 壊れない箱にする says what the box is like.
  const tail = rest.slice(Math.max(rest.length - 6, rest.findLastIndex(isNamedThing)))
  // What could be done was done: 選び、保存できた.
  return tail.some(isNegation) || (!tail.some(isPast) && tail.some(isAbility))
}

/** 箱, not そう of 開きそう nor 性 of 可能性. */
function isNamedThing(word: Morpheme): boolean {
  return isNoun(word) && !/^(?:接尾|特殊|副詞可能)$/u.test(word.posDetails[0] ?? '')
}

/** できる, られる, 可能, and 書ける. */
function isAbility(word: Morpheme): boolean {
  return /^(?:できる|出来る|れる|られる|可能|得る|うる)$/u.test(word.lemma) || isPotential(word)
}
