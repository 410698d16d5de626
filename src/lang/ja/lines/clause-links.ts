import type { Morpheme } from '../analyser/morpheme.js'
import { isConjunctive, isNamed } from './roles.js'

/** How a clause goes over into the next: it is set against it, gives its reason, or comes before it. */
export type ClauseLink = 'contrast' | 'reason' | 'sequence'

interface LinkRow {
  readonly link: ClauseLink
  /** Whether a clause that ends with `last` is linked so; `before` stands before `last`. */
  readonly fits: (last: Morpheme, before: Morpheme | undefined) => boolean
}

/** Clauses that end in what is not listed here, ば, と, ながら, ほど, 場合は, bear on what follows. */
const rows: readonly LinkRow[] = [
  { link: 'contrast', fits: (last) => isConjunctive(last, /^(?:が|けど|けれども?|ものの)$/u) },
  // 作ってから is no reason.
  { link: 'reason', fits: (last, before) => isConjunctive(last, /^(?:ので|から)$/u) && before?.surface !== 'て' },
  { link: 'reason', fits: (last) => last.surface === 'ため' && isDependent(last) },
  {
    link: 'reason',
    fits: (last, before) => last.surface === 'に' && before?.surface === 'ため' && isDependent(before),
  },
  // 開けたところ, but not 今のところ.
  { link: 'reason', fits: (last, before) => last.surface === 'ところ' && before?.conjugationType === '特殊・タ' },
  { link: 'sequence', fits: (last) => isConjunctive(last, /^[てでし]$/u) },
  // 水を集め, but not the noun データ集め.
  {
    link: 'sequence',
    fits: (last, before) =>
      last.pos === '動詞' && last.conjugationForm === '連用形' && (last.lemma === 'する' || before?.pos !== '名詞'),
  },
  // 分岐がなく, but not 入ることなく.
  {
    link: 'sequence',
    fits: (last, before) => last.pos === '形容詞' && last.conjugationForm === '連用テ接続' && before?.pos !== '名詞',
  },
  { link: 'sequence', fits: (last, before) => isCopula(last) && before?.pos === '名詞' && !isDependent(before) },
]

/** Verbs that make of a noun what bears on the rest of the sentence: 一部を除き, 平日に限って, 去年に比べて. */
const bindingVerbs: ReadonlySet<string> = new Set(
  (
    '除く のぞく 限る 問う 含む 含める 違う 異なる 比べる 応じる 従う したがう つれる 連れる 伴う よる 反する ' +
    '代わる 加える 向ける 通す 通じる わたる 沿う 合わせる 関わる かかわる 踏まえる 続く 続ける もつ 経る'
  ).split(' '),
)

/**
 * How the clause that ends at a word goes over into what follows; `undefined` where none ends, or one that must stay. Most
 * end at a comma; が and ので need none.
 */
export function clauseLinkAt(words: readonly Morpheme[], at: number): ClauseLink | undefined {
  const isComma = isMark(words[at])
  const end = isComma ? at - 1 : at
  const last = words[end]
  if (last === undefined || (!isComma && (!isConjunctive(last, /^(?:が|ので)$/u) || isMark(words[at + 1]))))
    return undefined
  const before = words[end - 1]
  const verb = isConjunctive(last, /^[てで]$/u) ? before : last
  if (bindingVerbs.has(verb?.lemma ?? '')) return undefined
  // 専用の機械で、 and 素早く、 only look like clauses: they say nothing of anything.
  if ((isCopula(last) || last.pos === '形容詞') && !isNamed(words.slice(0, end))) return undefined
  return rows.find(({ fits }) => fits(last, before))?.link
}

function isMark(word: Morpheme | undefined): boolean {
  return /^[、,，]$/u.test(word?.surface ?? '')
}

/** で of 会議で、 as a form of だ. */
function isCopula({ conjugationType, surface }: Morpheme): boolean {
  return conjugationType === '特殊・ダ' && surface === 'で'
}

function isDependent({ pos, posDetails: [detail] }: Morpheme): boolean {
  return pos === '名詞' && detail === '非自立'
}
