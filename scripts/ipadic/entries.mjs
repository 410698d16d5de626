import { sharedLength } from './automaton.mjs'

/**
 * What words are, each distinct thing stored once: a tag is a context with its fields and the lemma as a change to the
 * surface, an entry is a tag and a cost, a list is all entries that a word may be.
 * @param {readonly { surface: string, entries: readonly import('./read-kuromoji.mjs').Entry[] }[]} words
 * @returns {{
 *   tags: readonly object[],
 *   contexts: readonly number[],
 *   wordLists: readonly number[],
 *   listsOfLength: readonly number[],
 *   entryTags: readonly number[],
 *   entryCosts: readonly number[],
 * }} `wordLists`: the list of each word. The lists are sorted by their length, of which `listsOfLength` tells how many there
 *   are (of length 0 none), and their entries lie one behind the other.
 */
export function packEntries(words) {
  const tags = indexed()
  const lists = indexed()
  const listOfWord = words.map(({ surface, entries }) =>
    lists.add(entries.map(({ context, cost, fields }) => [tags.add(tagOf(surface, context, fields)), cost])),
  )
  const order = lists.values.map((_, list) => list).toSorted((a, b) => lists.values[a].length - lists.values[b].length)
  const placeOfList = new Map(order.map((list, place) => [list, place]))
  const sorted = order.map((list) => lists.values[list])
  const listsOfLength = Array.from({ length: sorted.at(-1).length + 1 }, () => 0)
  for (const { length } of sorted) listsOfLength[length]++
  return {
    tags: tags.values.map(({ tag }) => tag),
    contexts: tags.values.map(({ context }) => context),
    wordLists: listOfWord.map((list) => placeOfList.get(list)),
    listsOfLength,
    entryTags: sorted.flatMap((entries) => entries.map(([tag]) => tag)),
    entryCosts: sorted.flatMap((entries) => entries.map(([, cost]) => cost)),
  }
}

/** A context and what the reader makes morphemes of: the grammar, and how many characters to cut off for the lemma, and its ending. */
function tagOf(surface, context, [pos, detail1, detail2, detail3, type, form, lemma]) {
  const stem = lemma === '*' ? surface.length : sharedLength(surface, lemma)
  const posDetails = [detail1, detail2, detail3].filter((detail) => detail !== '*')
  const ending = lemma === '*' ? '' : lemma.slice(stem)
  const grammar = { pos, posDetails, conjugationType: withoutStar(type), conjugationForm: withoutStar(form) }
  return { context, tag: { grammar, cut: surface.length - stem, ending } }
}

/** IPADIC writes * for a field that does not apply. */
function withoutStar(field) {
  return field === '*' ? '' : field
}

/** Values by their index, each once. */
function indexed() {
  const indexes = new Map()
  const values = []
  return {
    values,
    add(value) {
      const key = JSON.stringify(value)
      if (!indexes.has(key)) indexes.set(key, values.push(value) - 1)
      return indexes.get(key)
    },
  }
}
