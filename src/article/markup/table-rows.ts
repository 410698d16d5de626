/** `| a | b |`, a row a line; Hatena's `|*a|` is a heading. Lines across are none. */
export function readPipeRows(lines: readonly string[]): string[][] {
  return lines
    .filter((line) => !/^\s*\|[-+|:=\s]*$/.test(line))
    .map((line) => cellsBetween(line).map((cell) => cell.replace(/^\*/, '')))
}

function cellsBetween(line: string): string[] {
  return line
    .trim()
    .replaceAll(/^\||\|$/g, '')
    .split('|')
}

const cellBegin = /(?:^|(?<=\s))[\d.+*^<>aehlmsd]{0,6}\|/g

/**
 * AsciiDoc: cells begin with `|`, in a line or each on its own; what is said of the columns tells how many make a row, else
 * the first line of cells.
 */
export function readAsciidocRows(lines: readonly string[], said?: string): string[][] {
  const filled = lines.filter((line) => line.trim() !== '')
  const cells: string[] = []
  for (const line of filled) {
    const [rest = '', ...begun] = line.split(cellBegin)
    if (rest.trim() !== '' && cells.length > 0) cells[cells.length - 1] += ` ${rest.trim()}`
    for (const cell of begun) cells.push(cell.trim())
  }
  const columns = said === undefined ? (filled[0]?.match(cellBegin)?.length ?? 1) : countColumns(said)
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
}

/** `1,2`, `3*`, `2*,^1` */
function countColumns(said: string): number {
  const counts = said.split(/[,;]/).map((column) => Number(/^\s*(\d{1,2})\*/.exec(column)?.[1] ?? 1))
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  )
}

/** Characters that are as wide as two. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g
const filler = '\0'

const border = /^\s*[+=][-=+\s]*$/

/** reStructuredText: columns are where those of the border are; a row of a grid, or one without a first cell, goes on. */
export function readBorderedRows(written: readonly string[]): string[][] {
  const lines = written.map((line) => line.replaceAll(wide, `$&${filler}`))
  const [first = ''] = lines
  const isGrid = first.trimStart().startsWith('+')
  const columns = [...first.matchAll(isGrid ? /(?<=\+)[-=]+/g : /=+/g)].map(({ index, 0: dashes }) => ({
    from: index,
    to: index + dashes.length,
  }))
  const rows: string[][] = []
  let isBegun = false
  for (const line of lines) {
    if (border.test(line)) isBegun = false
    else {
      const cells = columns.map(({ from, to }, at) =>
        line.slice(from, at === columns.length - 1 && !isGrid ? undefined : to),
      )
      const last = rows.at(-1)
      if (last !== undefined && isBegun && (isGrid || cells[0]?.trim() === ''))
        rows[rows.length - 1] = joinCells(last, cells)
      else rows.push(cells.map((cell) => cell.trim()))
      isBegun = true
    }
  }
  return rows.map((row) => row.map((cell) => cell.replaceAll(filler, '')))
}

function joinCells(row: readonly string[], cells: readonly string[]): string[] {
  return row.map((cell, at) => `${cell} ${cells[at]?.trim() ?? ''}`.trim())
}
