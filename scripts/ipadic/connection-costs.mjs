/** Every which cell of a row is looked at to find the row that is most like it: a seventh of the time, 3 % more bytes. */
const sampling = 7

/** A reader unpacks a row only when it is needed, and its models with it: so chains of models are to be short. */
const cellsPerModelInChain = 4

/**
 * The matrix of connection costs in a quarter of its size. Its rows are much alike, and where two rows differ they mostly
 * differ by the same in neighbouring columns. So each row has a model (an earlier row) and each column one (an earlier
 * column), and a cell is stored as what remains of it: its difference to the model row, less the same in the model column.
 * @returns {{
 *   rowModels: Uint16Array,
 *   columnModels: Uint16Array,
 *   changes: Uint8Array,
 *   amounts: Uint8Array,
 *   amountStarts: Uint32Array,
 * }} `changes`: a bit a cell, row by row, lowest first, set where anything remains; `amounts`: that, as zigzag varints
 *   (LEB128); `amountStarts`: where those of each row begin. The first row and the first column are their own model, and it
 *   is 0.
 */
export function packConnectionCosts({ size, at }) {
  const rows = Array.from({ length: size }, (_, row) =>
    Int32Array.from({ length: size }, (__, column) => at(row, column)),
  )
  const columns = rows.map((_, column) => Int32Array.from(rows, (row) => row[column]))
  const columnModels = findModels(
    columns,
    rows.map((_, row) => Math.max(0, row - 1)),
  )
  const rowModels = findModels(rows, columnModels)
  const changes = new Uint8Array(Math.ceil((size * size) / 8))
  const amounts = []
  const amountStarts = rows.map((row, index) => {
    const start = amounts.length
    const differences = index === 0 ? row : row.map((cost, column) => cost - rows[rowModels[index]][column])
    differences.forEach((difference, column) => {
      const remains = column === 0 ? difference : difference - differences[columnModels[column]]
      if (remains === 0) return
      const cell = index * size + column
      changes[cell >> 3] |= 1 << (cell & 7)
      writeVarint(amounts, remains < 0 ? -2 * remains - 1 : 2 * remains)
    })
    return start
  })
  return {
    amountStarts: Uint32Array.from(amountStarts),
    rowModels: Uint16Array.from(rowModels),
    columnModels: Uint16Array.from(columnModels),
    changes,
    amounts: Uint8Array.from(amounts),
  }
}

/** For each row the earlier one from which the fewest cells remain. */
function findModels(rows, columnModels) {
  const models = [0]
  const chains = [0]
  for (const [index, row] of rows.entries()) {
    let fewest = Infinity
    for (let other = index - 1; other >= 0; other--) {
      const chain = chains[other] * cellsPerModelInChain
      const remaining = chain + countRemaining(row, rows[other], columnModels, fewest - chain)
      if (remaining >= fewest) continue
      fewest = remaining
      models[index] = other
      chains[index] = chains[other] + 1
    }
  }
  return models
}

/** Counts in the sample, and gives up at `enough`. */
function countRemaining(row, model, columnModels, enough) {
  let count = 0
  for (let column = 0; column < row.length && count < enough; column += sampling) {
    const modelColumn = columnModels[column]
    if (row[column] - model[column] !== row[modelColumn] - model[modelColumn]) count++
  }
  return count
}

function writeVarint(bytes, value) {
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>= 7
  }
  bytes.push(rest)
}
