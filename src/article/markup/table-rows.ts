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

/** AsciiDoc: cells begin with `|`, in a line or each on its own; the first line of cells tells how many make a row. */
export function readAsciidocRows(lines: readonly string[]): string[][] {
  const filled = lines.filter((line) => line.trim() !== '')
  const cells: string[] = []
  for (const line of filled) {
    const [rest = '', ...begun] = line.split(/(?:^|(?<=\s))[\d.+*^<>aehlmsd]{0,6}\|/)
    if (rest.trim() !== '' && cells.length > 0) cells[cells.length - 1] += ` ${rest.trim()}`
    cells.push(...begun.map((cell) => cell.trim()))
  }
  const columns = (filled[0]?.match(/(?:^|\s)[\d.+*^<>aehlmsd]{0,6}\|/g)?.length ?? 1) || 1
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
}

const border = /^\s*[+=][-=+\s]*$/

/** reStructuredText: columns are where those of the border are; a row of a grid, or one without a first cell, goes on. */
export function readBorderedRows(lines: readonly string[]): string[][] {
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
      if (isBegun && (isGrid || cells[0]?.trim() === '')) joinCells(rows.at(-1)!, cells)
      else rows.push(cells.map((cell) => cell.trim()))
      isBegun = true
    }
  }
  return rows
}

function joinCells(row: string[], cells: readonly string[]): void {
  for (const [at, cell] of cells.entries()) row[at] = `${row[at] ?? ''} ${cell.trim()}`.trim()
}
