import { once } from '../../once.js'
import { findWords } from './automaton.js'
import { findEntries, readDictionary } from './dictionary.js'
import type { Dictionary } from './dictionary.js'
import { makeLattice } from './lattice.js'
import type { Lattice } from './lattice.js'
import type { Morpheme } from './morpheme.js'

/** Behind these a text is cut, as kuromoji does: a long one takes no more memory than its longest stretch. */
const stretchEnds = /[、。]/gu

const openTokeniser = once(() => {
  const dictionary = readDictionary()
  const lattice = makeLattice(dictionary)
  return { dictionary, lattice, fillLattice: latticeFiller(dictionary, lattice) }
})

/**
 * The words of a Japanese text as IPADIC and its connection costs have them, the same that kuromoji finds. Their surfaces
 * make up the text. Reads the dictionary at the first call.
 */
export function tokenise(text: string): Morpheme[] {
  const ends = Array.from(text.matchAll(stretchEnds), ({ index }) => index + 1)
  if ((ends.at(-1) ?? 0) < text.length) ends.push(text.length)
  return ends.flatMap((end, index) => {
    const from = ends[index - 1] ?? 0
    return tokeniseStretch(text.slice(from, end), from)
  })
}

function tokeniseStretch(stretch: string, from: number): Morpheme[] {
  const { dictionary, lattice, fillLattice } = openTokeniser()
  fillLattice(stretch)
  const path = lattice.findBestPath()
  return path.map(({ entry, start }, index) =>
    toMorpheme(dictionary, entry, from + start, stretch.slice(start, path[index + 1]?.start)),
  )
}

function toMorpheme({ tags, entryTags }: Dictionary, entry: number, start: number, surface: string): Morpheme {
  const { grammar, cut, ending } = tags[entryTags[entry]!]!
  return { surface, start, ...grammar, lemma: surface.slice(0, surface.length - cut) + ending }
}

/** Fills a lattice with all known and unknown words of a stretch. */
function latticeFiller(dictionary: Dictionary, lattice: Lattice): (stretch: string) => void {
  const { automaton, wordLists, classes, classOfUnit } = dictionary
  return (stretch) => {
    const units = codeUnitsOf(stretch)
    let start = 0
    let end = 0
    let runEnd = 0
    const addEntry = (entry: number): void => lattice.add(entry, start, end)
    const addKnown = (word: number, wordEnd: number): void => {
      end = wordEnd
      findEntries(dictionary, wordLists[word]!, addEntry)
    }
    lattice.clear(units.length)
    for (; start < units.length; start++) {
      if (!lattice.isReached(start)) continue
      end = start
      findWords(automaton, units, start, addKnown)
      const { always, grouped, list } = classes[classOfUnit[units[start]!]!]!
      if (end > start && !always) continue
      // A run is measured once, not anew from each of its characters.
      if (runEnd <= start) runEnd = endOfRun(units, start, classOfUnit)
      end = grouped ? runEnd : start + 1
      findEntries(dictionary, list, addEntry)
    }
  }
}

/** The dictionary is one of UTF-16 code units, no code points. */
function codeUnitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  // oxlint-disable-next-line unicorn/prefer-code-point
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

function endOfRun(units: Uint16Array, start: number, classOfUnit: Uint8Array): number {
  const first = classOfUnit[units[start]!]
  let end = start + 1
  while (end < units.length && classOfUnit[units[end]!] === first) end++
  return end
}
