import { chooseTitle } from '../title-phrases.js'
import type { FoundTitle, TitleContext, TitlePhrase } from '../title-phrases.js'
import { analyse } from './analyser/analyse.js'
import type { Morpheme } from './analyser/morpheme.js'
import { reserved } from './reservations.js'

/** The longest title in characters: nine of ten titles on human slides are shorter. */
const longest = 15

/** Nouns that name nothing by themselves, or say when and how much. */
const unnaming: ReadonlySet<string> = new Set(['非自立', '代名詞', '数', '接尾', '副詞可能', '特殊', '名詞接続'])

/** What a noun phrase may begin with: `3章`, `低ランク近似`. */
const beginnings: ReadonlySet<string> = new Set(['数', '名詞接続'])

/** Nouns of every text. */
const vague: ReadonlySet<string> = new Set(
  (
    'こと もの ところ とき ため よう 感じ 方 人 皆様 方々 弊社 当社 自社 御社 自分 時間 点 状態 場合 旨 話 際 結果 形 印象 理由 意味 必要 内容 部分 ' +
    '問題 記事 本記事 投稿 みなさん 皆さん 気 例 式 図 表 値 下記 上記 以下 以上 次 他 一つ ひとつ それぞれ 両方 全部 全体 場所 たくさん 可能 簡単'
  ).split(' '),
)

/** Nouns that a noun phrase does not end with: `事前学習自体`, `資料など`. */
const weakEnds: ReadonlySet<string> = new Set('自体 自身 等 など 程度 同士 全体 以外 ごと'.split(' '))

/** A noun alone says little, unless it is a name in Latin letters; two nouns joined by の say more. */
const simpleWeight = 0.6
const pairWeight = 1.25
const latinName = /[A-Za-z]{4}/u

/** What stands before a noun that only the text before makes clear. */
const pointing = /(?:[こそあど]の|こんな|そんな|こうした|そうした|同じ)$/u

/** What marks the noun phrase before it as what the sentence is about. */
const topicMarker = /^(?:は(?!じめ)|とは|について|に関して|ですが|といえば)/u

/** The name of a text: a compound noun, or two joined by の. */
export function titleOf(sentences: readonly string[], context: TitleContext): FoundTitle | undefined {
  return chooseTitle(sentences, context, { phrasesOf, reserved })
}

function phrasesOf(sentence: string): readonly TitlePhrase[] {
  const nouns = findNouns(sentence)
  const pairs = nouns.slice(1).flatMap((noun, place) => {
    const before = nouns[place]!
    if (sentence.slice(before.end, noun.start) !== 'の') return []
    return { ...noun, start: before.start, weight: pairWeight, isName: true }
  })
  return [...nouns, ...pairs]
    .map(({ start, end, weight, isName }) => ({
      isName,
      text: sentence.slice(start, end),
      before: sentence.slice(0, start),
      weight,
      isMarked: topicMarker.test(sentence.slice(end)),
    }))
    .filter(({ text, before }) => text.length <= longest && !pointing.test(before))
}

/** A noun with the nouns that it is compounded of. */
interface CompoundNoun {
  readonly start: number
  readonly end: number
  readonly weight: number
  /** Whether it is compounded of several. */
  readonly isName: boolean
}

function findNouns(sentence: string): readonly CompoundNoun[] {
  const runs: Morpheme[][] = [[]]
  for (const morpheme of analyse(sentence)) {
    if (isPart(morpheme)) runs.at(-1)!.push(morpheme)
    else runs.push([])
  }
  return runs.flatMap((run) => toNoun(run) ?? [])
}

function isPart({ pos, posDetails, surface }: Morpheme): boolean {
  const isNoun = pos === '名詞' && posDetails[0] !== '代名詞' && posDetails[0] !== '非自立'
  return (isNoun || posDetails[0] === '名詞接続') && /^[\p{L}\p{N}ー々'’._+/&#-]+$/u.test(surface)
}

function toNoun(run: readonly Morpheme[]): CompoundNoun | undefined {
  const first = run.findIndex((morpheme) => names(morpheme) || beginnings.has(morpheme.posDetails[0] ?? ''))
  const last = run.findLastIndex((morpheme) => names(morpheme) && !weakEnds.has(morpheme.surface))
  const parts = run.slice(Math.max(0, first), last + 1)
  const text = parts.map(({ surface }) => surface).join('')
  if (
    !parts.some(names) ||
    vague.has(text) ||
    /^(?:[ぁ-ん]{1,2}|\p{L}|\p{N}+)$|\d[行列個次]|(?<![A-Za-z\d_-])[A-Za-z](?![A-Za-z\d_-])/u.test(text)
  )
    return undefined
  const { start } = parts[0]!
  const isName = parts.length > 1
  return { start, end: start + text.length, isName, weight: isName || latinName.test(text) ? 1 : simpleWeight }
}

function names({ posDetails }: Morpheme): boolean {
  return !unnaming.has(posDetails[0] ?? '')
}
