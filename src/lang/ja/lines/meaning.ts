import type { Morpheme } from '../analyser/morpheme.js'
import { outright } from './doubts.js'
import { textOf } from './edits.js'
import { felt, foundOut, manners, outcomes, thinking, verbEnds } from './ending-words.js'
import { isDoubled, isFiller } from './fillers.js'
import { joinPotentials } from './potential.js'
import { readWords } from './read-words.js'
import { hasTopic } from './roles.js'

/** A word that counts, in a form in which it is compared, and where it stands in the text. */
export interface Word {
  readonly word: string
  readonly start: number
}

/** Whether a text says the same as some words but for politeness, tense and aspect: all that count, in the same order. */
export function saysSame(text: string, words: readonly Morpheme[]): boolean {
  return joined(meaningOf(readWords(text))) === joined(meaningOf(words))
}

/** Marks that only part words; `<`, `=` and `?` say something. */
export const spareMarks = /^[\s、。，．,.!！…♪・「」『』（）()“”"'【】:：]+$/u

/** Verbs that only help another one. */
const helping = /^(?:いる|おる|くる|いく|みる|おく|しまう|まいる|参る|くれる|くださる|下さる)$/u

/** Whether として stands at a place where it is と, し and て in plain form: 目的としています. */
function isMadeAs(words: readonly Morpheme[], at: number): boolean {
  return words[at]!.surface === 'として' && helping.test(words[at + 1]?.lemma ?? '')
}

/** Words without which a text says the same, but for politeness, tense and aspect. */
const free: readonly ((word: Morpheme, before: Morpheme | undefined) => boolean)[] = [
  ({ surface }) => spareMarks.test(surface),
  ({ pos, lemma, conjugationType }) =>
    pos === '助動詞' && (/^(?:ます|です|た)$/u.test(lemma) || /^特殊・(?:ダ|タ|デス)$/u.test(conjugationType)),
  ({ pos, conjugationType }) => pos === '助動詞' && conjugationType === '五段・ラ行アル',
  ({ pos, lemma }) => pos === '動詞' && /^(?:する|いたす|致す)$/u.test(lemma),
  ({ posDetails, lemma }) => posDetails[0] === '非自立' && (lemma === 'ある' || helping.test(lemma)),
  // 目的としています, of which the dictionary has として for one word.
  ({ lemma }, before) => before?.surface === 'として' && helping.test(lemma),
  // 開けてある, though the dictionary has it for a verb of its own.
  ({ lemma }, before) => lemma === 'ある' && before?.posDetails[0] === '接続助詞',
  ({ posDetails, surface }) => posDetails[0] === '接続助詞' && /^[てで]$/u.test(surface),
  ({ posDetails, surface }) => posDetails[0] === '非自立' && /^[のん]$/u.test(surface),
  ({ surface }, before) => surface === 'う' && before?.lemma === 'ます',
  ({ posDetails, surface }) => posDetails[0] === '終助詞' && /^[ねよ]$/u.test(surface),
  isFiller,
]

/** The words that count, in the order in which they are said. */
export function meaningOf(words: readonly Morpheme[]): readonly Word[] {
  const read = joinPotentials(words)
  const doubled = new Set(read.flatMap((_, at) => (isDoubled(read, at) ? read.slice(at, at + 2) : [])))
  const madeAs = new Set(read.filter((_, at) => isMadeAs(read, at)))
  const counting = read
    .filter((word, at) => !free.some((isFree) => isFree(word, read[at - 1])))
    .filter((word) => !doubled.has(word))
    .map((word) => ({ word: madeAs.has(word) ? 'と' : formOf(word), start: word.start }))
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
  { words: ['必要', 'が', 'ない'], spare: [1] },
]

/** What says no more than that somebody knows it now. */
const finding = [/^(?:こと|事)$/u, /^が$/u, /^(?:わかる|分かる)$/u]
const isFoundOut = new RegExp(`[${verbEnds}いただ]${foundOut}[。．.!！]*$`, 'u')

interface LightEnd {
  /** The last words that count. */
  readonly words: readonly RegExp[]
  /** What the sentence must end in to be without them. */
  readonly text?: RegExp
  /** Whether the sentence must be about nobody who is named. */
  readonly isOwn?: true
}

const comesTo = 'にな(?:る|ります|って(?:いる|います))[。．.!！]*$'

/** What the ends of sentences say no less without. */
const lightEnds: readonly LightEnd[] = [
  // 近いと思う, but not 届くと思う, which only supposes.
  {
    words: [/^と$/u, thinking],
    text: new RegExp(`${outright}と(?:思(?:う|います)|考え(?:る|ます)|感じ(?:る|ます))ね?[。．.!！]*$`, 'u'),
  },
  // 近いと思っている, which others may do.
  {
    words: [/^と$/u, thinking],
    text: new RegExp(`${outright}と(?:思っ|考え|感じ)て(?:いる|います|おります)[。．.!！]*$`, 'u'),
    isOwn: true,
  },
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
    words: [/^という$/u, new RegExp(`^(?:${manners})$`, 'u'), /^に$/u, /^なる$/u],
    text: new RegExp(`[${verbEnds}い]、?という(?:${manners})${comesTo}`, 'u'),
  },
  // 鍵が要る（という）ことが分かった
  { words: [/^という$/u, ...finding], text: isFoundOut },
  { words: finding, text: isFoundOut },
  // 良い道具だな、と思った
  { words: [/^な[ぁあー〜～]*$/u, /^と$/u, thinking], text: new RegExp(`${felt}[。．.!！]*$`, 'u') },
  // 鍵が必要になる
  { words: [/^に$/u, /^なる$/u], text: /必要にな(?:る|ります)[。．.!！]*$/u },
  // 設定を読み込む流れになる
  {
    words: [/^に$/u, /^なる$/u],
    text: new RegExp(`(?:${outcomes})${comesTo}`, 'u'),
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
  なくなる: 'ないなる',
  // Of 試してみたい, which says 試したい.
  みたい: 'たい',
  出来る: 'できる',
  // Both are 行った.
  行く: '行う',
  行なう: '行う',
  おこなう: '行う',
}

function formOf({ lemma }: Morpheme): string {
  return spellings[lemma] ?? lemma.normalize('NFKC')
}

/** Words as one text: two texts may be cut into words in different ways. */
export function joined(words: readonly Word[]): string {
  return words.map(({ word }) => word).join('')
}
