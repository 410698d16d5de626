import type { Morpheme } from '../analyser/morpheme.js'
import { isDependent } from './roles.js'

/** Verbs of what comes about by itself: 掛かるため is a reason, 調べるため tells what for. */
const happening: ReadonlySet<string> = new Set(
  (
    'なる ある ない かかる 掛かる できる 出来る 要る 異なる 違う 増える 減る 変わる 残る 足りる 起きる 起こる 生じる ' +
    '分かる わかる 見える 落ちる 遅れる 壊れる 含まれる'
  ).split(' '),
)

/** Whether a word is ため, which gives a reason or tells what something is done for. */
export function isCause(word: Morpheme | undefined): boolean {
  return word !== undefined && /^(?:ため|為)$/u.test(word.surface) && isDependent(word)
}

/** Whether a clause that ends in ため tells what something is done for: 直すために; but 直したために and 直っているために are reasons. */
export function isPurpose(words: readonly Morpheme[]): boolean {
  const verb = words[words.findLastIndex(isCause) - 1]
  return verb?.pos === '動詞' && verb.posDetails[0] === '自立' && !happening.has(verb.lemma)
}

/** Whether the reason that ends at a word needs no comma: 足りないため急ぐ, not 調べるため開ける, ためには nor ためだ. */
export function isBareReason(words: readonly Morpheme[], at: number): boolean {
  const next = words[at + 1]
  const isBare = !/^(?:助詞|助動詞|記号)$/u.test(next?.pos ?? '')
  return isBare && isCause(words[at]) && !isPurpose(words.slice(0, at + 1)) && at > 0 && words[at - 1]!.pos !== '助詞'
}
