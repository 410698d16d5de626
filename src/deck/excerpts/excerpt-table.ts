import { relevances } from './shared-words.js'
import type { Mentions } from './shared-words.js'

/** What an audience can take in. */
export const mostRows = 6
export const mostColumns = 4

/** Of a larger table so many rows are tried, gaps included, and so many columns at least: less of it says nothing. */
const rowCounts = [mostRows, 5, 4] as const
const leastColumns = 2

/** What stands in each cell of the row that stands for those left out. */
const gap = '…'

/** A row that sums up those above it. */
const sum = /合計|総計|小計|平均|全体|^計$|\b(?:total|sum|average|mean|overall)\b/iu

/**
 * What a row is worth besides 1: what is said of it at most, a sum, one with the greatest number of a column, the first more than
 * the last; and what a gap costs, before the first row and behind it.
 */
const rowWorths = { spoken: 1.5, sum: 2, greatest: 0.3, early: 0.5, gap: -0.5, firstGap: -1 } as const

/** What a column is worth besides: numbers, cells without text, always the same, the first more than the last. */
const columnWorths = { numbers: 0.6, empty: -1, same: -0.8, early: 0.3 } as const

export interface Cells {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Chooses the rows and columns of a table that are shown instead of all of it, in the author's order: what names the rows, what
 * the text around speaks of, numbers and sums. A row of `…` stands wherever rows are left out.
 * @param mentions What the text around the table speaks of.
 * @param fits Whether a table fits the slide.
 * @returns `undefined` if nothing of it fits that is a table still.
 */
export function excerptTable(table: Cells, mentions: Mentions, fits: (table: Cells) => boolean): Cells | undefined {
  const columns = rankColumns(table, mentions)
  const worths = rowWorthsOf(table, mentions)
  const choices = rowCounts.map((height) => pickRows(worths, height))
  for (let width = Math.min(mostColumns, columns.length); width >= leastColumns; width--) {
    const excerpts = choices.map((places) => pick(table, columns.slice(0, width), places))
    const excerpt = excerpts.find(fits)
    if (excerpt) return excerpt
  }
  return undefined
}

/** The chosen columns and rows of a table, with a row of `…` for each gap. */
function pick({ head, rows }: Cells, columns: readonly number[], places: readonly Place[]): Cells {
  const kept = columns.toSorted(ascending)
  const cellsOf = (row: readonly string[]): readonly string[] => kept.map((column) => row[column] ?? '')
  return {
    head: cellsOf(head),
    rows: places.map((place) => (place === undefined ? kept.map(() => gap) : cellsOf(rows[place]!))),
  }
}

/** A row that is shown, or `undefined` for those that are left out in its place. */
type Place = number | undefined

interface Picked {
  readonly places: readonly Place[]
  readonly worth: number
}

/** Picks the rows that are worth most together, gaps included in the height. */
function pickRows(worths: readonly number[], height: number): readonly Place[] {
  let all: readonly Picked[] = [{ places: [], worth: 0 }]
  for (const [row, worth] of worths.entries()) {
    const longer = all.flatMap((picked) => [withRow(picked, row, worth), withGap(picked)])
    all = bestOfEachKind(longer.filter(({ places }) => places.length <= height))
  }
  return best(all)?.places ?? []
}

function withRow({ places, worth }: Picked, row: number, own: number): Picked {
  return { places: [...places, row], worth: worth + own }
}

function withGap(picked: Picked): Picked {
  if (endsInGap(picked)) return picked
  const cost = picked.places.length === 0 ? rowWorths.firstGap : rowWorths.gap
  return { places: [...picked.places, undefined], worth: picked.worth + cost }
}

/** What comes next depends only on how many rows there are already, and whether the last one is a gap. */
function bestOfEachKind(all: readonly Picked[]): readonly Picked[] {
  const kinds = new Map<string, Picked[]>()
  for (const picked of all) {
    const kind = `${picked.places.length} ${endsInGap(picked)}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), picked])
  }
  return Array.from(kinds.values(), (alike) => best(alike)!)
}

function endsInGap({ places }: Picked): boolean {
  return places.length > 0 && places.at(-1) === undefined
}

function best(all: readonly Picked[]): Picked | undefined {
  return all.toSorted((a, b) => b.worth - a.worth)[0]
}

function ascending(one: number, other: number): number {
  return one - other
}

/** The columns by their worth, first those that name the rows: the first one, and if it only counts them the next one too. */
function rankColumns({ head, rows }: Cells, mentions: Mentions): readonly number[] {
  const spoken = relevances(head, mentions)
  const names = head.findIndex((_, column) => !rows.every((row) => /^\W*\d*\W*$/u.test(row[column] ?? '')))
  const worthOf = (column: number): number => {
    if (column === 0 || column === names) return Number.POSITIVE_INFINITY
    const cells = rows.map((row) => row[column] ?? '')
    const shareOf = (is: (cell: string) => boolean): number => cells.filter(is).length / Math.max(1, cells.length)
    const isSame = new Set(cells).size === 1 && cells.length > 1
    return (
      spoken[column]! +
      columnWorths.numbers * shareOf(isNumber) +
      columnWorths.empty * shareOf((cell) => !/[\p{L}\p{N}]/u.test(cell)) +
      (isSame ? columnWorths.same : 0) +
      columnWorths.early * (1 - column / head.length)
    )
  }
  return rank(head.map((_, column) => worthOf(column)))
}

function rowWorthsOf({ rows }: Cells, mentions: Mentions): readonly number[] {
  const spoken = relevances(
    rows.map((cells) => cells.join(' ')),
    mentions,
  )
  const greatest = new Set(rows[0]?.map((_, column) => greatestIn(rows.map((row) => row[column] ?? ''))))
  return rows.map(
    ([name = ''], row) =>
      1 +
      Math.min(rowWorths.spoken, spoken[row]!) +
      (sum.test(name) && row === rows.length - 1 ? rowWorths.sum : 0) +
      (greatest.has(row) ? rowWorths.greatest : 0) +
      rowWorths.early * (1 - row / rows.length),
  )
}

/** The place of the greatest number, -1 where not all but a few are numbers. */
function greatestIn(cells: readonly string[]): number {
  const numbers = cells.map((cell) => (isNumber(cell) ? Number.parseFloat(cell.replaceAll(/[^\d.]/g, '')) : -1))
  return numbers.filter((number) => number >= 0).length > cells.length / 2 ? numbers.indexOf(Math.max(...numbers)) : -1
}

/** Whether a cell holds a quantity: a number and hardly more than its unit. */
function isNumber(cell: string): boolean {
  return /^\W*\d[\d.,]*\s*\S{0,6}$/u.test(cell)
}

/** The places of some worths, the greatest first. */
function rank(worths: readonly number[]): readonly number[] {
  const places = worths.map((_, place) => place)
  return places.toSorted((a, b) => (worths[a] === worths[b] ? a - b : worths[b]! - worths[a]!))
}
