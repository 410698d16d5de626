import type { TextLine } from './text-lines.js'

/** A short name, a colon and what it stands for: `会場：大阪`, `Database: MySQL`; no address, no time of day. */
const labelled = /^[^\s。、.,:：][^。、.,:：]{0,23}[:：](?![/\d])\s*\S/u

/** A label of more words is a clause. */
const mostWords = 3

/** Ends the lines of which at least two in a row give a value to a name: they are entries, not one sentence. */
export function endLabelLines(lines: readonly TextLine[]): readonly TextLine[] {
  const entries = lines.map(({ text }) => isLabelled(text))
  return lines.map((line, place) => {
    const isEntry = entries[place] === true && (entries[place - 1] === true || entries[place + 1] === true)
    const beforeEntry = entries[place + 1] === true && entries[place + 2] === true
    return isEntry || beforeEntry ? { ...line, ends: true } : line
  })
}

function isLabelled(text: string): boolean {
  if (!labelled.test(text)) return false
  const [label = ''] = text.split(/[:：]/u)
  return label.trim().split(/\s+/u).length <= mostWords
}
