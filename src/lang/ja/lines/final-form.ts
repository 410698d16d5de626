import type { Morpheme } from '../analyser/morpheme.js'
import { conjugate } from './conjugation.js'
import { textBetween } from './read-words.js'
import { isConjunctive, isPast } from './roles.js'

/** What the end of a sentence says of all its clauses: 集めた, 集めている. */
export type Time = 'present' | 'past' | 'lasting'

/** When that is, or was, which a sentence of some words tells. */
export function timeOf(words: readonly Morpheme[]): Time {
  const end = words.slice(-3)
  if (end.some(isPast)) return 'past'
  return end.some(({ lemma, posDetails: [detail] }) => lemma === 'いる' && detail === '非自立') ? 'lasting' : 'present'
}

/** How a clause reads as a sentence of its own, given how it ends; `end` is the word behind it. */
interface Ending {
  readonly fits: (last: Morpheme, before: Morpheme | undefined) => boolean
  /** How many words at its end go. */
  readonly words: number
  /** What stands for them. */
  readonly become: (last: Morpheme, before: Morpheme, time: Time) => string | undefined
}

const nothing = (): string => ''

/** The first that fits counts. */
const endings: readonly Ending[] = [
  // 作って → 作る, 軽くて → 軽い
  {
    fits: (last) => isConjunctive(last, /^[てで]$/u),
    words: 2,
    become: (_, before, time) => finalForm(before, time),
  },
  // 使えず → 使えない
  {
    fits: ({ surface, pos }) => surface === 'ず' && pos === '助動詞',
    words: 2,
    become: (_, before, time) => conjugate(toPlain(before), time === 'past' ? 'negativePast' : 'negative'),
  },
  // 会議であり → 会議
  { fits: (last, before) => last.surface === 'あり' && before?.surface === 'で', words: 2, become: nothing },
  // 会議で → 会議
  {
    fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && surface === 'で',
    words: 1,
    become: nothing,
  },
  // 会議な(ので) → 会議, but 届かないような(ので) → 届かないようだ
  {
    fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && surface === 'な',
    words: 1,
    become: (_, before) => (before.surface === 'よう' ? 'だ' : ''),
  },
  // 集め → 集める, 短く → 短い
  {
    fits: ({ pos }) => pos === '動詞' || pos === '形容詞',
    words: 1,
    become: (last, _, time) => finalForm(last, time),
  },
]

/**
 * A clause as a sentence of its own: データを集め → データを集める, or 集めた where what followed it was past, and the like.
 * @param words Of the text; the predicate of the clause ends before the one at `end`, and 使える before し needs nothing.
 * @returns `undefined` if it ends in what can't be told as a sentence.
 */
export function finishClause(text: string, words: readonly Morpheme[], end: number, time: Time): string | undefined {
  const [last, before] = [words[end - 1], words[end - 2]]
  if (last?.conjugationForm === '基本形' || last?.posDetails[0] === 'サ変接続') return textBetween(text, words, 0, end)
  if (last === undefined || before === undefined) return undefined
  const ending = endings.find(({ fits }) => fits(last, before))
  const become = ending?.become(last, before, time)
  return ending && become !== undefined ? textBetween(text, words, 0, end - ending.words) + become : undefined
}

/** Verbs that are humble at the end of a sentence: 増えており → 増えている. */
const plain: Readonly<Record<string, Pick<Morpheme, 'lemma' | 'conjugationType'>>> = {
  おる: { lemma: 'いる', conjugationType: '一段' },
}

function toPlain(word: Morpheme): Morpheme {
  return { ...word, ...plain[word.lemma] }
}

function finalForm(word: Morpheme, time: Time): string | undefined {
  // 整えられ、 … 作られている says 整えられている, no rule.
  if (time === 'lasting' && /^ら?れる$/u.test(word.lemma)) return `${conjugate(word, 'te')}いる`
  if (word.pos === '動詞') return conjugate(toPlain(word), time === 'past' ? 'past' : 'dictionary')
  return time === 'past' ? word.lemma.replace(/い$/u, 'かった') : word.lemma
}
