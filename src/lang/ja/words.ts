import { analyse } from './analyser/analyse.js'
import type { Morpheme } from './analyser/morpheme.js'

/** Parts of speech that name things, doings and properties; the details that don't. */
const meaningful: ReadonlySet<string> = new Set(['名詞', '動詞', '形容詞'])
const functional: ReadonlySet<string> = new Set(['非自立', '代名詞', '接尾', '数', '特殊', '副詞可能'])

/** Words of every text, which tell none from another. */
const common: ReadonlySet<string> = new Set(
  (
    'する なる ある いる できる 出来る やる 行う 行なう 思う 考える 言う いう 見る くる 来る いく 行く つく 使う 持つ 出る わかる 分かる ' +
    'くれる もらう 良い いい 無い ない 多い 大きい 今回 自分 場合 必要 感じ 気 話 形 方 人 皆 実際 個人 最近'
  ).split(' '),
)

/** The words that carry a text's meaning, in dictionary form. */
export function words(text: string): readonly string[] {
  return joinKatakana(analyse(text))
    .filter(carriesMeaning)
    .map(({ lemma }) => lemma.normalize('NFKC').toLowerCase())
    .filter((word) => !common.has(word) && /[\p{L}]/u.test(word))
}

/** The dictionary cuts names that it doesn't know into words that it does: ストック and マーク. */
function joinKatakana(morphemes: readonly Morpheme[]): readonly Morpheme[] {
  const joined: Morpheme[] = []
  for (const morpheme of morphemes) {
    const before = joined.at(-1)
    if (before && isKatakanaNoun(before) && isKatakanaNoun(morpheme)) {
      joined[joined.length - 1] = { ...before, lemma: before.lemma + morpheme.lemma }
    } else joined.push(morpheme)
  }
  return joined
}

function isKatakanaNoun({ pos, lemma }: Morpheme): boolean {
  return pos === '名詞' && /^[ァ-ヶー]+$/u.test(lemma)
}

function carriesMeaning({ pos, posDetails }: Morpheme): boolean {
  return meaningful.has(pos) && !posDetails.some((detail) => functional.has(detail))
}
