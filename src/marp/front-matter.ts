import { parse } from 'yaml'

/** A Marp file in its two parts. */
export interface Parts {
  /** The lines between the dashes, `''` if there are none. */
  readonly head: string
  readonly body: string
  /** The file's line, counted from 1, that the body begins with. */
  readonly line: number
}

/** Takes off a byte order mark and carriage returns, which editors add without being asked. */
export function normaliseFile(file: string): string {
  return file.replace(/^\u{feff}/u, '').replaceAll('\r\n', '\n')
}

/** Parts a normalised file; a head that isn't closed is all there is, as in Marp. */
export function splitFile(file: string): Parts {
  const dashes = /^-{3,}/u.exec(file)?.[0]
  if (dashes === undefined) return { head: '', body: file, line: 1 }
  const lines = file.split('\n')
  const found = lines.findIndex((line, index) => index > 0 && /^ {0,3}-+[ \t]*$/u.test(line) && line.includes(dashes))
  const end = found === -1 ? lines.length : found
  return { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), line: end + 2 }
}

/**
 * Reads front matter.
 * @returns what it says; of a head that is no YAML as a whole, the lines that are `key: value`, as strings.
 */
export function parseFrontMatter(head: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(head, { logLevel: 'error' })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    const pairs = head.matchAll(/^([\w-]+)[ \t]*:[ \t]+(\S.*?)[ \t]*$/gmu)
    return Object.fromEntries(Array.from(pairs, ([, key = '', value = '']) => [key, value]))
  }
}

/** The front matter of a Marp file; `{}` where there is none, or none that can be read. */
export function readFrontMatter(markdown: string): Readonly<Record<string, unknown>> {
  return parseFrontMatter(splitFile(normaliseFile(markdown)).head)
}

/** A Marp file whose front matter says this; its other lines stay as they are. */
export function withFrontMatter(markdown: string, values: Readonly<Record<string, string>>): string {
  const { head, body } = splitFile(normaliseFile(markdown))
  const kept = head
    .split('\n')
    .filter((line) => line !== '' && !Object.keys(values).some((key) => line.startsWith(`${key}:`)))
  const said = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return ['---', ...kept, ...said, '---', body].join('\n')
}
