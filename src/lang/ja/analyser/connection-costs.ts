/**
 * What it costs that a word of one context follows a word of another, packed: rows (the word before) and columns (the word
 * after) are much alike, so each has a model among those before it, and a cell is what is left of it.
 */
export interface PackedCosts {
  /** The first row is its own model. */
  readonly rowModels: Uint16Array
  /** The first column is its own model. */
  readonly columnModels: Uint16Array
  /** A bit a cell, row by row, the lowest first: set where an amount follows. */
  readonly changes: Uint8Array
  /** What a cell's difference to the model row has more than that in the model column: zigzag varints (LEB128). */
  readonly amounts: Uint8Array
  /** By row: where its amounts begin. */
  readonly amountStarts: Uint32Array
}

/** The costs of a square matrix, row by row. */
export interface ConnectionCosts {
  readonly size: number
  /** Holds the rows that were unpacked. */
  readonly cells: Int16Array
  /** To be called before a row is read: a text needs a third of them. */
  readonly unpackRow: (row: number) => void
}

/** Makes the matrix, its rows still to be unpacked. */
export function openConnectionCosts({
  rowModels,
  columnModels,
  changes,
  amounts,
  amountStarts,
}: PackedCosts): ConnectionCosts {
  const size = rowModels.length
  const cells = new Int16Array(size * size)
  const unpacked = new Uint8Array(size)
  /** Of the row that is being unpacked to its model. */
  const differences = new Int16Array(size)

  function unpackRow(row: number): void {
    if (unpacked[row]) return
    unpacked[row] = 1
    const model = rowModels[row]!
    unpackRow(model)
    unpackCells(row * size, model * size, amountStarts[row]!)
  }

  function unpackCells(rowStart: number, modelStart: number, amountStart: number): void {
    let next = amountStart
    // The first column is its own model.
    differences[0] = 0
    for (let column = 0; column < size; column++) {
      const cell = rowStart + column
      let difference = differences[columnModels[column]!]!
      if (changes[cell >> 3]! & (1 << (cell & 7))) {
        let byte = amounts[next++]!
        let amount = byte & 0x7f
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = amounts[next++]!
          amount |= (byte & 0x7f) << shift
        }
        difference += (amount >> 1) ^ -(amount & 1)
      }
      differences[column] = difference
      // The first row is its own model: its cells are still 0 here.
      cells[cell] = cells[modelStart + column]! + difference
    }
  }

  return { size, cells, unpackRow }
}
