import { chooseTitle } from '../title-phrases.js'
import type { FoundTitle, TitleContext, TitlePhrase } from '../title-phrases.js'
import { halfWidths } from '../widths.js'
import { findNouns } from './nouns.js'
import { reserved } from './reservations.js'

/** The longest title in full-width characters: nine of ten titles on human slides are shorter. */
const longest = 15

/** Two nouns joined by の say more than one. */
const pairWeight = 1.25

/** What stands before a noun that only the text before makes clear. */
const pointing = /(?:[こそあど]の|こんな|そんな|こうした|そうした|同じ)$/u

/** What marks the noun phrase before it as what the sentence is about. */
const topicMarker = /^(?:は(?!じめ)|とは|について|に関して|ですが|といえば)/u

/** The name of a text: a compound noun, or two joined by の. */
export function titleOf(sentences: readonly string[], context: TitleContext): FoundTitle | undefined {
  return chooseTitle(sentences, context, { phrasesOf, reserved })
}

function phrasesOf(sentence: string): readonly TitlePhrase[] {
  const nouns = findNouns(sentence)
  const pairs = nouns.slice(1).flatMap((noun, place) => {
    const before = nouns[place]!
    if (sentence.slice(before.end, noun.start) !== 'の') return []
    return { ...noun, start: before.start, weight: pairWeight, isName: true }
  })
  return [...nouns.filter(({ isWeak }) => !isWeak), ...pairs]
    .map(({ start, end, weight, isName }) => ({
      isName,
      text: sentence.slice(start, end),
      before: sentence.slice(0, start),
      weight,
      isFirst: start === 0,
      isMarked: topicMarker.test(sentence.slice(end)),
    }))
    .filter(({ text, before }) => halfWidths(text) <= 2 * longest && !pointing.test(before))
}
