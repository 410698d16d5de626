import type { Removed } from '../model/article.js'
import type { BareText } from './armour.js'

/** Nobody writes so many marks in a paragraph, and parsers compare each opening one with each closing one. */
const mostMarks = 4000

/** Nobody follows quotations and lists so deep. */
const deepest = 30

const mark = /[*_[\]`<$~|!&\\@]/g

const fence = /^ {0,3}(`{3,}|~{3,})/
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
  let openFence = ''
  let marks = 0
  const lines = text.split('\n').map((line, place) => {
    const found = fence.exec(line)?.[1]
    const isFenced = openFence !== '' || found !== undefined
    openFence = fenceAfter(openFence, found)
    if (isFenced) return line
    if (startsParagraph.test(line)) marks = 0
    const shallow = line.replace(deepIndent, '$1').replace(deepContainers, '$1')
    const at = Array.from(shallow.matchAll(mark), ({ index }) => index)
    const kept = marks > mostMarks ? '' : shallow.slice(0, at[mostMarks - marks])
    marks += at.length
    const surplus = shallow.slice(kept.length).trim()
    if (surplus !== '') removed.push({ source: { line: place + 1, text: surplus }, rule: 'surplus-markup' })
    return kept
  })
  return { text: lines.join('\n'), removed }
}

/** The fence that code stands in behind a line with another fence, or none. */
function fenceAfter(open: string, found: string | undefined): string {
  if (open === '') return found ?? ''
  return found?.startsWith(open) ? '' : open
}
