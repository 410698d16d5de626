import type { Removed } from '../model/article.js'
import type { PlainMarkdown } from './blog-marks.js'
import { findFencedLines } from './fenced-lines.js'

/** Stands where an expression stood until its sentence is left out: a slide can't know what it gives. */
const hole = '\uFFFC'

const moduleLine = /^(?:import\s+[\w*{'"]|export\s+(?:const|let|var|default|function|async|class|\{|\*))/

/** Code and formulas, which stay as they are; the rest is JSX. */
const marks =
  /(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|\$\$[^$]*\$\$|\$[^$\s][^$\n]*\$|\\[{<]|\{|<\/?(?:[A-Z][\w.]*(?=[\s/>])|(?=>))/g

const literal = /^\{\s*(?:(["'`])(?<text>[^"'`$\\]*)\1|(?<number>-?[\d.]+))\s*\}$/

interface Cut {
  readonly from: number
  readonly to: number
  readonly rule: 'mdx-component' | 'mdx-expression' | 'html-comment'
  readonly instead: string
}

/**
 * MDX as Markdown, every line where it was: modules, components and expressions are left out, what stands within components
 * stays. A sentence with an expression in it is left out whole.
 */
export function takeComponentsOut(text: string): PlainMarkdown {
  const lines = text.split('\n')
  const removed: Removed[] = []
  blankModules(lines, findFencedLines(lines), removed)
  const source = lines.join('\n')
  const isFenced = findFencedLines(lines)
  const { text: cut, ends } = cutOut(source, findCuts(source, isFenced), removed)
  const rest = cut.split('\n').map((line, at) => (isFenced[at] ? line : withoutHoles(line)))
  return { text: unindent(rest, ends).join('\n'), removed }
}

/** `import` and `export` up to a blank line, on which no bracket is open. */
function blankModules(lines: string[], isFenced: readonly boolean[], removed: Removed[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const isBegin = at === 0 || lines[at - 1]!.trim() === ''
    if (isFenced[at] === true || !isBegin || !moduleLine.test(lines[at]!)) continue
    const from = at
    let open = 0
    for (; at < lines.length && (lines[at]!.trim() !== '' || open > 0); at += 1) {
      open += (lines[at]!.match(/[{[(]/g)?.length ?? 0) - (lines[at]!.match(/[}\])]/g)?.length ?? 0)
    }
    removed.push({ source: { line: from + 1, text: lines.slice(from, at).join('\n').trim() }, rule: 'mdx-module' })
    lines.fill('', from, at)
  }
}

function findCuts(text: string, isFenced: readonly boolean[]): readonly Cut[] {
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

/** @returns The text without what is cut, and of each line how many components it opens (above 0) or closes. */
function cutOut(text: string, cuts: readonly Cut[], removed: Removed[]) {
  const ends = new Map<number, number>()
  let rest = ''
  let end = 0
  let line = 1
  for (const { from, to, rule, instead } of cuts) {
    const before = text.slice(end, from)
    line += countBreaks(before)
    const source = text.slice(from, to)
    rest += before + instead + '\n'.repeat(countBreaks(source))
    const isClosing = source.startsWith('</')
    if (instead === hole || (instead === '' && !isClosing)) removed.push({ source: { line, text: source }, rule })
    line += countBreaks(source)
    const opens = isClosing ? -1 : source.endsWith('/>') || rule !== 'mdx-component' ? 0 : 1
    ends.set(line - 1, (ends.get(line - 1) ?? 0) + opens)
    end = to
  }
  return { text: rest + text.slice(end), ends }
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1
}

/** A line without the sentences in which an expression stood; a row of a table keeps its cells. */
function withoutHoles(line: string): string {
  if (!line.includes(hole)) return line
  if (line.trimStart().startsWith('|')) return line.replaceAll(hole, '')
  if (line.trimStart().startsWith('#')) return ''
  const sentences = line.split(/(?<=[。！？!?]|\.\s)/u)
  return sentences.filter((sentence) => !sentence.includes(hole)).join('')
}

/** Takes away how far text stands in because it is within a component: MDX has no code that is told by its indent. */
function unindent(lines: readonly string[], ends: ReadonlyMap<number, number>): string[] {
  const indents: (number | undefined)[] = []
  return lines.map((line, at) => {
    const own = line.length - line.trimStart().length
    if (line.trim() !== '' && indents.length > 0) indents[indents.length - 1] ??= own
    const text = line.slice(Math.min(own, indents.at(-1) ?? 0))
    const change = ends.get(at) ?? 0
    if (change > 0) indents.push(...Array<undefined>(change))
    else if (change < 0) indents.length = Math.max(0, indents.length + change)
    return text
  })
}
