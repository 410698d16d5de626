/** Stands where an expression stood until its sentence is left out: a slide can't know what it gives. */
export const hole = '\uFFFC'

/** Code and formulas, which stay as they are; the rest is JSX. */
const marks =
  /(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|\$\$[^$]*\$\$|\$[^$\s][^$\n]*\$|\\[{<]|\{|<\/?(?:[A-Z][\w.]*(?=[\s/>])|(?=>))/g

const literal = /^\{\s*(?:(["'`])(?<text>[^"'`$\\]*)\1|(?<number>-?[\d.]+))\s*\}$/

/** A stretch of JSX, and what stands in its place. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly rule: 'mdx-component' | 'mdx-expression' | 'html-comment'
  readonly instead: string
}

/** Finds components' tags and expressions outside code and formulas. */
export function findCuts(text: string, isFenced: readonly boolean[]): readonly Cut[] {
  const closings = pairBraces(text)
  const lineStarts = startsOf(text)
  const cuts: Cut[] = []
  let line = 0
  let end = 0
  for (const { 0: found, index } of text.matchAll(marks)) {
    while ((lineStarts[line + 1] ?? Infinity) <= index) line += 1
    if (index < end || isFenced[line] === true || /^[`$\\]/.test(found)) continue
    const to = found === '{' ? closings.get(index) : endOfTag(text, index + found.length, closings)
    if (to === undefined || text.startsWith('{#', index)) continue
    end = to + 1
    cuts.push(toCut(text, index, end))
  }
  return cuts
}

function toCut(text: string, from: number, to: number): Cut {
  const source = text.slice(from, to)
  if (!source.startsWith('{')) return { from, to, rule: 'mdx-component', instead: '' }
  if (/^\{\s*\/\*/.test(source)) return { from, to, rule: 'html-comment', instead: '' }
  const groups = literal.exec(source)?.groups
  return { from, to, rule: 'mdx-expression', instead: groups?.['text'] ?? groups?.['number'] ?? hole }
}

/** Of each opening brace the one that closes it. */
function pairBraces(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    const opening = brace === '{' ? void open.push(index) : open.pop()
    if (opening !== undefined) closings.set(opening, index)
  }
  return closings
}

/** Where a tag ends whose name ends at `from`; an attribute's value may hold `>`. */
function endOfTag(text: string, from: number, closings: ReadonlyMap<number, number>): number | undefined {
  const next = /[<>{"']/g
  next.lastIndex = from
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [mark] = match
    if (mark === '>') return match.index
    const end = mark === '{' ? closings.get(match.index) : mark === '<' ? -1 : text.indexOf(mark, match.index + 1)
    if (end === undefined || end < 0) return undefined
    next.lastIndex = end + 1
  }
  return undefined
}

function startsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}
