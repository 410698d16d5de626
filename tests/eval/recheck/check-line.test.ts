import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkLine } from './check-line.js'
import { startClock } from '../../computing-time.js'

interface Row {
  readonly title: string
  readonly source: string
  readonly line: string
  /** The kind of fault to find; none in a good line. */
  readonly kind?: string
}

const rows = ['ja', 'en'].flatMap(readRows)

describe('a line that says what its source says is accepted', () => {
  test.each(rows.filter(({ kind }) => kind === undefined))('$line', ({ line, source }) => {
    expect(checkLine(line, [source])).toEqual([])
  })
})

describe('a line that says something else is caught', () => {
  test.each(rows.filter(({ kind }) => kind !== undefined))('$kind: $line', ({ line, source, kind }) => {
    expect(checkLine(line, [source]).map((fault) => fault.kind)).toContain(kind)
  })
})

test.each(['漢', 'あ', 'ない', 'ア', 'not a ', '1 '])('a run of "%s" takes no time', (text) => {
  const clock = startClock()
  checkLine(text.repeat(200), [`${text.repeat(150)}、${text}`])
  expect(clock.read()).toBeLessThan(2000)
})

function readRows(language: string): readonly Row[] {
  const text = readFileSync(new URL(`fixtures/${language}.txt`, import.meta.url), 'utf8')
  return text
    .split(/^=== /m)
    .slice(1)
    .flatMap((block) => {
      const [title = '', source = '', ruler, ...lines] = block.trim().split('\n')
      if (ruler !== '---') throw new Error(`${language}.txt: "${title}" needs a sentence, --- and lines`)
      return lines.map((line): Row => {
        const match = /^(?:○|× (?<kind>[a-z]+)) (?<line>.+)$/u.exec(line)
        if (!match?.groups) throw new Error(`${language}.txt: "${line}" begins with neither ○ nor × and a kind`)
        const { kind } = match.groups
        return { title, source, line: match.groups['line']!, ...(kind && { kind }) }
      })
    })
}
