import type { Morpheme } from '../analyser/morpheme.js'

/** Plain forms of a verb: 動く, 動いた, 動かない, 動かなかった, 動いて, 動きたい. */
export type PlainForm = 'dictionary' | 'past' | 'negative' | 'negativePast' | 'te' | 'wish'

/** A verb in a plain form; `undefined` for one whose 活用型 is not in the table. */
export function conjugate({ lemma, conjugationType }: Morpheme, form: PlainForm): string | undefined {
  if (form === 'dictionary') return lemma
  if (lemma === 'ある' && form.startsWith('negative')) return form === 'negative' ? 'ない' : 'なかった'
  const row = rows.find(([type]) => type === conjugationType)
  if (!row) return undefined
  const [, cut, past, irrealis] = row
  const stem = lemma.slice(0, lemma.length - cut)
  switch (form) {
    case 'past':
      return stem + past
    case 'te':
      return stem + past.replace('た', 'て').replace('だ', 'で')
    case 'wish':
      return `${stem}${continuative[irrealis] ?? irrealis}たい`
    case 'negative':
      return `${stem}${irrealis}ない`
    case 'negativePast':
      return `${stem}${irrealis}なかった`
  }
}

/** 連用形 of verbs whose 未然形 ends so, where it is another: 動か, 動き. */
const continuative: Readonly<Record<string, string>> = {
  か: 'き',
  が: 'ぎ',
  さ: 'し',
  た: 'ち',
  な: 'に',
  ば: 'び',
  ま: 'み',
  ら: 'り',
  わ: 'い',
  こ: 'き',
}

/** 活用型, how many characters its forms change at the end of the lemma, and た形 and 未然形 from there. */
const rows: readonly (readonly [string, number, string, string])[] = [
  ['一段', 1, 'た', ''],
  ['一段・クレル', 1, 'た', ''],
  ['五段・カ行イ音便', 1, 'いた', 'か'],
  ['五段・カ行促音便', 1, 'った', 'か'],
  ['五段・カ行促音便ユク', 1, 'った', 'か'],
  ['五段・ガ行', 1, 'いだ', 'が'],
  ['五段・サ行', 1, 'した', 'さ'],
  ['五段・タ行', 1, 'った', 'た'],
  ['五段・ナ行', 1, 'んだ', 'な'],
  ['五段・バ行', 1, 'んだ', 'ば'],
  ['五段・マ行', 1, 'んだ', 'ま'],
  ['五段・ラ行', 1, 'った', 'ら'],
  ['五段・ラ行特殊', 1, 'った', 'ら'],
  ['五段・ワ行促音便', 1, 'った', 'わ'],
  ['五段・ワ行ウ音便', 1, 'うた', 'わ'],
  ['サ変・スル', 2, 'した', 'し'],
  ['サ変・−スル', 2, 'した', 'し'],
  ['サ変・−ズル', 2, 'じた', 'じ'],
  ['カ変・クル', 2, 'きた', 'こ'],
  ['カ変・来ル', 1, 'た', ''],
]
