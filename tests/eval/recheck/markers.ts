import type { FaultKind } from './fault.js'
import type { MarkerRow, MarkerTable } from './marker-table.js'
import { listWords } from './words.js'
import type { Word } from './words.js'

/** A marker where it stands in a text. */
export interface Marker {
  readonly row: MarkerRow
  readonly text: string
  readonly at: number
}

/** A word and the meanings of the markers that bear on it. */
export interface MarkedWord extends Word {
  readonly meanings: ReadonlySet<string>
}

/** A text with what its markers make of its words. */
export interface MarkedText {
  readonly markers: readonly Marker[]
  /** The words beside the markers. */
  readonly words: readonly MarkedWord[]
  /** Meanings that bear on a stem of kana, which is no word by itself: わか of わからない. */
  readonly stems: readonly { readonly stem: string; readonly meaning: string }[]
  /** The text with its markers blanked out. */
  readonly rest: string
}

/** What each kind of fault is called for a meaning; the others are comparisons. */
export const kindOf: Readonly<Record<string, FaultKind>> = {
  not: 'negation',
  question: 'question',
  hedge: 'hedge',
  wish: 'hedge',
  partly: 'hedge',
  if: 'condition',
  unless: 'condition',
  'even-if': 'condition',
  until: 'condition',
  before: 'condition',
  after: 'condition',
  except: 'condition',
}

/** Finds the markers of a plain text and the words that they bear on. */
export function markText(text: string, table: MarkerTable): MarkedText {
  const markers = findMarkers(text, table)
  const rest = blankOut(text, markers)
  const words = listWords(rest)
  const meanings = words.map(() => new Set<string>())
  const stems: { stem: string; meaning: string }[] = []
  for (const marker of markers) {
    const borne = wordsBorneOn(marker, words, rest, table)
    for (const place of borne) for (const meaning of marker.row.meanings) meanings[place]!.add(meaning)
    const stem =
      borne.length === 0 && marker.row.bearsOn === 'before' && table.stem?.exec(rest.slice(0, marker.at).trimEnd())
    if (stem) stems.push(...marker.row.meanings.map((meaning) => ({ stem: stem[1]!, meaning })))
  }
  return { markers, words: words.map((word, place) => ({ ...word, meanings: meanings[place]! })), stems, rest }
}

function findMarkers(text: string, { rows, pattern }: MarkerTable): readonly Marker[] {
  return [...text.matchAll(pattern)]
    .map((match) => {
      const [name] = Object.entries(match.groups!).find(([, found]) => found !== undefined)!
      return { row: rows[Number(name.slice('row'.length))]!, text: match[0], at: match.index }
    })
    .filter(({ row }) => row.meanings.length > 0)
}

function blankOut(text: string, markers: readonly Marker[]): string {
  return markers.reduce(
    (rest, { at, text: marker }) => rest.slice(0, at) + ' '.repeat(marker.length) + rest.slice(at + marker.length),
    text,
  )
}

/** Places of the words that a marker bears on. */
function wordsBorneOn(marker: Marker, words: readonly Word[], rest: string, table: MarkerTable): readonly number[] {
  const end = marker.at + marker.text.length
  const isOneClause = (from: number, to: number): boolean => !table.boundary.test(rest.slice(from, to))
  const placesWhere = (fits: (word: Word) => boolean): readonly number[] =>
    words.flatMap((word, place) => (fits(word) ? [place] : []))
  switch (marker.row.bearsOn) {
    case 'before':
      return placesWhere(({ at, text }) => at < marker.at && isOneClause(at + text.length, marker.at)).slice(-1)
    case 'after':
      return placesWhere(({ at }) => at >= end && isOneClause(end, at)).slice(0, 1)
    case 'clause':
      return placesWhere(({ at }) => at >= end && isOneClause(end, at))
    case 'sentence': {
      const start = Math.max(...['. ', '! ', '? ', '。'].map((stop) => rest.lastIndexOf(stop, marker.at - 1)))
      return placesWhere(({ at }) => at > start && at < marker.at)
    }
    case 'nothing':
      return []
  }
}
