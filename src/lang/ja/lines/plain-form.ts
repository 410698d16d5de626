import { analyse } from '../analyser/analyse.js'
import type { Morpheme } from '../analyser/morpheme.js'
import { conjugate } from './conjugation.js'
import type { PlainForm } from './conjugation.js'
import { applyEdits, bracketed, textOf } from './edits.js'
import type { Edit } from './edits.js'

/** What may follow the 連用形 of a verb, and the plain form that says the same. */
const politeVerbs: Readonly<Record<string, PlainForm>> = {
  ます: 'dictionary',
  ました: 'past',
  ません: 'negative',
  ませんでした: 'negativePast',
  // A slide says what is done, not that it be done: 書きましょう → 書く.
  ましょう: 'dictionary',
  まして: 'te',
}

/** Humble verbs that only help another one, and the plain ones for them. */
const humble: Readonly<Record<string, Pick<Morpheme, 'lemma' | 'conjugationType'>>> = {
  おる: { lemma: 'いる', conjugationType: '一段' },
  いたす: { lemma: 'する', conjugationType: 'サ変・スル' },
}

/** です before these; before all else it becomes だ. */
const copulaBefore: Readonly<Record<string, string>> = { ので: 'な', のに: 'な', の: 'な', ん: 'な' }

/** でし with what follows it. */
const copulaEndings: Readonly<Record<string, string>> = { た: 'だった', て: 'で' }

/** Where い has gone in 書いてます and 読んでました; not in 育てます. */
const contracted = /(?<=(?:[しっんいれえけせてべめげ]|[来見着寝出])て|んで)(?=ま(?:す|した|せん))/gu

/**
 * A sentence in plain instead of polite form, 行きませんでした → 行かなかった, everywhere but in brackets. A question to the
 * audience keeps its politeness, 知っていますか, but a question in the air does not, どうなるでしょうか → どうなるだろうか.
 */
export function plainForm(sentence: string): string {
  const text = sentence.replaceAll(contracted, 'い')
  const morphemes = analyse(text)
  const isBracketed = bracketed(text)
  const edits = morphemes.flatMap((morpheme, at): readonly Edit[] => {
    if (isBracketed(morpheme.start)) return []
    return politeVerb(morphemes, at) ?? politeCopula(morphemes, at) ?? longPotential(morphemes, at) ?? []
  })
  return applyEdits(morphemes, edits)
}

/** `at` is the verb. */
function politeVerb(morphemes: readonly Morpheme[], at: number): readonly Edit[] | undefined {
  const verb = morphemes[at]!
  if (verb.pos !== '動詞' || morphemes[at + 1]?.lemma !== 'ます') return undefined
  for (let end = Math.min(at + 5, morphemes.length); end > at + 1; end--) {
    const form = politeVerbs[textOf(morphemes.slice(at + 1, end))]
    if (form === undefined) continue
    const text = morphemes[end]?.surface === 'か' ? undefined : conjugate({ ...verb, ...plainVerb(verb) }, form)
    return text === undefined ? undefined : [{ first: at, end, text }]
  }
  return undefined
}

function plainVerb({ lemma, posDetails }: Morpheme): Pick<Morpheme, 'lemma' | 'conjugationType'> | undefined {
  return lemma === 'いたす' || posDetails[0] === '非自立' ? humble[lemma] : undefined
}

/** `at` is です. */
function politeCopula(morphemes: readonly Morpheme[], at: number): readonly Edit[] | undefined {
  const { lemma, pos, surface } = morphemes[at]!
  const before = morphemes[at - 1]
  const next = morphemes[at + 1]?.surface ?? ''
  if (lemma !== 'です' || pos !== '助動詞' || before === undefined) return undefined
  switch (surface) {
    case 'でしょ':
      return plainGuess(morphemes, at)
    case 'でし': {
      const ending = copulaEndings[next]
      return ending === undefined ? undefined : [{ first: at, end: at + 2, text: ending }]
    }
    case 'です': {
      const isOver = endsStatement(before) || isWish(before, morphemes[at - 2])
      const text = isOver || /^[:：]$/u.test(next) ? '' : (copulaBefore[next] ?? 'だ')
      return next === 'か' ? undefined : [{ first: at, end: at + 1, text }]
    }
    default:
      return undefined
  }
}

/** でしょう; a question with の needs no guess: なぜ動くのでしょうか → なぜ動くのか. */
function plainGuess(morphemes: readonly Morpheme[], at: number): readonly Edit[] | undefined {
  if (morphemes[at + 1]?.surface !== 'う') return undefined
  const isQuestion = isExplanatory(morphemes[at - 1]!) && morphemes[at + 2]?.surface === 'か'
  return [{ first: at, end: at + 2, text: isQuestion ? '' : 'だろう' }]
}

/** 近似することができる → 近似できる, 近似することが可能 → 近似可能, 短くすることができる → 短くできる; `at` is する. */
function longPotential(morphemes: readonly Morpheme[], at: number): readonly Edit[] | undefined {
  const [noun, ...rest] = morphemes.slice(Math.max(0, at - 1), at + 4)
  const [verb, thing, particle, able] = rest
  const isPotential =
    verb?.surface === 'する' &&
    thing?.lemma === 'こと' &&
    particle?.surface === 'が' &&
    /^(?:できる|出来る|可能)$/u.test(able?.lemma ?? '')
  return isPotential && doesWithoutThing(noun, able!) ? [{ first: at, end: at + 3, text: '' }] : undefined
}

/** 近似できる, 近似可能, 短くできる and 静かにできる; not 短く可能. */
function doesWithoutThing(before: Morpheme | undefined, able: Morpheme): boolean {
  if (before?.posDetails.includes('サ変接続')) return true
  return able.lemma !== '可能' && (before?.surface === 'に' || before?.conjugationForm === '連用テ接続')
}

/** Whether です behind a word is only polite: 高いです, 行ったです. */
function endsStatement({ pos, conjugationType, conjugationForm }: Morpheme): boolean {
  return (
    /^(?:動詞|形容詞|助動詞)$/.test(pos) && conjugationForm === '基本形' && !/^特殊・(?:ダ|デス)$/.test(conjugationType)
  )
}

/** みたい of 試してみたい, which the dictionary has for that of 子供みたい. */
function isWish({ surface }: Morpheme, before: Morpheme | undefined): boolean {
  return surface === 'みたい' && before?.posDetails[0] === '接続助詞'
}

/** の and ん of 〜のです. */
function isExplanatory({ surface, posDetails }: Morpheme): boolean {
  return (surface === 'の' || surface === 'ん') && posDetails[0] === '非自立'
}
