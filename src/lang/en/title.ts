import { chooseTitle } from '../title-phrases.js'
import type { FoundTitle, TitleContext, TitlePhrase } from '../title-phrases.js'
import { capitalise } from '../capitalise.js'
import { reserved } from './reservations.js'
import { words } from './words.js'

/** The longest title in words: nine of ten titles on human slides are shorter. */
const longest = 6

const word = /[\p{L}\p{N}]+(?:['’.+#_/-]+[\p{L}\p{N}]+)*/gu

/** Nouns that name something only together with what is told of it: `easy answer`, `important development`. */
const vague =
  /\b(?:answer|case|day|development|example|fact|idea|kind|lot|part|point|reason|step|thing|time|way|week|year)s?$/iu

/** One word alone says little. */
const wordWeight = 0.4
const phraseWeight = 1.5

/** What marks the phrase before it as what the sentence is about. */
const topicMarker = /^ (?:is|are|was|were|has|have|had|can|will|would|should|must|did|does)\b/u

/** All that may stand before what a sentence begins with. */
const article = /^(?:(?:the|an?|our|my) )?$/iu

/** The name of a text: a run of words that carry meaning. */
export function titleOf(sentences: readonly string[], context: TitleContext): FoundTitle | undefined {
  const title = chooseTitle(sentences, context, { phrasesOf, reserved })
  return title && { ...title, text: capitalise(title.text) }
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
    .filter((run) => run.count <= longest && isNoun(sentence.slice(run.start, run.end), run))
    .map(({ start, end, count }) => ({
      text: sentence.slice(start, end),
      isName: count > 1,
      weight: count === 1 ? wordWeight : phraseWeight,
      isFirst: article.test(sentence.slice(0, start)),
      isMarked: topicMarker.test(sentence.slice(end)),
    }))
}

/** Not `personally witnessed`; a word alone is a noun for sure only as a name within its sentence. */
function isNoun(text: string, { start, count }: { readonly start: number; readonly count: number }): boolean {
  if (count === 1) return start > 0 && /[\p{Lu}\d]/u.test(text)
  return !/\p{Ll}ly\b|ed$|\d$/u.test(text) && !vague.test(text)
}
