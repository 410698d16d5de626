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
    // 例 (…) を reads 例を.
    if (rest.endsWith(' ') && /^ ?\p{Script=Hiragana}/u.test(sentence.slice(at, at + 2))) {
      rest = rest.trimEnd()
      at += sentence[at] === ' ' ? 1 : 0
    }
  }
  return (rest + sentence.slice(at)).trimEnd()
}

/** 凧は前述の通り、川で揚げる: what has been said is not said again. */
const asSaid =
  /(?<=[はがもを、])(?:前述|先述|上述|既述|ご存[じ知]|(?:ここ|これ)までの説明|上の説明)の(?:通り|とおり)[、,，]/gu

/** 凧が揚がる※糸は写っていません: a note at the end. */
const note = /(?<=\p{Script=Hiragana})※[^※]+$/u

/** Where asides begin and end, brackets, 前述の通り、 and notes, in order. */
export function asidesOf(sentence: string): readonly (readonly [number, number])[] {
  const brackets = outerBrackets(sentence)
  const inBrackets = brackets.filter(([opening, closing]) => {
    const isRound = /[（(]/u.test(sentence[opening]!)
    const text = sentence.slice(opening + 1, closing)
    return isRound && (isAside(text) || isGloss(text))
  })
  const open = Array.from(sentence.matchAll(asSaid), ({ index, 0: said }) => [index, index + said.length - 1] as const)
  const isOpen = ([start]: readonly [number, number]): boolean =>
    brackets.every(([opening, closing]) => start < opening || start > closing)
  const noted = note.exec(sentence)
  const last = noted && isAside(noted[0].slice(1)) ? [[noted.index, sentence.length - 1] as const] : []
  return [...inBrackets, ...[...open, ...last].filter(isOpen)].toSorted(([one], [other]) => one - other)
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

/** What tells more of a word than a name: (氷、雪、みぞれなど). */
const longGloss = 10

/** An explanation that is longer than the word it explains may be, and bounds nothing. */
function isGloss(text: string): boolean {
  if (
    text.length < longGloss ||
    /^と|\p{Nd}|[=＝<>≦≧→?？]/u.test(text) ||
    !/\p{Script=Hiragana}|[、・]| [/] /u.test(text)
  )
    return false
  return !analyse(text).some((word) => isCondition(word) || isNegation(word) || isLimit(word))
}

function isPredicate({ pos }: Morpheme): boolean {
  return pos === '動詞' || pos === '形容詞'
}

function isLimit({ surface }: Morpheme): boolean {
  return /^(?:時|際|場合|だけ|のみ|しか|以外|除く|除い|限る|最も|ほとんど)$/u.test(surface)
}
