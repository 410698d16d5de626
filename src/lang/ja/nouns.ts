import { analyse } from './analyser/analyse.js'
import type { Morpheme } from './analyser/morpheme.js'

/** Nouns that name nothing by themselves, or say when and how much. */
const unnaming: ReadonlySet<string> = new Set(['非自立', '代名詞', '数', '接尾', '副詞可能', '特殊', '名詞接続'])

/** What a noun phrase may begin with: `3章`, `低ランク近似`. */
const beginnings: ReadonlySet<string> = new Set(['数', '名詞接続'])

/** Nouns of every text. */
const vague: ReadonlySet<string> = new Set(
  (
    'こと もの ところ とき ため よう 感じ 方 人 皆様 方々 弊社 当社 自社 御社 自分 時間 点 状態 場合 旨 話 際 結果 形 印象 理由 意味 必要 内容 部分 ' +
    '問題 記事 本記事 投稿 みなさん 皆さん 気 例 式 図 表 値 下記 上記 以下 以上 次 他 一つ ひとつ それぞれ 両方 全部 全体 場所 たくさん 可能 簡単 ' +
    '利用 使用 機能 説明 戦略 実行 作成 設定 処理 対応 動作 確認 実装 変更 追加 情報 前者 後者 方法 手順 仕組み プロジェクト ドキュメント サービス'
  ).split(' '),
)

/** Nouns that a noun phrase does not end with: `事前学習自体`, `資料など`. */
const weakEnds: ReadonlySet<string> = new Set('自体 自身 等 など 程度 同士 全体 以外 ごと'.split(' '))

/** A noun alone says little, unless it is a name in Latin letters. */
const simpleWeight = 0.6
const latinName = /[A-Za-z]{4}|[A-Z]{3}/u

/** A noun with the nouns that it is compounded of. */
interface CompoundNoun {
  readonly start: number
  readonly end: number
  readonly weight: number
  /** Whether it is a single noun that names a deed or a country: チェック, 開発, 米国. */
  readonly isWeak: boolean
  /** Whether it is compounded of several, or a name in Latin letters. */
  readonly isName: boolean
}

/** The nouns of a text that name something, each with the nouns that it is compounded of. */
export function findNouns(sentence: string): readonly CompoundNoun[] {
  const runs: Morpheme[][] = [[]]
  const morphemes = analyse(sentence)
  for (const [at, morpheme] of morphemes.entries()) {
    const isJoint = isLatin(morphemes[at - 1]) && morpheme.surface === ' ' && isLatin(morphemes[at + 1])
    if (isPart(morpheme) || isJoint) runs.at(-1)!.push(morpheme)
    else runs.push([])
  }
  return runs.flatMap((run) => toNoun(run) ?? [])
}

/** A blank joins Latin words: Claude Code. */
function isLatin(morpheme: Morpheme | undefined): boolean {
  return morpheme?.pos === '名詞' && /^\p{Script=Latin}/u.test(morpheme.surface)
}

function isPart({ pos, posDetails, surface }: Morpheme): boolean {
  const isNoun = pos === '名詞' && posDetails[0] !== '代名詞' && posDetails[0] !== '非自立'
  return (isNoun || posDetails[0] === '名詞接続') && /^[\p{L}\p{N}ー々'’._+/&#-]+$/u.test(surface)
}

/** Single letters and figures: 10, r行. */
const nameless = /^(?:[ぁ-ん]{1,2}|\p{L}|\p{N}+)$|\d[行列個次]|(?<![A-Za-z\d_-])[A-Za-z](?![A-Za-z\d_-])/u

function toNoun(run: readonly Morpheme[]): CompoundNoun | undefined {
  const first = run.findIndex((morpheme) => names(morpheme) || beginnings.has(morpheme.posDetails[0] ?? ''))
  const last = run.findLastIndex((morpheme) => names(morpheme) && !weakEnds.has(morpheme.surface))
  const parts = run.slice(Math.max(0, first), last + 1)
  const text = parts.map(({ surface }) => surface).join('')
  if (!parts.some(names) || vague.has(text) || nameless.test(text)) return undefined
  const { start } = parts[0]!
  const isName = parts.length > 1 || latinName.test(text)
  const [detail, , further] = parts[0]!.posDetails
  const isWeak = !isName && (detail === 'サ変接続' || further === '国')
  return {
    start,
    end: start + text.length,
    isName,
    isWeak,
    weight: isName ? 1 : simpleWeight,
  }
}

function names({ posDetails }: Morpheme): boolean {
  return !unnaming.has(posDetails[0] ?? '')
}
