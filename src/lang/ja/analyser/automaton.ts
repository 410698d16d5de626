/** A minimal automaton of words, which also numbers them in the order of their code units. */
export interface Automaton {
  /** Number of arcs × 2, plus 1 if a word ends there; the start is the last state. */
  readonly states: Uint16Array
  /** State by state, ascending: the code unit that an arc stands for. */
  readonly labels: Uint16Array
  /** The states that the arcs lead to. */
  readonly targets: Uint16Array
  /** The first arc of each state. */
  readonly firstArcs: Uint32Array
  /** How many of the words that come through the state stand before those of the arc. */
  readonly skips: Uint32Array
  /** The arcs of the start by their code unit, counted from 1: it has thousands, and every word begins there. */
  readonly startArcs: Uint16Array
}

const none = -1

type StoredAutomaton = Pick<Automaton, 'states' | 'labels' | 'targets'>

/** Counts the words behind each arc, from which the number of a word follows. */
export function openAutomaton({ states, labels, targets }: StoredAutomaton): Automaton {
  const firstArcs = new Uint32Array(states.length)
  const skips = new Uint32Array(labels.length)
  const sizes = new Uint32Array(states.length)
  let arc = 0
  for (let state = 0; state < states.length; state++) {
    firstArcs[state] = arc
    let size = states[state]! & 1
    for (const end = arc + (states[state]! >> 1); arc < end; arc++) {
      skips[arc] = size
      // Each state stands behind those that it leads to.
      size += sizes[targets[arc]!]!
    }
    sizes[state] = size
  }
  const startArcs = new Uint16Array(2 ** 16)
  const start = firstArcs.at(-1)!
  for (let index = start; index < arc; index++) startArcs[labels[index]!] = index - start + 1
  return { states, labels, targets, firstArcs, skips, startArcs }
}

/** Calls `found` with the number and the end of each word of the automaton that begins at `start`, the shortest first. */
export function findWords(
  { states, labels, targets, firstArcs, skips, startArcs }: Automaton,
  units: Uint16Array,
  start: number,
  found: (word: number, end: number) => void,
): void {
  const first = startArcs[units[start]!]!
  let arc = first === 0 ? none : firstArcs.at(-1)! + first - 1
  let word = 0
  for (let end = start + 1; arc !== none; end++) {
    word += skips[arc]!
    const state = targets[arc]!
    if (states[state]! & 1) found(word, end)
    if (end === units.length) return
    const firstArc = firstArcs[state]!
    arc = findArc(labels, firstArc, firstArc + (states[state]! >> 1), units[end]!)
  }
}

/** The arc with the label from `low` on and before `high`. */
function findArc(labels: Uint16Array, low: number, high: number, label: number): number {
  let first = low
  let last = high - 1
  while (first <= last) {
    const middle = (first + last) >> 1
    const found = labels[middle]!
    if (found === label) return middle
    if (found < label) first = middle + 1
    else last = middle - 1
  }
  return none
}
