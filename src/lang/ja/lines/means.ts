import type { Morpheme } from '../analyser/morpheme.js'
import { endsMeans } from './clause-links.js'
import { isCondition, isNegation } from './conditions.js'
import { timeOf } from './final-form.js'
import { isMark, isNamed, isObject, isTopicParticle } from './roles.js'

/** 糸を使って: whether a clause ends in a verb that only names a tool. */
export function namesTool(clause: readonly Morpheme[]): boolean {
  return clause.slice(-3).some(({ lemma }) => /^(?:使う|用いる|利用|活用|使用)$/u.test(lemma))
}

/** 毎日走ることで、足が速くなる: only who runs gets fast; but 窓を広げることで、部屋は明るくなった tells what is so now. */
export function isNeeded(dropped: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  const [before, last] = dropped.filter((word) => !isMark(word)).slice(-2)
  const isSo = timeOf(kept) !== 'present' && kept.some(isTopicParticle)
  return endsMeans(last, before) && !isSo
}

/** Of 網は糸を使って、魚を捕る道具 it is still the net that catches fish, and the thing to do so, whatever it does so with. */
export function tellsTool(clause: readonly Morpheme[], kept: readonly Morpheme[]): boolean {
  return namesTool(clause) && clause.some(isObject) && kept.some(isObject) && !isNamed(kept) && !kept.some(isBound)
}

function isBound(word: Morpheme): boolean {
  return isNegation(word) || isCondition(word)
}
