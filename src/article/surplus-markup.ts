import type { Removed } from '../model/article.js'
import type { BareText } from './bare-text.js'
import { findFencedLines } from './fenced-lines.js'

/** Nobody writes so many marks in a paragraph, and parsers compare each opening one with each closing one. */
const mostMarks = 4000

/** Nobody follows quotations and lists so deep. */
const deepest = 30

const mark = /[*_[\]`<$~|!&\\@]/g

const startsParagraph = /^\s*(?:$|#|(?:[-*+]|\d{1,9}[.)])\s)/

const container = String.raw`(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s))`
const deepContainers = new RegExp(String.raw`^((?:[ \t]*${container}){${deepest}})(?:[ \t]*${container})+`)
const deepIndent = new RegExp(String.raw`^( {${2 * deepest}})[ \t]+`)

/**
 * Takes out of Markdown what is more mark-up than anybody means, so that parsing ends in time: containers nested too deep are
 * dropped, and what follows too many marks in a paragraph is left out. Lines stay where they are, fenced code as it is.
 */
export function takeSurplusOut(text: string): BareText {
  const removed: Removed[] = []
  let marks = 0
  const lines = text.split('\n')
  const isFenced = findFencedLines(lines)
  const kept = lines.map((line, place) => {
    if (isFenced[place]) return line
    if (startsParagraph.test(line)) marks = 0
    const shallow = line.replace(deepIndent, '$1').replace(deepContainers, '$1')
    const at = Array.from(shallow.matchAll(mark), ({ index }) => index)
    const shown = marks > mostMarks ? '' : shallow.slice(0, at[mostMarks - marks])
    marks += at.length
    const surplus = shallow.slice(shown.length).trim()
    if (surplus !== '') removed.push({ source: { line: place + 1, text: surplus }, rule: 'surplus-markup' })
    return shown
  })
  return { text: kept.join('\n'), removed }
}
