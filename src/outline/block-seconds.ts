import type { Language } from '../lang/language.js'
import type { Block } from '../model/article.js'
import { sentencesOf } from '../model/block-sentences.js'
import { isLost } from '../model/figures.js'

/** How long an audience looks at what is shown, in seconds. */
export const shownSeconds = 10

/** How long it takes to say a block, or to look at it, in seconds. */
export function secondsOf(block: Block, language: Language, unitsPerSecond: number): number {
  const sentences = sentencesOf(block)
  if (sentences.length === 0) return isLost(block) ? 0 : shownSeconds
  return sentences.reduce((sum, { text }) => sum + language.spokenUnits(text), 0) / unitsPerSecond
}
