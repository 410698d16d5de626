/** A fence may stand in quotations and lists; what follows backticks holds none, else it is code within a line. */
const opening = /^(?<holder>[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(?<fence>`{3,}(?=[^`]*$)|~{3,})/
const closing = /^[\s>]*(?<fence>`{3,}|~{3,})\s*$/

/** What stands before a fence in a list: a mark of the list, or more spaces than there may be before a fence elsewhere. */
const listed = /[^ ]| {4}/

interface Fence {
  readonly holder: string
  readonly fence: string
}

/** Of each line of Markdown, whether it belongs to fenced code, its fences too; one that never closes ends with the text. */
export function findFencedLines(lines: readonly string[]): readonly boolean[] {
  let open: Fence | undefined
  return lines.map((line) => {
    if (open && isOutside(line, open)) open = undefined
    if (open === undefined) {
      open = opening.exec(line)?.groups as Fence | undefined
      return open !== undefined
    }
    if (closing.exec(line)?.groups?.['fence']?.startsWith(open.fence)) open = undefined
    return true
  })
}

/** Whether a line is certainly behind the quotation or the list that a fence stands in: the code has ended with it. */
function isOutside(line: string, { holder }: Fence): boolean {
  return holder.includes('>') ? !/^\s*>/.test(line) : listed.test(holder) && /^\S/.test(line)
}
