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
  const state = { fence: '', marks: 0 }
  const removed: Removed[] = []
  const lines = text.split('\n').map((line, place) => {
    if (isFenced(line, state)) return line
    if (startsParagraph.test(line)) state.marks = 0
    const shallow = line.replace(deepIndent, '$1').replace(deepContainers, '$1')
    const kept = keepMarks(shallow, state)
    const surplus = shallow.slice(kept.length).trim()
    if (surplus !== '') removed.push({ source: { line: place + 1, text: surplus }, rule: 'surplus-markup' })
    return kept
  })
  return { text: lines.join('\n'), removed }
}

/** Whether a line stands in fenced code, or begins or ends it. */
function isFenced(line: string, state: { fence: string }): boolean {
  const found = fence.exec(line)?.[1]
  const isOpen = state.fence !== ''
  if (!isOpen) state.fence = found ?? ''
  else if (found?.startsWith(state.fence)) state.fence = ''
  return isOpen || found !== undefined
}

/** The beginning of a line, up to the mark that is one too many for its paragraph; nothing of the lines behind that. */
function keepMarks(line: string, state: { marks: number }): string {
  if (state.marks > mostMarks) return ''
  for (const { index } of line.matchAll(mark)) {
    state.marks += 1
    if (state.marks > mostMarks) return line.slice(0, index)
  }
  return line
}
