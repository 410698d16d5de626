import { chooseTitle } from '../title-phrases.js'
import type { TitleContext, TitlePhrase } from '../title-phrases.js'
import { words } from './words.js'

/** The longest title in words: nine of ten titles on human slides are shorter. */
const longest = 6

const word = /[\p{L}\p{N}]+(?:['’.+#_/-]+[\p{L}\p{N}]+)*/gu

/** One word alone says little. */
const wordWeight = 0.4
const phraseWeight = 1.5

/** What marks the phrase before it as what the sentence is about. */
const topicMarker = /^ (?:is|are|was|were|has|have|had|can|will|would|should|must|did|does)\b/u

/** The name of a text: a run of words that carry meaning. */
export function titleOf(sentences: readonly string[], context: TitleContext): string | undefined {
  const title = chooseTitle(sentences, context, phrasesOf)
  return title && title.charAt(0).toUpperCase() + title.slice(1)
}

/** Runs of words, without the words of every text, that nothing but a blank parts. */
function phrasesOf(sentence: string): readonly TitlePhrase[] {
  const runs: { start: number; end: number; count: number }[] = []
  for (const { 0: found, index } of sentence.matchAll(word)) {
    if (words(found).length === 0) continue
    const end = index + found.length
    const before = runs.at(-1)
    if (before && sentence.slice(before.end, index) === ' ') Object.assign(before, { end, count: before.count + 1 })
    else runs.push({ start: index, end, count: 1 })
  }
  return runs
    .filter(({ count }) => count <= longest)
    .map(({ start, end, count }) => ({
      text: sentence.slice(start, end),
      weight: count === 1 ? wordWeight : phraseWeight,
      isMarked: topicMarker.test(sentence.slice(end)),
    }))
}
