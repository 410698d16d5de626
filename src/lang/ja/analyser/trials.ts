import type { Morpheme } from './morpheme.js'

/** Divides はみ of 試してはみました, which the dictionary has for a form of 食む, into は and み, as it does in 試してはみた. */
export function splitTrials(morphemes: readonly Morpheme[]): Morpheme[] {
  return morphemes.flatMap((word, at) => (isTrial(word, morphemes[at - 1]) ? split(word) : [word]))
}

function isTrial({ surface, pos }: Morpheme, before: Morpheme | undefined): boolean {
  return (
    surface === 'はみ' && pos === '動詞' && before?.posDetails[0] === '接続助詞' && /^[てで]$/u.test(before.surface)
  )
}

function split({ start, conjugationForm }: Morpheme): readonly Morpheme[] {
  const topic = { surface: 'は', start, lemma: 'は', pos: '助詞', posDetails: ['係助詞'] }
  const verb = { surface: 'み', start: start + 1, lemma: 'みる', pos: '動詞', posDetails: ['自立'] }
  return [
    { ...topic, conjugationType: '', conjugationForm: '' },
    { ...verb, conjugationType: '一段', conjugationForm },
  ]
}
