import type { CodeUnit } from './code-units.js'

/** Consecutive lines: the first and the last one, counted from 0. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A unit of which some is left out. */
export interface Folding {
  /** What is between two of them is left out; the last one is empty where the end is. */
  readonly runs: readonly Run[]
  /** How many lines it has, with one for each gap. */
  readonly length: number
  /** What its lines are worth together. */
  readonly worth: number
}

/** The beginning of a folding; what comes next stands behind a gap if it is open. */
interface Part extends Folding {
  readonly isOpen: boolean
}

/** What a gap takes away: who reads on behind it must guess. */
const gapWorth = -1

/**
 * The worthiest foldings of a unit of each length up to the most. Its own lines are always there; each unit that it encloses
 * is there as a whole, or folded, or left out.
 */
export function foldUnit(unit: CodeUnit, worths: readonly number[], most: number): readonly Folding[] {
  const end = runPart({ first: unit.last + 1, last: unit.last }, worths)
  return fold(unit, worths, most)
    .map((part) => (part.isOpen ? joinParts(part, end, worths) : part))
    .filter(({ length }) => length <= most)
}

function fold(unit: CodeUnit, worths: readonly number[], most: number): readonly Part[] {
  const [body] = unit.bodies
  let parts = [runPart({ first: unit.first, last: body ? body.first - 1 : unit.last }, worths)]
  unit.bodies.forEach(({ units, last }, place) => {
    for (const inner of units) {
      const bare = fold(inner, worths, most)
      const ways = [...bare.map((way) => withComment(way, inner.comment, worths)), ...bare]
      parts = worthiest(
        parts.flatMap((part) => [...ways.map((way) => joinParts(part, way, worths)), { ...part, isOpen: true }]),
        most,
      )
    }
    const next = unit.bodies[place + 1]
    const own = { first: last + 1, last: next ? next.first - 1 : unit.last }
    const isEnd = own.first > own.last
    parts = parts.map((part) => (isEnd && part.isOpen ? part : joinParts(part, runPart(own, worths), worths)))
  })
  return worthiest(parts, most)
}

function runPart(run: Run, worths: readonly number[]): Part {
  return { runs: [run], length: run.last - run.first + 1, worth: sumOf(run, worths), isOpen: false }
}

/** A part that begins with what stands right above it. */
function withComment(part: Part, comment: number, worths: readonly number[]): Part {
  const [{ first }] = part.runs as [Run]
  return first === comment ? part : joinParts(runPart({ first: comment, last: first - 1 }, worths), part, worths)
}

/** Two parts as one: behind a gap if the first one is open, else with what is between them. */
function joinParts(before: Part, next: Part, worths: readonly number[]): Part {
  const [begun, ...more] = next.runs as [Run, ...Run[]]
  const { runs, isOpen } = before
  const end = runs.at(-1)!
  const between = { first: end.last + 1, last: begun.first - 1 }
  return {
    runs: isOpen ? [...runs, ...next.runs] : [...runs.slice(0, -1), { first: end.first, last: begun.last }, ...more],
    length: before.length + next.length + (isOpen ? 1 : begun.first - between.first),
    worth: before.worth + next.worth + (isOpen ? gapWorth : sumOf(between, worths)),
    isOpen: next.isOpen,
  }
}

/** Of parts of the same length, which end in the same way, the one that is worth most. */
function worthiest(parts: readonly Part[], most: number): Part[] {
  const best = new Map<number, Part>()
  for (const part of parts) {
    if (part.length > most) continue
    const key = 2 * part.length + Number(part.isOpen)
    const other = best.get(key)
    if (other === undefined || part.worth > other.worth) best.set(key, part)
  }
  return [...best.values()]
}

function sumOf({ first, last }: Run, worths: readonly number[]): number {
  return worths.slice(first, last + 1).reduce((sum, worth) => sum + worth, 0)
}
