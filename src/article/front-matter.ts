import { parse as parseToml, TomlError } from 'smol-toml'
import { parseDocument } from 'yaml'
import { DeckError } from '../model/problem.js'

/** The fields of the front matter, their keys in lower case. */
export type Fields = ReadonlyMap<string, unknown>

export interface SplitArticle {
  readonly fields: Fields
  /** The line of the file on which its title stands, or 1. */
  readonly titleLine: number
  /** The file's text with an empty line for every line of the front matter, so that all lines keep their numbers. */
  readonly body: string
}

interface Fault {
  readonly message: string
  /** Within the front matter, counted from 1. */
  readonly line: number
}

interface Notation {
  readonly name: string
  readonly fence: string
  readonly closing: RegExp
  /** Whether the fence opens front matter, judged by what stands below it. */
  readonly opens: (below: string) => boolean
  readonly parse: (source: string) => { readonly value: unknown } | { readonly fault: Fault }
}

const notations: readonly Notation[] = [
  {
    name: 'YAML',
    fence: '---',
    closing: /^(?:---|\.\.\.)[ \t]*$/m,
    // A `---` with prose below it is a mere rule between two parts of an article.
    opens: (below) =>
      /^\s*(?:#|["']?[\p{L}_][\p{L}\p{N}_. -]*["']?[ \t]*:(?:\s|$)|(?:---|\.\.\.)[ \t]*$)/mu.test(firstLine(below)),
    parse: parseYamlFields,
  },
  { name: 'TOML', fence: '+++', closing: /^\+\+\+[ \t]*$/m, opens: () => true, parse: parseTomlFields },
]

const titleKey = /^["']?title["']?[ \t]*[:=]/im

/**
 * Takes the front matter off: YAML between `---`, TOML between `+++`, from the file's first line on.
 * @throws DeckError `usage` for front matter that is not closed or cannot be parsed, with its line.
 */
export function splitFrontMatter(text: string, name: string): SplitArticle {
  const [first = '', below = ''] = splitOnce(text, '\n')
  const notation = notations.find(({ fence, opens }) => first.trimEnd() === fence && opens(below))
  if (notation === undefined) return { fields: new Map(), titleLine: 1, body: text }
  const closing = notation.closing.exec(below)
  if (closing === null) throw unclosed(notation, name)
  const source = below.slice(0, closing.index)
  const front = text.slice(0, first.length + 1 + closing.index + closing[0].length)
  const titleLine = 1 + countLineBreaks(front.slice(0, Math.max(0, front.search(titleKey))))
  const body = '\n'.repeat(countLineBreaks(front)) + text.slice(front.length)
  return { fields: readFields(source, notation, name), titleLine, body }
}

function readFields(source: string, notation: Notation, name: string): Fields {
  const parsed = notation.parse(source)
  if ('fault' in parsed) {
    const place = `${name}, line ${parsed.fault.line + 1}`
    throw new DeckError('usage', `${place}: the front matter is not valid ${notation.name}: ${parsed.fault.message}`, {
      hint: 'Correct that line; a value that holds a colon, a # or quotation marks needs quotation marks around it.',
    })
  }
  const { value } = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]))
}

/** The failsafe schema leaves every scalar the string that the author wrote: `1.10`, `2023-12-13`, `no`. */
function parseYamlFields(source: string) {
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  const fault = document.errors[0]
  if (fault !== undefined) return { fault: { message: firstLine(fault.message), line: fault.linePos?.[0].line ?? 1 } }
  try {
    return { value: document.toJS() as unknown }
  } catch (cause) {
    return { fault: { message: String(cause), line: 1 } }
  }
}

function parseTomlFields(source: string) {
  try {
    return { value: parseToml(source) as unknown }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { fault: { message: firstLine(error.message), line: error.line } }
  }
}

function unclosed({ name: notation, fence }: Notation, name: string): DeckError {
  return new DeckError('usage', `${name}, line 1: the ${notation} front matter that begins here has no end.`, {
    hint: `Put a line \`${fence}\` below its last field.`,
  })
}

function firstLine(text: string): string {
  return splitOnce(text.trimStart(), '\n')[0] ?? ''
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function countLineBreaks(text: string): number {
  return text.split('\n').length - 1
}
