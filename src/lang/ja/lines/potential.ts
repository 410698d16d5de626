import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import type { Edit } from './edits.js'

const lastKana: Readonly<Record<string, string>> = {
  う: 'える',
  く: 'ける',
  ぐ: 'げる',
  す: 'せる',
  つ: 'てる',
  ぬ: 'ねる',
  ぶ: 'べる',
  む: 'める',
  る: 'れる',
}

/** 知れる and 分かれる say something else. */
const others = /^(?:知る|しる|分かる|わかる|ある|要る)$/u

/** 書ける of 書く, of verbs whose potential is no passive and stands in the dictionary; `undefined` for others. */
function potentialOf({ lemma, pos, posDetails, conjugationType }: Morpheme): string | undefined {
  const ending = lastKana[lemma.at(-1) ?? '']
  if (
    pos !== '動詞' ||
    posDetails[0] === '非自立' ||
    !conjugationType.startsWith('五段') ||
    ending === undefined ||
    others.test(lemma)
  )
    return undefined
  const potential = lemma.slice(0, -1) + ending
  return analyse(potential)[0]?.lemma === potential ? potential : undefined
}

/** Verbs that do something, though another verb says that it comes about, 道が続く: 会を続ける is more than being able to. */
const doing: ReadonlySet<string> = new Set(
  '並べる 進める 続ける 開ける 付ける 立てる 建てる 育てる 届ける 向ける 傾ける 縮める 緩める 沈める 痛める'.split(' '),
)

/** Whether a verb says that something can be done: 書ける of 書く, and no verb of its own, 集める. */
export function isPotential({ lemma, pos, conjugationType }: Morpheme): boolean {
  if (pos !== '動詞' || conjugationType !== '一段' || doing.has(lemma)) return false
  const ending = Object.keys(lastKana).find((kana) => lemma.endsWith(lastKana[kana]!))
  if (ending === undefined || !/^\p{Script=Han}[えけげせてねべめれ]る$/u.test(lemma)) return false
  const verb = lemma.slice(0, -2) + ending
  const [found] = analyse(verb)
  return found?.lemma === verb && found.conjugationType.startsWith('五段')
}

/** 書ける for 書くことができる, which begins at a place. */
function potentialAt(words: readonly Morpheme[], at: number): string | undefined {
  const [verb, thing, particle, able] = words.slice(at, at + 4)
  const isLong =
    verb?.conjugationForm === '基本形' &&
    thing?.surface === 'こと' &&
    particle?.surface === 'が' &&
    /^(?:できる|出来る)$/u.test(able?.lemma ?? '')
  return isLong ? potentialOf(verb) : undefined
}

/** How many words 書くことができる has. */
const length = 4

/** Words with 書くことができる as one word, 書ける, so that it counts as the same. */
export function joinPotentials(words: readonly Morpheme[]): readonly Morpheme[] {
  const joined: Morpheme[] = []
  for (let at = 0; at < words.length; at++) {
    const potential = potentialAt(words, at)
    joined.push(potential === undefined ? words[at]! : { ...words[at]!, lemma: potential })
    if (potential !== undefined) at += length - 1
  }
  return joined
}

/** 書けた for 書くことができた, which begins at a place. */
export function shortPotential(words: readonly Morpheme[], at: number): Edit | undefined {
  const potential = potentialAt(words, at)
  if (potential === undefined) return undefined
  const inflected = words[at + length - 1]!.surface.replace(/^(?:でき|出来)/u, '')
  return { first: at, end: at + length, text: potential.slice(0, -1) + inflected }
}
