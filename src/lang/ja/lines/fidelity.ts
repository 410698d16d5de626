import type { Morpheme } from '../analyser/morpheme.js'
import { asidesOf } from './asides.js'
import { followsTopic, isSameAgent, saysTheSame } from './clause-drops.js'
import { clauseLinkAt, predicateEnd } from './clause-links.js'
import { mayStop } from './clause-stops.js'
import { outright } from './doubts.js'
import { bracketed, inside, textOf } from './edits.js'
import { isFiller } from './fillers.js'
import { tellsTool } from './means.js'
import { linksOf, openingsOf } from './openings.js'
import { joinPotentials } from './potential.js'
import { readWords } from './read-words.js'
import { hasTopic } from './roles.js'

/**
 * Whether a line says what its sentence says. It must hold every word of the sentence in its order, inflected as it likes,
 * from some place to the very end, or to the end of a clause that what follows does not bear on: so no number, name,
 * negation, question or doubt can be lost or added there. Missing may be only politeness, tense and aspect (see `free`),
 * asides, and from the start clauses that nothing behind depends on, with or without their topic.
 */
export function isFaithful(line: string, sentence: string): boolean {
  if (sentence.slice(openingsOf(sentence)).replace(copula, '') === line) return true
  const shown = joined(meaningOf(readWords(line)))
  const words = readWords(sentence)
  return [words, withoutAsideWords(words, sentence)].some(
    (said) => agrees(shown, said, sentence) || agreesUpToClause(shown, said, sentence),
  )
}

/** What a noun at the end of a sentence is said with, and may do without. */
const copula = /(?<![たでん])(?:です|だ|である)[。．.]?$/u

/** Whether a text says the same as some words but for politeness, tense and aspect: all that count, in the same order. */
export function saysSame(text: string, words: readonly Morpheme[]): boolean {
  return joined(meaningOf(readWords(text))) === joined(meaningOf(words))
}

function agreesUpToClause(line: string, words: readonly Morpheme[], sentence: string): boolean {
  const isBracketed = bracketed(sentence)
  return words.some(({ start }, at) => {
    if (isBracketed(start) || clauseLinkAt(words, at) !== 'sequence') return false
    const said = words.slice(0, predicateEnd(words, at))
    return agrees(line, said, sentence.slice(0, words[at]!.start)) && mayStop(words, at)
  })
}

/** `line` is all words of a line that count, as it may be cut into words in another way than its sentence. */
function agrees(line: string, words: readonly Morpheme[], sentence: string): boolean {
  const said = meaningOf(words)
  const kept = startOfCommonEnd(line, said)
  if (kept === said.length) return false
  const topic = line.slice(0, line.length - joined(said.slice(kept)).length)
  const from = startOf(said[kept]!, sentence)
  const rest = sentence.slice(from)
  if (topic === '') return mayGo(sentence.slice(0, from), rest)
  const first = said.findIndex((_, at) => joined(said.slice(at, kept)).startsWith(topic))
  const end = said.findIndex((_, at) => at > first && joined(said.slice(first, at)) === topic)
  if (first === -1 || end === -1 || end >= kept || !/^[はが]$/u.test(said[end - 1]!.word)) return false
  const opening = sentence.slice(0, said[first]!.start)
  const gap = sentence.slice(said[end]!.start, from)
  const [between, behind] = [readWords(gap), readWords(rest)]
  const isOne = isSameAgent(between, behind) || tellsTool(between, behind)
  return isOne && mayGo(opening, sentence.slice(opening.length)) && mayGo(gap, rest)
}

/** A word that counts, in a form in which it is compared, and where it stands in the text. */
interface Word {
  readonly word: string
  readonly start: number
}

/** Where a word begins with the brackets that open before it: 「 of 「鍵」. */
function startOf({ start }: Word, sentence: string): number {
  return start - /[「『（(“"【]*$/u.exec(sentence.slice(0, start))![0].length
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
  // 開けてある, though the dictionary has it for a verb of its own.
  ({ lemma }, before) => lemma === 'ある' && before?.posDetails[0] === '接続助詞',
  ({ posDetails, surface }) => posDetails[0] === '接続助詞' && /^[てで]$/u.test(surface),
  ({ posDetails, surface }) => posDetails[0] === '非自立' && /^[のん]$/u.test(surface),
  ({ surface }, before) => surface === 'う' && before?.lemma === 'ます',
  ({ posDetails, surface }) => posDetails[0] === '終助詞' && /^[ねよ]$/u.test(surface),
  isFiller,
]

function meaningOf(words: readonly Morpheme[]): readonly Word[] {
  const read = joinPotentials(words)
  const counting = read
    .filter((word, at) => !free.some((isFree) => isFree(word, read[at - 1])))
    .map((word) => ({ word: formOf(word), start: word.start }))
  const isThere = (at: number, ...forms: readonly string[]): boolean =>
    forms.every((form, place) => counting[at + place]?.word === form)
  const isSpare = (at: number): boolean =>
    spares.some((spare) => spare.spare.some((place) => isThere(at - place, ...spare.words)))
  const needed = counting.filter((_, at) => !isSpare(at))
  return withoutLightEnd(needed, words)
}

/** Words that say nothing together with others: in 近似することができる, which says 近似できる, こと and が. */
const spares: readonly { readonly words: readonly string[]; readonly spare: readonly number[] }[] = [
  { words: ['こと', 'が', 'できる'], spare: [0, 1] },
  { words: ['こと', 'が', '可能'], spare: [0, 1] },
  // ありません says ない.
  { words: ['ある', 'ない'], spare: [0] },
  { words: ['せる', 'いただく'], spare: [0, 1] },
  // のでしょうか says のか.
  { words: ['う', 'か'], spare: [0] },
  { words: ['必要', 'が', 'ある'], spare: [1] },
]

interface LightEnd {
  /** The last words that count. */
  readonly words: readonly RegExp[]
  /** What the sentence must end in to be without them. */
  readonly text?: RegExp
  /** Whether the sentence must be about nobody who is named. */
  readonly isOwn?: true
}

/** What the ends of sentences say no less without. */
const lightEnds: readonly LightEnd[] = [
  // 近いと思う, but not 届くと思う, which only supposes.
  {
    words: [/^と$/u, /^(?:思う|考える|感じる)$/u],
    text: new RegExp(`${outright}と(?:思(?:う|います)|考え(?:る|ます)|感じ(?:る|ます))[。．.!！]*$`, 'u'),
  },
  // 近いと思っている, which others may do.
  { words: [/^と$/u, /^(?:思う|考える|感じる)$/u], text: /て(?:いる|います|おります)[。．.!！]*$/u, isOwn: true },
  // 発表を行う, 発表をする
  { words: [/^を$/u, /^行う$/u] },
  { words: [/^を$/u] },
  // 展開されるわけだ
  { words: [/^わけ$/u] },
  // 重要な課題となる
  { words: [/^と$/u, /^なる$/u] },
  // 首位を保つことになる, 首位を保つことにする; not ことになった.
  { words: [/^こと$/u, /^に$/u, /^なる$/u], text: /ことにな(?:る|ります)[。．.!！]*$/u },
  { words: [/^こと$/u, /^に$/u], text: /ことに(?:する|します|しましょう)[。．.!！]*$/u },
  // 鍵を届ける、という形になっている
  {
    words: [/^という$/u, /^(?:形|流れ)$/u, /^に$/u, /^なる$/u],
    text: /[うくぐすつぬぶむる]、?という(?:形|流れ)にな(?:る|ります|って(?:いる|います))[。．.!！]*$/u,
  },
  // 設定を読み込む流れになる
  {
    words: [/^に$/u, /^なる$/u],
    text: /(?:流れ|形|格好|具合|感じ|構成|仕組み)にな(?:る|ります|って(?:いる|います))[。．.!！]*$/u,
  },
]

function withoutLightEnd(counting: readonly Word[], words: readonly Morpheme[]): readonly Word[] {
  const text = textOf(words)
  const found = lightEnds.find((end) => {
    const last = counting.slice(-end.words.length)
    const isThere = last.length === end.words.length && end.words.every((word, at) => word.test(last[at]!.word))
    return isThere && end.text?.test(text) !== false && !(end.isOwn && hasTopic(words))
  })
  return found ? withoutLightEnd(counting.slice(0, -found.words.length), words) : counting
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

function joined(words: readonly Word[]): string {
  return words.map(({ word }) => word).join('')
}

/** The first of the words at the end of a sentence that a line ends with; their number if it ends with none. */
function startOfCommonEnd(line: string, words: readonly Word[]): number {
  let [at, left] = [words.length, line]
  while (at > 0 && left.endsWith(words[at - 1]!.word)) {
    at--
    left = left.slice(0, left.length - words[at]!.word.length)
  }
  return at
}

/** Whether a sentence can do without a piece of it, openings or clauses, before a rest that names its own topic if need be. */
function mayGo(piece: string, rest: string): boolean {
  // What これで of これで準備ができた says is told by the rest.
  const opening = Math.max(openingsOf(piece), linksOf(piece + rest))
  const words = openWords(withoutLinks(piece.slice(opening), rest))
  if (words.every((word) => spareMarks.test(word.surface) || isFiller(word))) return true
  const link = clauseLinkAt(words, words.length - 1)
  const kept = openWords(rest)
  if (link === undefined) return false
  const parts = { dropped: words, kept, link }
  return saysTheSame(parts) && (!hasTopic(words) || (hasTopic(kept) && followsTopic(parts)))
}

/** A piece without what at its end only links what follows to it: 並んだのですが、まず → 並んだのですが、. */
function withoutLinks(piece: string, rest: string): string {
  const start = piece.lastIndexOf('、') + 1
  const tail = piece.slice(start)
  return start > 0 && tail !== '' && linksOf(tail + rest) === tail.length ? piece.slice(0, start) : piece
}

/** The words of a text that stand in no brackets. */
function openWords(text: string): readonly Morpheme[] {
  const isBracketed = bracketed(text)
  return readWords(text).filter(({ start }) => !isBracketed(start))
}
