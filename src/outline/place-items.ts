import type { Language } from '../lang/language.js'
import type { List, ListItem, Source } from '../model/article.js'
import { sentencesOfItem } from '../model/block-sentences.js'
import type { ItemPlace, ListChain } from '../model/outline.js'

/** A list of fewer items is no row, and so many items of a row with dates may have none (`Before the incident: …`). */
const leastItems = 3
const mostUndated = 1

/** A sentence of a list and its place there. */
export interface PlacedSentence {
  readonly sentence: Source
  readonly item: ItemPlace
}

/** Tells of the sentences of a list, in the author's order, where they stand in it and whether its items are one row. */
export function placeItems(list: List, language: Language): readonly PlacedSentence[] {
  const chain = chainOf(list, language)
  return list.items.flatMap((outer, place) => {
    const paths = pathsIn(outer, [place + 1])
    const priority = language.priority(outer.sentences[0]?.text ?? '')
    return sentencesOfItem(outer).map((sentence) => ({
      sentence,
      item: { path: paths.get(sentence)!, ...(chain && { chain }), ...(priority !== undefined && { priority }) },
    }))
  })
}

function chainOf({ ordered, items }: List, { when }: Language): ListChain | undefined {
  if (items.length < leastItems) return undefined
  const dated = items.filter(({ sentences: [first] }) => first && when(first.text)?.isCut)
  if (dated.length >= leastItems && items.length - dated.length <= mostUndated) return 'dated'
  return ordered ? 'numbered' : undefined
}

function pathsIn({ sentences, items }: ListItem, path: readonly number[]): ReadonlyMap<Source, readonly number[]> {
  const below = items.flatMap((item, place) => [...pathsIn(item, [...path, place + 1])])
  return new Map([...sentences.map((sentence) => [sentence, path] as const), ...below])
}
