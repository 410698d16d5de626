import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { isNegation } from './conditions.js'
import { conjugate } from './conjugation.js'
import { outright } from './doubts.js'
import { textOf } from './edits.js'
import { felt, foundOut, manners, outcomes, verbEnds } from './ending-words.js'
import { hasTopic, isPast } from './roles.js'

/** A kind of word at the end of a sentence, as one letter. */
interface Kind {
  readonly letter: string
  readonly fits: (word: Morpheme, next: Morpheme | undefined) => boolean
}

/** The first that fits counts. */
const kinds: readonly Kind[] = [
  { letter: ' ', fits: ({ surface }) => surface.trim() === '' },
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
  { letter: 'T', fits: ({ posDetails, surface }) => surface === 'と' && posDetails[0] === '格助詞' },
  { letter: 'R', fits: ({ lemma, pos }) => pos === '動詞' && lemma === 'なる' },
  { letter: 's', fits: ({ lemma, pos }) => pos === '動詞' && /^(?:する|いたす|致す)$/u.test(lemma) },
  { letter: 'g', fits: ({ lemma, pos }) => pos === '動詞' && /^(?:行う|行なう|おこなう)$/u.test(lemma) },
  { letter: 'z', fits: ({ lemma, posDetails }) => posDetails[0] === '接尾' && lemma === 'せる' },
  // Behind て: what any verb does without, what a noun does without, and いただく.
  {
    letter: 'x',
    fits: ({ lemma, posDetails }) => posDetails[0] === '非自立' && /^(?:しまう|まいる|参る)$/u.test(lemma),
  },
  // Behind て: what any verb does without where it says no direction, 試してみる, 並べておく.
  { letter: 'e', fits: ({ lemma, posDetails }) => posDetails[0] === '非自立' && /^(?:いく|みる|おく)$/u.test(lemma) },
  { letter: 'a', fits: ({ lemma, posDetails }) => posDetails[0] === '非自立' && helpers.test(lemma) },
  { letter: 'r', fits: ({ lemma, posDetails }) => posDetails[0] === '非自立' && /^(?:いただく|頂く)$/u.test(lemma) },
  { letter: 't', fits: ({ posDetails, surface }) => posDetails[0] === '接続助詞' && /^[てで]$/u.test(surface) },
  { letter: 'd', fits: isPast },
  {
    letter: 'c',
    fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && /^(?:だっ?|な)$/u.test(surface),
  },
  // で and ある of である.
  { letter: 'D', fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && surface === 'で' },
  { letter: 'A', fits: ({ conjugationType, pos }) => pos === '助動詞' && conjugationType === '五段・ラ行アル' },
  { letter: 'n', fits: ({ posDetails, surface }) => posDetails[0] === '非自立' && /^[のん]$/u.test(surface) },
  // 終わりだ
  {
    letter: 'N',
    fits: ({ pos, conjugationForm }, next) =>
      pos === '動詞' && conjugationForm === '連用形' && next?.conjugationType === '特殊・ダ',
  },
  { letter: 'b', fits: ({ lemma, pos }) => pos === '動詞' && /^(?:できる|出来る|れる|られる)$/u.test(lemma) },
  { letter: 'l', fits: ({ lemma, pos }) => pos === '動詞' && /^(?:ある|いる)$/u.test(lemma) },
  { letter: 'v', fits: ({ pos }) => pos === '動詞' },
  { letter: 'h', fits: isNegation },
  { letter: 'i', fits: ({ pos, conjugationForm }) => /^(?:形容詞|助動詞)$/u.test(pos) && conjugationForm === '基本形' },
  { letter: 'W', fits: ({ surface }) => surface === 'わけ' },
  { letter: 'M', fits: ({ surface, posDetails }) => surface === 'こと' && posDetails[0] === '非自立' },
  // 切れたようだ: without だ it would be a wish or a purpose.
  { letter: 'Y', fits: ({ surface, posDetails }) => surface === 'よう' && posDetails[0] === '非自立' },
  { letter: 'S', fits: (word, next) => word.pos === '名詞' && isVerbalNoun(word, next) },
  // What stands in brackets or dollars is named.
  {
    letter: 'N',
    fits: ({ pos, posDetails, surface }) => pos === '名詞' || posDetails[0] === '括弧閉' || surface === '$',
  },
  { letter: '-', fits: () => true },
]

const helpers = /^(?:いる|おる|ある|くる|くれる|くださる|下さる)$/u

/** Verbs with which ていく and ておく say where to, or what for: 持っていく. */
const carrying = /^(?:持つ|連れる|出る|入る|付く|つく|去る|歩く|走る|向かう|置く|放る|取る|とる|やる)$/u

/** Words of an ending that go, as a pattern over their letters, in the order in which they are looked for. */
const goes: readonly RegExp[] = [
  // 苦手だね → 苦手だ
  /y+$/,
  // 静かなのだ → 静か
  /(?<=[NSp])cn(?:c|DA)$/,
  // 置いてきたのだ → 置いてきた, のである
  /(?<=[vlbRhidacgsxeA])n(?:c|DA)$/,
  // 展開されるわけだ → 展開される
  /(?<=[vlbRhidacogsaA])W(?:c|DA)$/,
  // 公開した, 公開している, 公開してきた, 公開させていただいた → 公開
  /(?<=S)s(?:(?:t[axe])*|ztr)d?$/,
  // 発表を行った → 発表, but 独自な発表を行った, 任せられる発表を行った
  /(?<=(?<![cb])S)w[sg](?:t[axe])*d?$/,
  // 重要な課題となっている → 重要な課題
  /(?<=[NSp])TR(?:t[axe])*d?$/,
  // 9日目の記事だ → 9日目の記事
  /(?<=[NSMp] ?)(?:c|DA)$/,
  // 先に着いたのは兄だった → 先に着いたのは兄, 人が増えた印象だった → 人が増えた印象: た stands there already.
  /(?=(?:c|DA)d$)(?<=dn-[^d]*[NS]|d[NS])(?:c|DA)d$/,
]

/** Marks, and what stands in brackets behind the predicate: 出力する(要変換) */
const lastMarks = /(?:[（(][^（）()]*[）)])?(?<![!！…♪])[!！…♪]*$/u

/** Endings that a slide says shorter, in plain form. */
const shorter: readonly (readonly [RegExp, string])[] = [
  // 鍵が要るという事が分かった → 鍵が要る
  [new RegExp(`(?<=[${verbEnds}いただ])${foundOut}$`, 'u'), ''],
  // 良い道具だな、と思った → 良い道具だ, 強いなと感じた → 強い
  [new RegExp(`${felt}$`, 'u'), ''],
  // 近いと思う → 近い; but 思っている stays, which others may do.
  [new RegExp(`${outright}と(?:思う|考える|感じる)ね?$`, 'u'), ''],
  // 再起動する必要がある → 再起動する必要あり
  [/(?<=必要)がある$/u, 'あり'],
  // 鍵が必要になる → 鍵が必要
  [/(?<=必要)になる$/u, ''],
  // 首位を保つことになる → 首位を保つ; ことになった only says what was decided.
  [new RegExp(`(?<=[${verbEnds}い])ことに(?:なる|する)$`, 'u'), ''],
  // 鍵を届ける、という形になっている → 鍵を届ける
  [new RegExp(`(?<=[${verbEnds}い])、?という(?:${manners})にな(?:る|っている)$`, 'u'), ''],
  // 設定を読み込む流れになる → 設定を読み込む流れ
  [new RegExp(`(?<=${outcomes})にな(?:る|っている)$`, 'u'), ''],
]

/**
 * A sentence in plain form whose last predicate ends like a slide's: in a noun where one says the same, 公開した → 公開,
 * else in the plain form. A question stays as it is.
 */
export function shortenLastPredicate(sentence: string): string {
  const marks = lastMarks.exec(sentence)![0]
  const ending = sentence.slice(0, sentence.length - marks.length)
  const statement = shorter.reduce((text, [long, short]) => text.replace(long, short), ending)
  const said = analyse(statement)
  const own = hasTopic(said) ? said : analyse(statement.replace(thought, ''))
  const { words } = goes.reduce(withoutEnding, spell(own))
  // （起きない）ようだ, which without だ would be a wish.
  const line = withoutHelper(textOf(words)).replace(/よう$/u, statement.endsWith('ようだ') ? 'ようだ' : 'よう')
  return marks === '' ? line.trimEnd() : line + marks
}

/** 間に合うのではないかと思っている → 間に合うのではないか, where nobody else is named who may think so. */
const thought = new RegExp(`${outright}と(?:思って|考えて|感じて)いる$`, 'u')

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

/** 13日になってしまった → 13日になった, 励んでまいる → 励む, 試してみる → 試す, 使っていきたい → 使いたい. */
function withoutHelper(statement: string): string {
  const words = analyse(statement)
  const found = isFinal(words.at(-1)) && /[vRsg]t(?:[xe]d?|ei)$/u.exec(lettersOf(words))
  const verb = found ? words[found.index] : undefined
  if (!found || verb === undefined || carrying.test(verb.lemma)) return statement
  const text = withoutHelperOf(verb, words.slice(found.index + 1))
  return text === undefined ? statement : textOf(words.slice(0, found.index)) + text
}

/** A verb with what stands behind it but the helper. */
function withoutHelperOf(verb: Morpheme, [particle, , ending]: readonly Morpheme[]): string | undefined {
  if (ending === undefined) return verb.lemma
  if (isPast(ending)) return verb.surface + (particle?.surface === 'で' ? 'だ' : 'た')
  return ending.lemma === 'たい' ? conjugate(verb, 'wish') : undefined
}

function lettersOf(words: readonly Morpheme[]): string {
  return words.map((word, at) => kinds.find(({ fits }) => fits(word, words[at + 1]))!.letter).join('')
}

/** Not し of 公開し, which only looks like the end. */
function isFinal(word: Morpheme | undefined): boolean {
  return word?.conjugationForm === '' || word?.conjugationForm === '基本形'
}

/** A noun that する can follow: one of the dictionary, or one that it doesn't know and that する does follow. */
function isVerbalNoun({ surface, posDetails: [detail, further] }: Morpheme, next: Morpheme | undefined): boolean {
  // 親子が大体の仕事をしている
  if (surface === '仕事') return false
  if (detail === 'サ変接続' || further === 'サ変接続') return true
  return next?.lemma === 'する' && (detail === '一般' || detail === '固有名詞')
}
