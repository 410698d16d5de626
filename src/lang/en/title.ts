import { chooseTitle } from '../title-phrases.js'
import type { FoundTitle, TitleContext, TitlePhrase } from '../title-phrases.js'
import { capitalise } from '../capitalise.js'
import { words } from './words.js'

/** The longest title in words: nine of ten titles on human slides are shorter. */
const longest = 6

const word = /[\p{L}\p{N}]+(?:['’.+#_/-]+[\p{L}\p{N}]+)*/gu

/** One word alone says little. */
const wordWeight = 0.4
const phraseWeight = 1.5

/** What marks the phrase before it as what the sentence is about. */
const topicMarker = /^ (?:is|are|was|were|has|have|had|can|will|would|should|must|did|does)\b/u

/** What a sentence says with reservations, of which a name alone would keep none: denials, conditions, guesses, questions. */
const reservations =
  "no not never none nobody nothing nowhere neither nor without unable hardly barely unlikely fail\\w* refus\\w* lack\\w* \\w+n[’']t cannot " +
  'could would should might may ought perhaps maybe possib\\w+ probab\\w+ potential\\w* likely presumably apparently seem\\w* appear\\w* ' +
  'suspect\\w* believe\\w* assum\\w+ guess\\w* try tries tried trying attempt\\w* want\\w* plan\\w* hop(?:e|es|ed|ing) intend\\w* ' +
  'if unless until till before after except instead rather than more less fewer most mostly mainly only solely when ' +
  'some few several half part\\w* almost nearly often sometimes usually generally rarely seldom'
const reserved = new RegExp(`\\b(?:${reservations.split(' ').join('|')})\\b|[?]`, 'iu')

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
      isMarked: topicMarker.test(sentence.slice(end)),
    }))
}

/** Not `personally witnessed`; a word alone is a noun for sure only as a name within its sentence. */
function isNoun(text: string, { start, count }: { readonly start: number; readonly count: number }): boolean {
  if (count === 1) return start > 0 && /[\p{Lu}\d]/u.test(text)
  return !/\p{Ll}ly\b|ed$|\d$/u.test(text)
}
