import { readFileSync } from 'node:fs'

/** A case of a plain-text fixture. */
export interface Case {
  readonly title: string
  readonly input: readonly string[]
  readonly expected: readonly string[]
}

/** Reads `=== title`, input lines, `---`, expected lines; skips what stands above the first case, and empty lines. */
export function readCases(name: string): Case[] {
  const text = readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')
  const blocks = text.split(/^=== /m).slice(1)
  return blocks.map((block) => {
    const [title = '', ...lines] = block.split('\n').filter((line) => line !== '')
    const ruler = lines.indexOf('---')
    if (ruler < 1 || ruler === lines.length - 1)
      throw new Error(`${name}.txt: "${title}" needs input, ---, and sentences`)
    return { title, input: lines.slice(0, ruler), expected: lines.slice(ruler + 1) }
  })
}

/** Reads the cases of a fixture with a result a line, as rows: title, input line, and what its result lists, `なし` and `none` nothing. */
export function readRows(name: string, separator: string): readonly (readonly [string, string, readonly string[]])[] {
  return readCases(name).flatMap(({ title, input, expected }) =>
    input.map((line, place) => [title, line, listed(expected[place]!, separator)] as const),
  )
}

function listed(result: string, separator: string): readonly string[] {
  return result === 'なし' || result === 'none' ? [] : result.split(separator)
}
