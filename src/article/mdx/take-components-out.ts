import type { Removed } from '../../model/article.js'
import type { BareText } from '../bare-text.js'
import { findFencedLines } from '../fenced-lines.js'
import { blankModules } from './blank-modules.js'
import { findCuts, hole } from './find-cuts.js'
import type { Cut } from './find-cuts.js'

/**
 * MDX as Markdown, every line where it was: modules, components and expressions are left out, what stands within components
 * stays. A sentence with an expression in it is left out whole.
 */
export function takeComponentsOut(text: string): BareText {
  const lines = text.split('\n')
  const removed: Removed[] = []
  blankModules(lines, findFencedLines(lines), removed)
  const source = lines.join('\n')
  const isFenced = findFencedLines(lines)
  const { text: cut, ends } = cutOut(source, findCuts(source, isFenced), removed)
  return { text: unindent(takeSentencesOut(cut, removed).split('\n'), ends).join('\n'), removed }
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

/** Where a sentence may end and a block begin. */
const seam = /(?<=[。！？!?]|\.(?=\s))|(?=\n\s*(?:\n|[-*+|>#]|\d+[.)]\s))/u

/** The text without the sentences in which an expression stood; a row of a table keeps its other cells. */
function takeSentencesOut(text: string, removed: Removed[]): string {
  if (!text.includes(hole)) return text
  let line = 1
  const kept = text.split(seam).map((sentence) => {
    const first = line + countBreaks(sentence.slice(0, sentence.search(/\S|$/)))
    line += countBreaks(sentence)
    if (!sentence.includes(hole)) return sentence
    const said = sentence.trim().replaceAll(hole, '{…}')
    if (said !== '{…}') removed.push({ source: { line: first, text: said }, rule: 'mdx-expression' })
    return sentence.trimStart().startsWith('|') ? sentence.replaceAll(hole, '…') : '\n'.repeat(countBreaks(sentence))
  })
  return kept.join('')
}

/** Takes away how far text stands in because it is within a component: MDX has no code that is told by its indent. */
function unindent(lines: readonly string[], ends: ReadonlyMap<number, number>): string[] {
  const indents: (number | undefined)[] = []
  return lines.map((line, at) => {
    const own = line.length - line.trimStart().length
    if (line.trim() !== '' && indents.length > 0) indents[indents.length - 1] ??= own
    const text = line.slice(Math.min(own, indents.at(-1) ?? 0))
    const change = ends.get(at) ?? 0
    if (change > 0) indents.push(...Array.from({ length: change }, () => undefined))
    else if (change < 0) indents.length = Math.max(0, indents.length + change)
    return text
  })
}
