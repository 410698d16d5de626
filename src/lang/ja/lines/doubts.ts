import type { Morpheme } from '../analyser/morpheme.js'
import { isCause } from './causes.js'
import { textOf } from './edits.js'
import { hasTopic, isConjunctive, isMark, isTurning } from './roles.js'

/** Whether what follows the clause link at a word leaves open, or only wishes or tells of others, what stands before it, too. */
export function leavesOpen(words: readonly Morpheme[], at: number): boolean {
  const rest = withoutThought(words.slice(at + 1))
  const said = isTurn(words, at) ? withoutDoubt(rest) : isReason(words, at) ? withoutPlainDoubt(rest) : rest
  return said.some(isSaid) || uncertain.test(textOf(said))
}

/** Whether the clause link at a word is が or けど: what stands before it is said outright, whatever is said of the rest. */
function isTurn(words: readonly Morpheme[], at: number): boolean {
  return words.slice(Math.max(0, at - 1), at + 1).some(isTurning)
}

/** Whether the clause link at a word is ので or ため, before which only what is so is told. */
function isReason(words: readonly Morpheme[], at: number): boolean {
  return words.slice(Math.max(0, at - 1), at + 1).some((word) => isConjunctive(word, /^ので$/u) || isCause(word))
}

/** 高いので売れないだろう leaves open whether it sells, 高いので売れないのだろう whether that is why, and a request has no matter. */
function withoutPlainDoubt(words: readonly Morpheme[]): readonly Morpheme[] {
  const rest = withoutDoubt(words)
  const isOfAll =
    /^[のん]$/u.test(rest.at(-1)?.surface ?? '') || words.some(({ surface }) => /^(?:ください|下さい)$/u.test(surface))
  return isOfAll ? words : rest
}

/** What a doubt or wish of the author's own ends in, which bears on no clause before が; hearsay, 減ったらしい, may. */
const ownDoubts =
  'かもしれ(?:ない|ません) はず だろう でしょう た[いか] べき つもり 予定 可能性 ほしい 欲しい ください 下さい ましょう [よ良]い か?と思(?:う|います)'

const ownDoubt = new RegExp(
  `(?:${ownDoubts.replaceAll(' ', '|')})(?:の|ん|だ|です|である|った|が(?:ある|高い)|ところ|か?と思(?:う|います)|[ねよ])*[。.!！…]*$`,
  'u',
)

function withoutDoubt(words: readonly Morpheme[]): readonly Morpheme[] {
  const doubt = ownDoubt.exec(textOf(words))?.[0].length
  if (doubt === undefined) return words
  return words.slice(
    0,
    words.findLastIndex((_, at) => textOf(words.slice(at)).length >= doubt),
  )
}

/** What only the author's taste can say, so that 便利だ と思う is no guess. */
const opinions =
  '便利 不便 重要 大切 大事 必要 有効 有用 最適 適切 理想 理想的 無難 可能 十分 充分 楽 簡単 快適 面倒 大変 残念 危険 おすすめ'

/**
 * Before what somebody thinks, as a pattern: 近い, 大事だ, 遠いだろう, 遠いのではないか and 確かめる必要がある と思う are as good as said, but
 * 届く, 届いた, 届けない, 道がある and 風のせいだ と思う are only supposed.
 */
export const outright = `(?:${[
  '(?<=い)(?<!ない|(?<![てで])みたい)',
  '(?<=(?:[よ良多少早速長高安し]|やす|づら|にく)かった)',
  '(?<=だろう|でしょう|べき|べきだ|ないか)',
  '(?<=(?:可能性|必要|こと|場合|価値|意味|余地|傾向)[がはも]ある)',
  `(?<=(?:${opinions.replaceAll(' ', '|')})だ?)`,
].join('|')})`

const thought = new RegExp(`${outright}と(?:思|考え|感じ)(?:う|る|った|た)$`, 'u')

/** What the author thinks is said. */
function withoutThought(words: readonly Morpheme[]): readonly Morpheme[] {
  const isThought = thought.test(textOf(words))
  const end = words.findLastIndex(({ surface }) => surface === 'と')
  return isThought && !hasTopic(words) ? words.slice(0, end) : words
}

/** Ends of sentences that leave open, or only wish, all that stands before them. */
const doubts = [
  'か(?:な|も)?(?!った) かもしれな.* かもしれませ.* らしい よう みたい そう はず だろう でしょう 可能性.* 見込み とのこと という',
  'わけで?は.* 限らな.* 限りませ.* 得な.*',
  'た(?:い|か) べき つもり 予定 ほしい 欲しい ください 下さい ましょう [よ良い](?:い|か)',
  'わけ から ため',
].flatMap((row) => row.split(' '))

const uncertain = new RegExp(`(?:${doubts.join('|')})(?:の|ん)?(?:だ|です|である)?(?:った)?[ねよ]?[。.!！?？…]*$`, 'u')

/** と of 遅れると言う and 必要と言う, not that of これと同じ or 壁と呼ぶ; also 遅れる、という. */
function isSaid({ surface, posDetails }: Morpheme, at: number, words: readonly Morpheme[]): boolean {
  if (surface === 'という') return at === 0 || isMark(words[at - 1])
  if (surface !== 'と' || posDetails[1] !== '引用') return false
  return words[at - 1]?.pos !== '名詞' || saying.has(words[at + 1]?.lemma ?? '')
}

/** Verbs and nouns that say whose words or thoughts stand before と. */
const saying: ReadonlySet<string> = new Set(
  (
    '言う いう 思う 考える 述べる 話す 聞く 書く 感じる 見る みる 信じる 語る 答える ' +
    '判断 予想 予測 想定 期待 主張 指摘 評価 説明 する'
  ).split(' '),
)
