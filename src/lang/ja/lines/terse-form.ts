import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { conjugate } from './conjugation.js'
import { applyEdits, bracketed } from './edits.js'
import type { Edit } from './edits.js'
import { thinking } from './ending-words.js'
import { isDoubled, isFiller } from './fillers.js'
import { plainForm } from './plain-form.js'
import { shortPotential } from './potential.js'
import { isConjunctive, isMark } from './roles.js'

/** What is said shorter at a place, if anything. */
type Shortening = (words: readonly Morpheme[], at: number) => Edit | undefined

const shortenings: readonly Shortening[] = [withoutFiller, withoutDouble, withoutRequest, shortPotential]

/**
 * A sentence as a slide says it, everywhere but in brackets: in plain form, without words that only fill, 書ける for
 * 書くことができる, and what it asks for as what is done, 確かめてください → 確かめる.
 */
export function terseForm(sentence: string): string {
  const plain = plainForm(sentence)
  const words = analyse(plain)
  const isBracketed = bracketed(plain)
  const edits = words.flatMap(({ start }, at): readonly Edit[] => {
    if (isBracketed(start)) return []
    return shortenings.flatMap((shorten) => shorten(words, at) ?? []).slice(0, 1)
  })
  return edits.length === 0 ? plain : applyEdits(words, edits)
}

/** やはり, with its comma. */
function withoutFiller(words: readonly Morpheme[], at: number): Edit | undefined {
  if (!isFiller(words[at]!)) return undefined
  return { first: at, end: isMark(words[at + 1]) ? at + 2 : at + 1, text: '' }
}

/** 見張り隊という隊 → 見張り隊 */
function withoutDouble(words: readonly Morpheme[], at: number): Edit | undefined {
  return isDoubled(words, at) ? { first: at, end: at + 2, text: '' } : undefined
}

/** 使ってみてください, 楽しんでください: nobody has to. */
const invited = /^(?:みる|楽しむ)$/u

/** ぜひ試してください asks those who listen. */
function isAddress({ surface }: Morpheme): boolean {
  return /^(?:ぜひ|是非|皆さん|みなさん)$/u.test(surface)
}

/** 鍵を確かめてください → 鍵を確かめる, at the end, but not 記録だと思ってください; `at` is the verb. */
function withoutRequest(words: readonly Morpheme[], at: number): Edit | undefined {
  const [verb, particle, please, ...rest] = words.slice(at, at + 6)
  const isRequest =
    verb?.pos === '動詞' &&
    !thinking.test(verb.lemma) &&
    !invited.test(verb.lemma) &&
    particle !== undefined &&
    isConjunctive(particle, /^[てで]$/u) &&
    /^(?:ください|下さい)$/u.test(please?.surface ?? '') &&
    rest.every(({ pos }) => pos === '記号') &&
    !words.some(isAddress)
  const text = isRequest ? conjugate(verb, 'dictionary') : undefined
  return text === undefined ? undefined : { first: at, end: at + 3, text }
}
