/** Nobody writes so many marks in a paragraph, and parsers compare each opening one with each closing one. */
const mostMarks = 4000

/** Nobody follows quotations and lists so deep. */
const deepest = 100

const mark = /[*_[\]`<$~|!&\\@]/g
const punctuation = /[!-/:-@[-`{-~]/g

const fence = /^ {0,3}(`{3,}|~{3,})/
const startsParagraph = /^\s*(?:$|#|(?:[-*+]|\d{1,9}[.)])\s)/

const container = String.raw`(?:>|(?:[-*+]|\d{1,9}[.)])(?=\s))`
const deepContainers = new RegExp(String.raw`^((?:[ \t]*${container}){${deepest}})(?:[ \t]*${container})+`)
const deepIndent = new RegExp(String.raw`^( {${2 * deepest}})[ \t]+`)

/**
 * Takes out of Markdown what is more mark-up than anybody means, so that parsing ends in time: containers nested too deep are
 * dropped, and after too many marks in a paragraph the rest of it is made plain. Lines stay where they are, fenced code as it is.
 */
export function withoutSurplusMarkup(text: string): string {
  const state = { fence: '', marks: 0 }
  const lines = text.split('\n').map((line) => {
    if (isFenced(line, state)) return line
    if (startsParagraph.test(line)) state.marks = 0
    const shallow = line.replace(deepIndent, '$1').replace(deepContainers, '$1')
    const marks = state.marks + (line.match(mark)?.length ?? 0)
    const plain = marks > mostMarks ? makePlain(shallow, mostMarks - state.marks) : shallow
    state.marks = marks
    return plain
  })
  return lines.join('\n')
}

/** Whether a line stands in fenced code, or begins or ends it. */
function isFenced(line: string, state: { fence: string }): boolean {
  const found = fence.exec(line)?.[1]
  const isOpen = state.fence !== ''
  if (!isOpen) state.fence = found ?? ''
  else if (found?.startsWith(state.fence)) state.fence = ''
  return isOpen || found !== undefined
}

/** Full-width likenesses, which are no marks; escapes would take as long to parse. */
function makePlain(line: string, allowed: number): string {
  let seen = 0
  return line.replaceAll(punctuation, (character) => {
    seen += 1
    return seen > allowed ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character
  })
}
