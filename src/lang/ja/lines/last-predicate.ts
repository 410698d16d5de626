import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { isNegation } from './conditions.js'
import { textOf } from './edits.js'

/** A kind of word at the end of a sentence, as one letter. */
interface Kind {
  readonly letter: string
  readonly fits: (word: Morpheme, next: Morpheme | undefined) => boolean
}

/** The first that fits counts. */
const kinds: readonly Kind[] = [
  // 苦手だね
  { letter: 'y', fits: ({ pos, surface }) => pos === '助詞' && /^[ねよ]$/u.test(surface) },
  { letter: 'k', fits: ({ pos, surface }) => pos === '助詞' && surface === 'か' },
  { letter: 'w', fits: ({ pos, surface }) => pos === '助詞' && surface === 'を' },
  // Particles that stand where a noun does: 載せただけだ.
  {
    letter: 'p',
    fits: ({ pos, surface }) =>
      pos === '助詞' && /^(?:から|まで|だけ|のみ|ばかり|ほど|くらい|ぐらい|など)$/u.test(surface),
  },
  { letter: 'q', fits: ({ posDetails, surface }) => surface === 'と' && posDetails[1] === '引用' },
  { letter: 'o', fits: ({ lemma, pos }) => pos === '動詞' && lemma === '思う' },
  { letter: 's', fits: ({ lemma, pos }) => pos === '動詞' && /^(?:する|いたす|致す)$/u.test(lemma) },
  { letter: 'g', fits: ({ lemma, pos }) => pos === '動詞' && /^(?:行う|行なう|おこなう)$/u.test(lemma) },
  { letter: 'z', fits: ({ lemma, posDetails }) => posDetails[0] === '接尾' && lemma === 'せる' },
  // Behind て: what any verb does without, what a noun does without, and いただく.
  {
    letter: 'x',
    fits: ({ lemma, posDetails }) => posDetails[0] === '非自立' && /^(?:しまう|まいる|参る)$/u.test(lemma),
  },
  { letter: 'a', fits: ({ lemma, posDetails }) => posDetails[0] === '非自立' && helpers.test(lemma) },
  { letter: 'r', fits: ({ lemma, posDetails }) => posDetails[0] === '非自立' && /^(?:いただく|頂く)$/u.test(lemma) },
  { letter: 't', fits: ({ posDetails, surface }) => posDetails[0] === '接続助詞' && /^[てで]$/u.test(surface) },
  { letter: 'd', fits: ({ conjugationType }) => conjugationType === '特殊・タ' },
  {
    letter: 'c',
    fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && /^(?:だっ?|な)$/u.test(surface),
  },
  // で and ある of である.
  { letter: 'D', fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && surface === 'で' },
  { letter: 'A', fits: ({ conjugationType, pos }) => pos === '助動詞' && conjugationType === '五段・ラ行アル' },
  { letter: 'n', fits: ({ posDetails, surface }) => posDetails[0] === '非自立' && /^[のん]$/u.test(surface) },
  { letter: 'v', fits: ({ pos }) => pos === '動詞' },
  { letter: 'h', fits: isNegation },
  { letter: 'i', fits: ({ pos, conjugationForm }) => /^(?:形容詞|助動詞)$/u.test(pos) && conjugationForm === '基本形' },
  // わけだ keeps its だ.
  { letter: '-', fits: ({ surface }) => surface === 'わけ' },
  { letter: 'S', fits: (word, next) => word.pos === '名詞' && isVerbalNoun(word, next) },
  // What stands in brackets or dollars is named.
  {
    letter: 'N',
    fits: ({ pos, posDetails, surface }) => pos === '名詞' || posDetails[0] === '括弧閉' || surface === '$',
  },
  { letter: '-', fits: () => true },
]

const helpers = /^(?:いる|おる|ある|くる|いく|みる|おく|くれる|くださる|下さる)$/u

/** Words of an ending that go, as a pattern over their letters, in the order in which they are looked for. */
const goes: readonly RegExp[] = [
  // 苦手だね → 苦手だ
  /y+$/,
  // 近いと思う → 近い; but 思っている stays, which others may do, and 良いかと思う, which would become a question.
  /(?<=[vhidacNSA]|hk)qo$/,
  // 置いてきたのだ → 置いてきた, のである
  /(?<=[vhidacogsA])n(?:c|DA)$/,
  // 公開した, 公開している, 公開してきた, 公開させていただいた → 公開
  /(?<=S)s(?:(?:t[ax])*|ztr)d?$/,
  // 発表を行った → 発表
  /(?<=S)w[sg]d?$/,
  // 9日目の記事だ → 9日目の記事
  /(?<=[NSp])(?:c|DA)$/,
  // 先に着いたのは兄だった → 先に着いたのは兄, 人が増えた印象だった → 人が増えた印象: た stands there already.
  /(?=(?:c|DA)d$)(?<=dn-[^d]*[NS]|d[NS])(?:c|DA)d$/,
]

/** Marks, and what stands in brackets behind the predicate: 出力する(要変換) */
const lastMarks = /(?:[（(][^（）()]*[）)])?(?<![!！…♪])[!！…♪]*$/u

/**
 * A sentence in plain form whose last predicate ends like a slide's: in a noun where one says the same, 公開した → 公開,
 * else in the plain form. A question stays as it is.
 */
export function shortenLastPredicate(sentence: string): string {
  const marks = lastMarks.exec(sentence)![0]
  const statement = withoutRegret(sentence.slice(0, sentence.length - marks.length))
  const { words } = goes.reduce(withoutEnding, spell(analyse(statement)))
  return textOf(words) + marks
}

/** Words with their letters. */
interface Spelled {
  readonly words: readonly Morpheme[]
  readonly letters: string
}

function spell(words: readonly Morpheme[]): Spelled {
  return { words, letters: lettersOf(words) }
}

function withoutEnding(spelled: Spelled, ending: RegExp): Spelled {
  const { words, letters } = spelled
  const found = isFinal(words.at(-1)) && ending.exec(letters)
  return found ? spell(words.slice(0, found.index)) : spelled
}

/** 13日になってしまった → 13日になった, 励んでまいる → 励む. */
function withoutRegret(statement: string): string {
  const words = analyse(statement)
  const found = isFinal(words.at(-1)) && /[vsg]tx(?<past>d?)$/u.exec(lettersOf(words))
  if (!found) return statement
  const verb = words[found.index]!
  const past = words[found.index + 1]!.surface === 'て' ? 'た' : 'だ'
  const ending = found.groups?.['past'] ? verb.surface + past : verb.lemma
  return textOf(words.slice(0, found.index)) + ending
}

function lettersOf(words: readonly Morpheme[]): string {
  return words.map((word, at) => kinds.find(({ fits }) => fits(word, words[at + 1]))!.letter).join('')
}

/** Not し of 公開し, which only looks like the end. */
function isFinal(word: Morpheme | undefined): boolean {
  return word?.conjugationForm === '' || word?.conjugationForm === '基本形'
}

/** A noun that する can follow: one of the dictionary, or one that it doesn't know and that する does follow. */
function isVerbalNoun({ posDetails: [detail, further] }: Morpheme, next: Morpheme | undefined): boolean {
  if (detail === 'サ変接続' || further === 'サ変接続') return true
  return next?.lemma === 'する' && (detail === '一般' || detail === '固有名詞')
}
