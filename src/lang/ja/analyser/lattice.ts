import type { Dictionary } from './dictionary.js'

/**
 * The words that a stretch of text may consist of, each linked to the cheapest way to it from the stretch's beginning
 * (Viterbi). Words are to be added in the order in which they begin. Places count from the beginning of the stretch.
 */
export interface Lattice {
  /** Makes room for another stretch of text. */
  readonly clear: (length: number) => void
  /** Whether a word ends at a place, so that one may begin there. */
  readonly isReached: (place: number) => boolean
  /** Adds a word: an entry of the dictionary, and where it lies. */
  readonly add: (entry: number, start: number, end: number) => void
  /** The cheapest way through the whole stretch. */
  readonly findBestPath: () => readonly PlacedEntry[]
}

/** An entry of the dictionary and where it begins. */
export interface PlacedEntry {
  readonly entry: number
  readonly start: number
}

/** The added words, one a row; row 0 stands for the beginning. */
interface Rows {
  readonly starts: Int32Array
  readonly entries: Int32Array
  /** Where the row of connection costs begins that its followers have. */
  readonly followers: Int32Array
  /** Cost of the cheapest way, the word included: in long texts more than 32 bits hold. */
  readonly costs: Float64Array
  /** The row of the word before it on that way. */
  readonly previous: Int32Array
  /** The row of another word with the same end that was added before, −1 if there is none. */
  readonly siblings: Int32Array
}

const firstRoom = 4096
const none = -1

/** Makes an empty lattice, to be used for one stretch after another. */
export function makeLattice({ entryTags, entryCosts, contexts, connections }: Dictionary): Lattice {
  const { cells } = connections
  let rows = makeRows(firstRoom)
  let size = 0
  let stretch = 0
  /** By place: the row of the last word added that ends there. */
  let endings = new Int32Array(firstRoom)

  function clear(length: number): void {
    stretch = length
    connections.unpackRow(0)
    if (endings.length <= length) endings = new Int32Array(2 * length)
    endings.fill(none, 0, length + 1)
    endings[0] = 0
    rows.siblings[0] = none
    size = 1
  }

  function add(entry: number, start: number, end: number): void {
    if (size === rows.starts.length) rows = enlarge(rows)
    const context = contexts[entryTags[entry]!]!
    connections.unpackRow(context)
    const previous = findCheapest(start, context)
    rows.starts[size] = start
    rows.entries[size] = entry
    rows.followers[size] = context * connections.size
    rows.costs[size] = costOf(previous, context) + entryCosts[entry]!
    rows.previous[size] = previous
    rows.siblings[size] = endings[end]!
    endings[end] = size++
  }

  /** Of the words that end at a place the one with the cheapest way to a word of the context; of equals the first added. */
  function findCheapest(place: number, context: number): number {
    const { costs, followers, siblings } = rows
    let cheapest = none
    let least = Infinity
    for (let row = endings[place]!; row !== none; row = siblings[row]!) {
      const cost = costs[row]! + cells[followers[row]! + context]!
      if (cost > least) continue
      least = cost
      cheapest = row
    }
    return cheapest
  }

  function costOf(previous: number, context: number): number {
    return rows.costs[previous]! + cells[rows.followers[previous]! + context]!
  }

  function findBestPath(): PlacedEntry[] {
    const path: PlacedEntry[] = []
    for (let row = findCheapest(stretch, 0); row > 0; row = rows.previous[row]!) {
      path.push({ entry: rows.entries[row]!, start: rows.starts[row]! })
    }
    return path.toReversed()
  }

  return { clear, isReached: (place) => endings[place] !== none, add, findBestPath }
}

function makeRows(room: number): Rows {
  return {
    starts: new Int32Array(room),
    entries: new Int32Array(room),
    followers: new Int32Array(room),
    costs: new Float64Array(room),
    previous: new Int32Array(room),
    siblings: new Int32Array(room),
  }
}

/** The same rows with twice the room. */
function enlarge(rows: Rows): Rows {
  const larger = makeRows(2 * rows.starts.length)
  for (const name of Object.keys(rows) as (keyof Rows)[]) larger[name].set(rows[name])
  return larger
}
