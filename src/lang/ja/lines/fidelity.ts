import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { asidesOf } from './asides.js'
import { clauseLinkAt } from './clause-links.js'
import { isCondition } from './conditions.js'
import { inside, textOf } from './edits.js'
import { openingsOf } from './openings.js'
import { hasTopic, isObject } from './roles.js'

/**
 * Whether a line says what its sentence says. It must hold every word of the sentence in its order, inflected as it likes,
 * from some place to the very end: so no number, name, negation, question or doubt can be lost or added there. Missing may
 * be only politeness, tense and aspect (see `free`), asides, and from the start clauses that nothing behind depends on,
 * with or without their topic.
 */
export function isFaithful(line: string, sentence: string): boolean {
  const shown = meaningOf(analyse(line))
  const words = analyse(sentence)
  return [words, withoutAsideWords(words, sentence)].some((said) => agrees(shown, meaningOf(said), sentence))
}

function agrees(shown: readonly Word[], said: readonly Word[], sentence: string): boolean {
  const common = commonEnd(shown, said)
  if (common === 0) return false
  const kept = said.length - common
  const topic = shown.slice(0, shown.length - common)
  const rest = sentence.slice(said[kept]!.start)
  if (topic.length === 0) return mayGo(sentence.slice(0, said[kept]!.start), rest)
  const first = said.findIndex((_, at) => topic.every(({ word }, place) => word === said[at + place]?.word))
  const end = first + topic.length
  if (first === -1 || end >= kept || topic.at(-1)!.word !== 'は') return false
  const opening = sentence.slice(0, said[first]!.start)
  const gap = sentence.slice(said[end]!.start, said[kept]!.start)
  return mayGo(opening, sentence) && mayGo(gap, rest) && isSameAgent(gap, rest)
}

/** A word that counts, in a form in which it is compared, and where it stands in the text. */
interface Word {
  readonly word: string
  readonly start: number
}

/** Marks that only part words; `<`, `=` and `?` say something. */
const spareMarks = /^[\s、。，．,.!！…♪・「」『』（）()“”"'【】:：]+$/u

/** Words without which a text says the same, but for politeness, tense and aspect. */
const free: readonly ((word: Morpheme, before: Morpheme | undefined) => boolean)[] = [
  ({ surface }) => spareMarks.test(surface),
  ({ pos, lemma, conjugationType }) =>
    pos === '助動詞' && (/^(?:ます|です|た)$/u.test(lemma) || /^特殊・(?:ダ|タ|デス)$/u.test(conjugationType)),
  ({ pos, conjugationType }) => pos === '助動詞' && conjugationType === '五段・ラ行アル',
  ({ pos, lemma }) => pos === '動詞' && /^(?:する|いたす|致す)$/u.test(lemma),
  ({ posDetails, lemma }) =>
    posDetails[0] === '非自立' &&
    /^(?:いる|おる|ある|くる|いく|みる|おく|しまう|まいる|参る|くれる|くださる|下さる)$/u.test(lemma),
  ({ posDetails, surface }) => posDetails[0] === '接続助詞' && /^[てで]$/u.test(surface),
  ({ posDetails, surface }) => posDetails[0] === '非自立' && /^[のん]$/u.test(surface),
  ({ surface }, before) => surface === 'う' && before?.lemma === 'ます',
  ({ posDetails, surface }) => posDetails[0] === '終助詞' && /^[ねよ]$/u.test(surface),
]

function meaningOf(words: readonly Morpheme[]): readonly Word[] {
  const counting = words
    .filter((word, at) => !free.some((isFree) => isFree(word, words[at - 1])))
    .map((word) => ({ word: formOf(word), start: word.start }))
  const isThere = (at: number, ...forms: readonly string[]): boolean =>
    forms.every((form, place) => counting[at + place]?.word === form)
  // 近似することができる says 近似できる, ありません ない, のでしょうか のか, and 公開させていただく 公開する.
  const isSpare = (at: number): boolean =>
    isThere(at, 'こと', 'が', 'できる') ||
    isThere(at - 1, 'こと', 'が', 'できる') ||
    isThere(at, 'ある', 'ない') ||
    isThere(at, 'せる', 'いただく') ||
    isThere(at - 1, 'せる', 'いただく') ||
    isThere(at, 'う', 'か')
  const needed = counting.filter((_, at) => !isSpare(at))
  return withoutLightEnd(needed, thinks.test(textOf(words)))
}

/** What only the writer can say of himself; 思っている may be what others do. */
const thinks = /と思(?:う|います)[。．.!！]*$/u

/** 近いと思う says 近い, and 発表を行う 発表. */
function withoutLightEnd(words: readonly Word[], isThought: boolean): readonly Word[] {
  const last = words.at(-1)?.word
  const before = words.at(-2)?.word
  if (isThought || (last === '行う' && before === 'を')) return words.slice(0, -2)
  return last === 'を' ? words.slice(0, -1) : words
}

const spellings: Readonly<Record<string, string>> = {
  無い: 'ない',
  ぬ: 'ない',
  ん: 'ない',
  出来る: 'できる',
  // Both are 行った.
  行く: '行う',
  行なう: '行う',
  おこなう: '行う',
}

function formOf({ lemma }: Morpheme): string {
  return spellings[lemma] ?? lemma.normalize('NFKC')
}

function withoutAsideWords(words: readonly Morpheme[], sentence: string): readonly Morpheme[] {
  const isAside = inside(sentence.length, asidesOf(sentence))
  return words.filter(({ start }) => !isAside(start))
}

/** How many words two texts have in common at their ends. */
function commonEnd(one: readonly Word[], other: readonly Word[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.at(-1 - length)!.word === other.at(-1 - length)!.word) length++
  return length
}

/** Whether a sentence can do without a piece of it, openings or clauses, before a rest that names its own topic if need be. */
function mayGo(piece: string, rest: string): boolean {
  const words = analyse(piece.slice(openingsOf(piece)))
  if (words.every(({ surface }) => spareMarks.test(surface))) return true
  const isClause = clauseLinkAt(words, words.length - 1) !== undefined && !words.some(isCondition)
  return isClause && (!hasTopic(words) || hasTopic(analyse(rest)))
}

/** 天気は悪かったが、出発した: it is not the weather that left. Who does one thing with something does the next, too. */
function isSameAgent(gap: string, rest: string): boolean {
  return [gap, rest].every((piece) => analyse(piece).some(isObject))
}
