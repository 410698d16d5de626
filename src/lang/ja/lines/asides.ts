import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { isCondition, isNegation } from './conditions.js'
import { outerBrackets } from './edits.js'

/** A sentence without asides in round brackets: (後で叱られた), (笑), but not (複数は不可), (PACLIC2023) or (上司). */
export function withoutAsides(sentence: string): string {
  let rest = ''
  let at = 0
  for (const [opening, closing] of asidesOf(sentence)) {
    rest += sentence.slice(at, opening)
    at = closing + 1
  }
  return rest + sentence.slice(at)
}

/** Where the brackets of asides open and close, in order. */
export function asidesOf(sentence: string): readonly (readonly [number, number])[] {
  return outerBrackets(sentence).filter(
    ([opening, closing]) => /[（(]/u.test(sentence[opening]!) && isAside(sentence.slice(opening + 1, closing)),
  )
}

/** A sentence that is an aside as a whole, without its brackets: (無事に帰国できました). */
export function unwrap(sentence: string): string {
  return /^[（(](?<inside>[^（）()]+)[）)]$/u.exec(sentence.trim())?.groups?.['inside'] ?? sentence
}

/** A remark, which has a predicate; what explains a word, or bounds what is said, is none. */
function isAside(text: string): boolean {
  if (/^(?:笑|爆笑|苦笑|失笑|泣|涙|汗)$/u.test(text)) return true
  // (と上司は言う) says whose words they are.
  if (/^と|\p{Nd}/u.test(text)) return false
  const words = analyse(text)
  return words.some(isPredicate) && !words.some((word) => isCondition(word) || isNegation(word) || isLimit(word))
}

function isPredicate({ pos }: Morpheme): boolean {
  return pos === '動詞' || pos === '形容詞'
}

function isLimit({ surface }: Morpheme): boolean {
  return /^(?:だけ|のみ|しか|以外|除く|除い|限る|最も|ほとんど)$/u.test(surface)
}
