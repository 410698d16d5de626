import type { Morpheme } from '../analyser/morpheme.js'
import { conjugate } from './conjugation.js'
import { textBetween } from './read-words.js'
import { isConjunctive } from './roles.js'

/** How a clause reads as a sentence of its own, given how it ends; `end` is the word behind it. */
interface Ending {
  readonly fits: (last: Morpheme, before: Morpheme | undefined) => boolean
  /** How many words at its end go. */
  readonly words: number
  /** What stands for them. */
  readonly become: (last: Morpheme, before: Morpheme, isPast: boolean) => string | undefined
}

const nothing = (): string => ''

/** The first that fits counts. */
const endings: readonly Ending[] = [
  // 作って → 作る, 軽くて → 軽い
  {
    fits: (last) => isConjunctive(last, /^[てで]$/u),
    words: 2,
    become: (_, before, isPast) => finalForm(before, isPast),
  },
  // 使えず → 使えない
  {
    fits: ({ surface, pos }) => surface === 'ず' && pos === '助動詞',
    words: 2,
    become: (_, before, isPast) => conjugate(toPlain(before), isPast ? 'negativePast' : 'negative'),
  },
  // 会議であり → 会議
  { fits: (last, before) => last.surface === 'あり' && before?.surface === 'で', words: 2, become: nothing },
  // 会議で → 会議
  {
    fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && surface === 'で',
    words: 1,
    become: nothing,
  },
  // 会議な(ので) → 会議
  {
    fits: ({ conjugationType, surface }) => conjugationType === '特殊・ダ' && surface === 'な',
    words: 1,
    become: nothing,
  },
  // 集め → 集める, 短く → 短い
  {
    fits: ({ pos }) => pos === '動詞' || pos === '形容詞',
    words: 1,
    become: (last, _, isPast) => finalForm(last, isPast),
  },
]

/**
 * A clause as a sentence of its own: データを集め → データを集める, or 集めた where what followed it was past.
 * @param words Of the text; the predicate of the clause ends before the one at `end`, and 使える before し needs nothing.
 * @returns `undefined` if it ends in what can't be told as a sentence.
 */
export function finishClause(
  text: string,
  words: readonly Morpheme[],
  end: number,
  isPast: boolean,
): string | undefined {
  const [last, before] = [words[end - 1], words[end - 2]]
  if (last?.conjugationForm === '基本形' || last?.posDetails[0] === 'サ変接続') return textBetween(text, words, 0, end)
  if (last === undefined || before === undefined) return undefined
  const ending = endings.find(({ fits }) => fits(last, before))
  const become = ending?.become(last, before, isPast)
  return ending && become !== undefined ? textBetween(text, words, 0, end - ending.words) + become : undefined
}

/** Verbs that are humble at the end of a sentence: 増えており → 増えている. */
const plain: Readonly<Record<string, Pick<Morpheme, 'lemma' | 'conjugationType'>>> = {
  おる: { lemma: 'いる', conjugationType: '一段' },
}

function toPlain(word: Morpheme): Morpheme {
  return { ...word, ...plain[word.lemma] }
}

function finalForm(word: Morpheme, isPast: boolean): string | undefined {
  if (word.pos === '動詞') return conjugate(toPlain(word), isPast ? 'past' : 'dictionary')
  return isPast ? word.lemma.replace(/い$/u, 'かった') : word.lemma
}
