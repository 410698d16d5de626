import type { CodeLine } from './code-lines.js'

/** A statement, a block or a definition: what only makes sense as a whole. */
export interface CodeUnit {
  /** Its first and last line, counted from 0. */
  readonly first: number
  readonly last: number
  /** Where the comment right above it begins; its first line where there is none. */
  readonly comment: number
  /** What its own lines enclose; a conditional has several bodies. */
  readonly bodies: readonly CodeBody[]
}

/** What is indented below a line. */
export interface CodeBody {
  readonly first: number
  readonly last: number
  readonly units: readonly CodeUnit[]
}

/** Deeper code is no unit by itself. */
const mostLevels = 8

/** What goes on with the block above it, at its own indentation. */
const goesOn =
  /^(?:[)\]}>]|<\/|(?:end|fi|done|esac|else|elif|elsif|elseif|except|finally|catch|rescue|ensure|then|do|where)\b)/

/** A bracket on a line of its own opens the body of the line above it, unless that is complete. */
const opening = /^[{(]\W*$/
const complete = /[,;{}]\s*$/

/** An annotation belongs to what stands below it. */
const annotation = /^(?:@[A-Za-z]|#!?\[|\[[A-Z][\w.]*(?:\(.*\))?\]$)/

/** Reads the units of some lines by their indentation and their brackets, whatever the language. */
export function readUnits(lines: readonly CodeLine[]): readonly CodeUnit[] {
  return readBody(lines, 0, lines.length - 1, 0).units
}

function readBody(lines: readonly CodeLine[], first: number, last: number, level: number): CodeBody {
  const units: CodeUnit[] = []
  let comment: number | undefined
  let annotated: CodeUnit | undefined
  for (let at = first; at <= last; at++) {
    const line = lines[at]!
    if (line.kind === 'blank') [comment, annotated] = [undefined, undefined]
    else if (line.kind === 'comment') comment ??= at
    else {
      const end = endOfUnit(lines, at, last)
      const bodies = level < mostLevels ? bodiesOf(lines, at, end, level) : []
      const own: CodeUnit = { first: at, last: end, comment: comment ?? at, bodies }
      const unit = annotated ? { ...own, ...joined(annotated, own) } : own
      annotated = annotation.test(line.text.trim()) ? unit : undefined
      if (annotated === undefined) units.push(unit)
      comment = undefined
      at = end
    }
  }
  return { first, last, units }
}

function joined(above: CodeUnit, below: CodeUnit): Pick<CodeUnit, 'first' | 'comment' | 'bodies'> {
  return { first: above.first, comment: above.comment, bodies: [...above.bodies, ...below.bodies] }
}

/** A unit ends before the next line of its indentation that doesn't go on with it. */
function endOfUnit(lines: readonly CodeLine[], first: number, most: number): number {
  const { indent } = lines[first]!
  let open = lines[first]!.opens
  let last = first
  for (let at = first + 1; at <= most; at++) {
    const line = lines[at]!
    if (line.kind === 'blank') continue
    const isInner = line.indent > indent || open > 0
    if (!isInner && !(isGoingOn(lines, at) && open + line.opens >= 0)) break
    open += line.opens
    if (line.text.trim() !== '' && (line.kind !== 'comment' || isInner)) last = at
  }
  return last
}

function isGoingOn(lines: readonly CodeLine[], at: number): boolean {
  const text = lines[at]!.text.trim()
  // An `end` within a comment ends nothing.
  if (lines[at]!.kind === 'comment') return false
  return goesOn.test(text) || (opening.test(text) && !complete.test(lines[at - 1]?.text ?? ''))
}

/** The runs of lines between the first line of a unit and those that go on with it. */
function bodiesOf(lines: readonly CodeLine[], first: number, last: number, level: number): readonly CodeBody[] {
  const { indent } = lines[first]!
  const bodies: CodeBody[] = []
  let begin: number | undefined
  for (let at = first + 1; at <= last + 1; at++) {
    const line = lines[at]
    const isOwn = at > last || (line!.indent <= indent && line!.kind !== 'blank' && isGoingOn(lines, at))
    if (!isOwn) begin ??= at
    else if (begin !== undefined) {
      bodies.push(readBody(lines, begin, at - 1, level + 1))
      begin = undefined
    }
  }
  return bodies
}
