import type { Language } from '../lang/language.js'
import { remember } from '../lang/remember.js'
import type { Cue } from '../model/cue.js'
import type { Line, SentencePoint } from '../model/outline.js'

/**
 * What cues add to the worth of a sentence that closes a talk: a lesson is taken home, an amount or a date is a detail by then,
 * whatever it was worth before.
 */
const closingWeights: Partial<Readonly<Record<Cue, number>>> = {
  lesson: 0.3,
  conclusion: 0.3,
  contrast: 0.1,
  quantity: -0.4,
  date: -0.2,
  aside: -0.2,
  leaning: -0.3,
}

/** What it is worth to judge or advise, and to speak of what the title names. */
const verdictGain = 0.45
const titleGain = 0.2

/** Judges sentences as the end of a talk. */
export interface ClosingJudge {
  /** How much one is worth there by what it says. */
  readonly worthOf: (point: SentencePoint) => number
  /** Whether it judges or advises: anything else is a detail. */
  readonly isClaim: (point: SentencePoint) => boolean
  /** The words of the title. */
  readonly title: ReadonlySet<string>
  /** The words of the title that it speaks of. */
  readonly titleWords: (point: SentencePoint) => readonly string[]
}

/** Judges sentences by what they say as the end of a talk with a title. */
export function judgeClosing(title: Line, { words, verdict }: Pick<Language, 'words' | 'verdict'>): ClosingJudge {
  const named = new Set(words(title.text))
  const wordsOf = remember(words)
  const titleWords = ({ sentence }: SentencePoint): readonly string[] =>
    wordsOf(sentence.text).filter((word) => named.has(word))
  const judges = ({ sentence }: SentencePoint): boolean => verdict.test(sentence.text)
  return {
    worthOf(point) {
      const gain = (judges(point) ? verdictGain : 0) + (titleWords(point).length > 0 ? titleGain : 0)
      return point.cues.reduce((sum, cue) => sum + (closingWeights[cue] ?? 0), point.weight + gain)
    },
    isClaim: judges,
    title: named,
    titleWords,
  }
}

/**
 * Whether what an article ends with speaks of all of it: if it is set apart from the matter, where it claims something or speaks
 * of what the title names; else where it speaks of most of that, or says that it concludes.
 */
export function speaksOfAll(
  sentences: readonly SentencePoint[],
  isMarked: boolean,
  { isClaim, title, titleWords }: ClosingJudge,
): boolean {
  const named = new Set(sentences.flatMap(titleWords))
  if (isMarked) return named.size > 0 || sentences.some(isClaim)
  const concludes = sentences.some((point) => point.cues.includes('conclusion') && titleWords(point).length > 0)
  return concludes || (named.size > 0 && 2 * named.size >= title.size)
}
