import type { Morpheme } from '../analyser/morpheme.js'
import { isBareReason, isCause } from './causes.js'
import { isConjunctive, isDependent, isFinite, isMark, isNamed, isPast, isThing, turning } from './roles.js'

/**
 * How a clause goes over into the next: it is set against it, gives its reason, comes before it, or only tells on what
 * occasion it came about.
 */
export type ClauseLink = 'contrast' | 'reason' | 'sequence' | 'occasion'

/** The first clauses of a sentence and those that stay, without what stands in brackets. */
export interface Parts {
  readonly dropped: readonly Morpheme[]
  readonly kept: readonly Morpheme[]
  readonly link: ClauseLink
}

interface LinkRow {
  readonly link: ClauseLink
  /** Whether a clause that ends with `last` is linked so; `before` stands before `last`, and `first` before that. */
  readonly fits: (last: Morpheme, before: Morpheme | undefined, first: Morpheme | undefined) => boolean
}

/** 公開するほか, 公開するとともに */
const together = /^(?:ほか|とともに|と共に)$/u

/** Particles of a contrast. */
const contrasting = new RegExp(`^(?:${turning}|ものの)$`, 'u')

/** Clauses that end in what is not listed here, ば, と, ほど, 場合は, bear on what follows. */
const rows: readonly LinkRow[] = [
  { link: 'contrast', fits: (last) => isConjunctive(last, contrasting) },
  // 上がる一方、 and 上がる一方で、 but not その一方で、
  { link: 'contrast', fits: (last, before) => last.surface === '一方' && isFinite(before) },
  {
    link: 'contrast',
    fits: ({ surface }, before, first) => surface === 'で' && before?.surface === '一方' && isFinite(first),
  },
  // 有益な反面、
  {
    link: 'contrast',
    fits: ({ surface }, before) => surface === '反面' && (isFinite(before) || before?.surface === 'な'),
  },
  // 早いのに対し、
  {
    link: 'contrast',
    fits: ({ surface }, before, first) => /^に対して?$/u.test(surface) && before?.surface === 'の' && isFinite(first),
  },
  // 並べることで、
  { link: 'reason', fits: (last, before) => endsMeans(last, before) },
  // 作ってから is no reason.
  { link: 'reason', fits: (last, before) => isConjunctive(last, /^(?:ので|から)$/u) && before?.surface !== 'て' },
  { link: 'reason', fits: isCause },
  { link: 'reason', fits: (last, before) => last.surface === 'に' && isCause(before) },
  // 開けたところ, but not 今のところ.
  { link: 'reason', fits: (last, before) => last.surface === 'ところ' && isPast(before) },
  // 切り出した結果、
  { link: 'reason', fits: (last, before) => last.surface === '結果' && isPast(before) },
  // 使えるよう、 and 使えるように、 but not このように、
  { link: 'occasion', fits: (last, before) => last.surface === 'よう' && isFinite(before) },
  {
    link: 'occasion',
    fits: ({ surface }, before, first) => surface === 'に' && before?.surface === 'よう' && isFinite(first),
  },
  // 開催に向けて、 and 公開にあたって、
  {
    link: 'occasion',
    fits: (last, before, first) => last.surface === 'て' && before?.lemma === '向ける' && first?.surface === 'に',
  },
  {
    link: 'occasion',
    fits: ({ surface }) => /^に(?:あたって|あたり|当たって|当たり|際して|伴って|伴い)$/u.test(surface),
  },
  // 話しながら、 but not しかしながら、 nor 小さいながら、
  { link: 'occasion', fits: (last, before) => isConjunctive(last, /^(?:ながら|つつ)$/u) && before?.pos === '動詞' },
  // 確認した後、 and 確認した後に、
  { link: 'occasion', fits: (last, before) => isAfter(last) && isPast(before) },
  { link: 'occasion', fits: ({ surface }, before, first) => surface === 'に' && isAfter(before) && isPast(first) },
  { link: 'sequence', fits: (last) => isConjunctive(last, /^[てでし]$/u) },
  { link: 'sequence', fits: (last, before) => together.test(last.surface) && isFinite(before) },
  // 水を集め, but not the noun データ集め.
  {
    link: 'sequence',
    fits: (last, before) =>
      last.pos === '動詞' &&
      last.conjugationForm === '連用形' &&
      (/^(?:する|できる|おる)$/u.test(last.lemma) || before?.pos !== '名詞'),
  },
  // 分岐がなく, but not 入ることなく.
  {
    link: 'sequence',
    fits: (last, before) => last.pos === '形容詞' && last.conjugationForm === '連用テ接続' && before?.pos !== '名詞',
  },
  // 使えず、
  { link: 'sequence', fits: (last, before) => last.surface === 'ず' && before?.pos === '動詞' },
  { link: 'sequence', fits: (last, before) => isCopula(last) && isThing(before) },
  // 9月末から本格的にスタート、 but not 設計、収集、
  {
    link: 'sequence',
    fits: (last, before) =>
      last.posDetails[0] === 'サ変接続' && /^(?:格助詞|副詞化)$/u.test(before?.posDetails[0] ?? ''),
  },
  // 小規模な会議であり、
  {
    link: 'sequence',
    fits: (last, before) => last.surface === 'あり' && last.pos === '助動詞' && before?.surface === 'で',
  },
]

/**
 * Verbs that make of a noun what bears on the rest of the sentence, with the particles that they do so behind: 一部を除き,
 * 平日に限って, 去年と違い.
 */
const bindingVerbs: ReadonlyMap<string, RegExp> = new Map([
  ...(
    '除く のぞく 限る 問う 含む 含める 比べる 応じる 従う したがう つれる 連れる 伴う よる 反する 代わる 加える ' +
    '通す 通じる わたる 沿う 合わせる 関わる かかわる 踏まえる 続く 続ける もつ 経る 向ける'
  )
    .split(' ')
    .map((verb) => [verb, /./u] as const),
  ['違う', /^と$/u],
  ['異なる', /^と$/u],
])

/**
 * How the clause that ends at a word goes over into what follows; `undefined` where none ends, or one that must stay. Most
 * end at a comma; が, けど, ので and ため behind a reason need none.
 */
export function clauseLinkAt(words: readonly Morpheme[], at: number): ClauseLink | undefined {
  const end = linkEnd(words, at)
  const last = end === undefined ? undefined : words[end]
  if (end === undefined || last === undefined) return undefined
  const link = rows.find(({ fits }) => fits(last, words[end - 1], words[end - 2]))?.link
  return link === 'sequence' && !isClause(words.slice(0, end + 1)) ? undefined : link
}

/** Particles that need no comma. */
const free = new RegExp(`^(?:${turning}|ので)$`, 'u')

/** The last word of a clause that may end at a word. */
function linkEnd(words: readonly Morpheme[], at: number): number | undefined {
  if (isMark(words[at])) return at - 1
  const isFree = words[at] !== undefined && isConjunctive(words[at], free)
  return (isFree && !isMark(words[at + 1])) || isBareReason(words, at) ? at : undefined
}

/** Whether words say something of something, unlike 一部を除いて, and 専用の機械で or 素早く, which only look like clauses. */
function isClause(words: readonly Morpheme[]): boolean {
  const last = words.at(-1)!
  const verb = isConjunctive(last, /^[てで]$/u) ? words.length - 2 : words.length - 1
  const particles = bindingVerbs.get(words[verb]?.lemma ?? '')
  if (particles?.test(words[verb - 1]?.surface ?? '') === true || isInResponse(words, verb)) return false
  return !(isCopula(last) || last.pos === '形容詞') || isNamed(words.slice(0, -1))
}

/** 移行した事を受けて: why it was done, not what was received. */
function isInResponse(words: readonly Morpheme[], verb: number): boolean {
  const [noun, particle] = [words[verb - 2], words[verb - 1]]
  return (
    words[verb]?.lemma === '受ける' &&
    particle?.surface === 'を' &&
    /^(?:事|こと|の|結果|流れ)$/u.test(noun?.surface ?? '')
  )
}

/** The end of the predicate of the clause that ends at a word: the place of its し, ほか or とともに, else of its comma. */
export function predicateEnd(words: readonly Morpheme[], at: number): number {
  const end = isMark(words[at]) ? at : at + 1
  return isConjunctive(words[end - 1]!, /^し$/u) || together.test(words[end - 1]!.surface) ? end - 1 : end
}

/** ことで, ことにより, which tell by what means something is done. */
export function endsMeans(last: Morpheme | undefined, before: Morpheme | undefined): boolean {
  const isThat = before !== undefined && /^(?:こと|事)$/u.test(before.surface) && isDependent(before)
  return isThat && /^(?:で|により|によって)$/u.test(last?.surface ?? '')
}

/** で of 会議で、 as a form of だ. */
function isCopula({ conjugationType, surface }: Morpheme): boolean {
  return conjugationType === '特殊・ダ' && surface === 'で'
}

function isAfter(word: Morpheme | undefined): boolean {
  return word !== undefined && /^(?:後|あと|のち)$/u.test(word.surface)
}
