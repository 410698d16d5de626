import { unquote } from './labels.js'
import { wordsOf } from './scanner.js'

/** One line of a diagram that says something. */
export interface Statement {
  /** Counted from 1 in the diagram's source. */
  readonly line: number
  readonly text: string
}

/** A diagram's source without what is not drawn. */
export interface Statements {
  /** What its author calls it, for those who can't see it. */
  readonly title?: string
  readonly statements: readonly Statement[]
}

/** Where a diagram's name may stand, the surest first. */
const titles: readonly RegExp[] = [
  /^[ \t]*accTitle[ \t]*:[ \t]*(.+)$/m,
  /^---[ \t]*\n(?:(?!---).*\n)*?title:[ \t]*(.+)\n/,
  /^[ \t]*%%[ \t]*title:?[ \t]+(.+)$/im,
]

/** Front matter, directives, comments, and descriptions for screen readers. */
const notDrawn: readonly RegExp[] = [
  /^\s*---[ \t]*\n(?:(?!---).*\n)*---[ \t]*(?=\n|$)/,
  /%%\{[^]*?\}%%/g,
  /^[ \t]*%%.*$/gm,
  /^[ \t]*acc(?:Title|Descr)[ \t]*:.*$/gm,
  /^[ \t]*accDescr[ \t]*\{[^}]*\}/gm,
]

/** Parts a diagram's source into statements. A line goes on where a quoted label does. */
export function partStatements(source: string): Statements {
  const text = source.replaceAll(/\r\n?/g, '\n')
  const title = titles.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((found) => found !== undefined)
  const drawn = notDrawn.reduce((rest, pattern) => rest.replace(pattern, keepLines), text)
  const statements: Statement[] = []
  let open: Statement | undefined
  drawn.split('\n').forEach((row, place) => {
    const statement = open ? { ...open, text: `${open.text}\n${row}` } : { line: place + 1, text: row }
    open = isOpen(statement.text) ? statement : undefined
    if (!open && statement.text.trim() !== '') statements.push({ ...statement, text: statement.text.trim() })
  })
  if (open) statements.push(open)
  return { ...(title !== undefined && { title: unquote(title) }), statements }
}

/** What is taken out leaves its line breaks, so that lines keep their numbers. */
function keepLines(removed: string): string {
  return removed.replaceAll(/[^\n]/g, '')
}

/** Whether a label's quotation mark behind a bracket or a bar is still to be closed. */
function isOpen(text: string): boolean {
  return /[[({|]\s*"[^"]*$/.test(text)
}

/** How one form of statement is read. */
export interface Rule<Draft> {
  readonly is: RegExp
  /** Takes it into the draft. `false` says that it can't be drawn after all. */
  readonly read: (words: readonly string[], draft: Draft) => unknown
}

/**
 * Reads statements into a draft, each by the first rule that fits it.
 * @param rulesFor The rules that hold at this point.
 * @returns The first statement that can't be drawn.
 */
export function readStatements<Draft>(
  statements: readonly Statement[],
  draft: Draft,
  rulesFor: (draft: Draft) => readonly Rule<Draft>[],
): Statement | undefined {
  return statements.find(({ text }) => {
    for (const { is, read } of rulesFor(draft)) {
      const match = is.exec(text)
      if (match) return read(wordsOf(match), draft) === false
    }
    return true
  })
}

/** Statements about looks or clicks, which are left out. */
export function leaveOut(...keywords: readonly string[]): Rule<unknown> {
  return { is: new RegExp(`^(?:${keywords.join('|')})(?:\\s|$)`), read: () => true }
}
