/** A fence may stand in quotations and lists; what follows backticks holds none, else it is code within a line. */
const opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?<fence>`{3,}(?=[^`]*$)|~{3,})/
const closing = /^[\s>]*(?<fence>`{3,}|~{3,})\s*$/

/** Of each line of Markdown, whether it belongs to fenced code, its fences too; one that never closes ends with the text. */
export function findFencedLines(lines: readonly string[]): readonly boolean[] {
  let open = ''
  return lines.map((line) => {
    if (open === '') {
      open = opening.exec(line)?.groups?.['fence'] ?? ''
      return open !== ''
    }
    if (closing.exec(line)?.groups?.['fence']?.startsWith(open)) open = ''
    return true
  })
}
