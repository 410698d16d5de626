import type { Code } from '../../model/article.js'
import type { LineKind } from './code-lines.js'
import { readNewLines } from './new-lines.js'
import type { ReadLine } from './new-lines.js'

/** Code with fewer lines that tell something, and so little in them, is better said. */
const leastCodeLines = 3
const leastCode = 60

/** The rest of a line behind the marks of most languages. */
const comment = /(?:^|\s)(?:\/\/|#(?!!)|--|\/\*|\*).*$/u

/** A line that only prints words, names and fields: nothing is called in it, and no format given. */
const printing =
  /^(?:print(?:ln|f)?|puts|pp?|echo|console\.\w+|System\.out\.print\w*|fmt\.Print\w*|Console\.Write\w*|println!)[\s(](?!.*(?:\w\(|\{[^}]*[:!]|[|>%]))/

/** A variable that is declared without a value, or with one in which there is nothing. */
const emptyDeclaration =
  /^(?:(?:let|var)\s+[\w$]+(?:\s*:[^=]+)?|[\p{L}_$@][\p{L}\d\s_$:<>[\],.|?*]*=\s*(?:\[\s*\]|\{\s*\}|null|nil|None|undefined|''|""|new \w*(?:Map|Set|List|Array|Dictionary)(?:<.*>)?\(\)))$/u

/** Where something is remarked behind a line, the code is about that. */
const remark = /\s(?:\/\/|#) /

/** What code holds that does nothing but import. */
const importing: ReadonlySet<LineKind> = new Set<LineKind>(['blank', 'bracket', 'import'])

/** Whether code is better said: hardly more than a command, little besides brackets and comments, only imports, only what is printed or only variables without values. */
export function isTrivial(written: Pick<Code, 'code' | 'language'>): boolean {
  const lines = readNewLines(written)
  const telling = lines.filter((line) => /\p{L}/u.test(withoutComment(line)))
  const isCommand = telling.every(({ text }) => /^\s*[$>%#] /u.test(text))
  const isShort = telling.length < leastCodeLines && (isCommand || lengthOf(telling) < leastCode)
  return isShort || telling.every(isPrinting) || telling.every(isEmpty) || lines.every(isImporting)
}

function lengthOf(lines: readonly ReadLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

function withoutComment({ text, novelty }: ReadLine): string {
  return novelty > 0 ? text : text.replace(comment, '')
}

function isImporting({ kind, text }: ReadLine): boolean {
  return importing.has(kind) && !remark.test(text)
}

function isPrinting({ text, novelty }: ReadLine): boolean {
  return novelty === 0 && printing.test(text.trim()) && !remark.test(text)
}

function isEmpty({ text, novelty }: ReadLine): boolean {
  const statements = text.split(';').map((statement) => statement.trim())
  return novelty === 0 && statements.every((statement) => statement === '' || emptyDeclaration.test(statement))
}
