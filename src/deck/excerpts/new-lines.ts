import type { Code } from '../../model/article.js'
import { hasWords, readCodeLines } from './code-lines.js'
import type { CodeLine } from './code-lines.js'

type Written = Pick<Code, 'code' | 'language'>

/** A line of code, and what of it the audience hasn't seen: all for 1, nothing for 0. */
export interface ReadLine extends CodeLine {
  readonly novelty: number
}

/** Whether a line, without its indentation, has stood in code before. */
export type IsKnown = (text: string) => boolean

/** In a diff what is there now counts more than what has gone. */
const changes: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['-', 0.25],
])

/** The mark of a changed line, but for the names of files; and the place that stands above some of them. */
const mark = /^[+-](?!\+\+ |-- )/gm
const place = /^@@ -\d+,\d+ \+\d+,\d+ @@/m

/** What marks that something is left out, `// …` or `(...略...)`, other than `...rest`. */
const leftOut = /^[^\p{L}\p{N}]*(?:\.{3}|…)(?![\w$])/u

/** The lines of some code without the marks of a diff, each with how new it is. */
export function readNewLines({ code, language }: Written, isKnown: IsKnown = () => false): readonly ReadLine[] {
  return isDiff({ code, language }) ? readDiff(code) : readRepeating(code, isKnown)
}

/** The lines of some code without indentation, but for blank ones and those that mark what is left out. */
export function filledLines(written: Written): readonly string[] {
  const bare = isDiff(written) ? withoutMarks(written.code) : written.code
  const texts = bare.split('\n').map((text) => text.trim())
  return texts.filter((text) => text !== '' && !leftOut.test(text))
}

function isDiff({ code, language }: Written): boolean {
  return language.startsWith('diff') || place.test(code)
}

function withoutMarks(code: string): string {
  return code.replaceAll(mark, ' ')
}

function readDiff(code: string): readonly ReadLine[] {
  const texts = code.split('\n')
  return readCodeLines(withoutMarks(code)).map((line, at): ReadLine => {
    const change = line.text === texts[at] ? '' : texts[at]!.charAt(0)
    // What has gone closes no bracket of what is there now.
    const opens = change === '-' ? 0 : line.opens
    return { ...line, opens, novelty: saysAnything(line) ? (changes.get(change) ?? 0) : 0 }
  })
}

/** The more of some code has been seen, the more its other lines matter; where half is new nothing of it stands out. */
function readRepeating(code: string, isKnown: IsKnown): readonly ReadLine[] {
  const lines = readCodeLines(code)
  const telling = lines.filter(({ kind }) => kind === 'telling')
  const known = telling.filter(({ text }) => isKnown(text.trim()))
  const novelty = Math.max(0, (2 * known.length) / Math.max(1, telling.length) - 1)
  const isNew = (line: CodeLine): boolean => saysAnything(line) && !isKnown(line.text.trim())
  return lines.map((line) => ({ ...line, novelty: isNew(line) ? novelty : 0 }))
}

function saysAnything({ kind, text }: CodeLine): boolean {
  return hasWords(kind) && /[\p{L}\p{N}]/u.test(text) && !leftOut.test(text)
}
