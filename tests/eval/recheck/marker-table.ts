/**
 * The words that a marker bears on: the last one before it, the first one behind it, all behind it in its clause, or all before
 * it in its sentence.
 */
export type Reach = 'before' | 'after' | 'clause' | 'sentence' | 'nothing'

/** Words that change what a statement says, and which words of the statement they bear on. */
export interface MarkerRow {
  /** Markers of one meaning say the same: ない and 未, might and perhaps. A row of no meanings hides what only looks like a marker. */
  readonly meanings: readonly string[]
  readonly pattern: string
  readonly bearsOn: Reach
  /** A line may do without it as long as any other marker of its meaning stands there. */
  readonly loose?: boolean
}

/** The markers of a language. */
export interface MarkerTable {
  readonly rows: readonly MarkerRow[]
  /** All rows in one, each a group `row<place>`. */
  readonly pattern: RegExp
  /** What ends a clause. */
  readonly boundary: RegExp
  /** The stem that a marker bears on where its clause has no word before it. */
  readonly stem?: RegExp
}

/** Puts a table together; of two rows that fit at the same place the first counts. */
export function markerTable(table: Omit<MarkerTable, 'pattern'>): MarkerTable {
  const groups = table.rows.map(({ pattern }, place) => `(?<row${place}>${pattern})`)
  return { ...table, pattern: new RegExp(groups.join('|'), 'giu') }
}

/** A row of markers. @param meanings Separated by spaces. */
export function markerRow(bearsOn: Reach, meanings: string, ...patterns: readonly string[]): MarkerRow {
  return { bearsOn, meanings: meanings.split(' '), pattern: patterns.join('|') }
}

/** A row of what only looks like a marker. */
export function hideRow(...patterns: readonly string[]): MarkerRow {
  return { bearsOn: 'nothing', meanings: [], pattern: patterns.join('|') }
}
