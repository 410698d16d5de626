import type { FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast'
import type { Removed } from '../../model/article.js'
import type { MarkRule } from './notation.js'
import { positionOf } from './position.js'

/** What stands in a paragraph. */
export interface ReadMarks {
  readonly nodes: readonly PhrasingContent[]
  readonly notes: readonly FootnoteDefinition[]
  readonly removed: readonly Removed[]
}

interface Stretch {
  readonly text: string
  readonly line: number
  readonly depth: number
  readonly node?: PhrasingContent
}

/** Marks within marks within marks: what is further in stays as it is written. */
const deepest = 4

/** Finds the marks in a text of one line or more, each with its line. */
export type MarkReader = (text: string, line: number) => ReadMarks

/** Makes one pattern of all rules, which finds where a mark begins. */
export function makeMarkReader(rules: readonly MarkRule[]): MarkReader {
  const any = new RegExp(rules.map(({ pattern }) => withoutNames(pattern)).join('|'), 'gu')
  const each = rules.map((rule) => ({ rule, at: new RegExp(rule.pattern.source, 'yu') }))
  return (text, line) => {
    const nodes: PhrasingContent[] = []
    const notes: FootnoteDefinition[] = []
    const removed: Removed[] = []
    const waiting: Stretch[] = [{ text, line, depth: 0 }]
    for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
      if (stretch.node !== undefined) nodes.push(stretch.node)
      else for (const piece of cut(stretch, { any, each, notes, removed }).toReversed()) waiting.push(piece)
    }
    return { nodes, notes, removed }
  }
}

interface Cutting {
  readonly any: RegExp
  readonly each: readonly { readonly rule: MarkRule; readonly at: RegExp }[]
  readonly notes: FootnoteDefinition[]
  readonly removed: Removed[]
}

/** A text's stretches: nodes, and the texts of marks that may hold others. */
function cut({ text, line: firstLine, depth }: Stretch, { any, each, notes, removed }: Cutting): Stretch[] {
  const stretches: Stretch[] = []
  let line = firstLine
  let end = 0
  const keep = (node: PhrasingContent): void => void stretches.push({ text: '', line, depth, node })
  const addText = (plain: string): void => {
    if (plain !== '') keep({ type: 'text', value: plain, position: positionOf(line) })
    line += plain.split('\n').length - 1
  }
  for (const { 0: found, index } of depth > deepest ? [] : text.matchAll(any)) {
    addText(text.slice(end, index))
    const { rule, groups } = ruleAt(text, index, each)
    const inner = groups['text'] ?? ''
    if (rule.is === 'text' && inner !== text) stretches.push({ text: inner, line, depth: depth + 1 })
    else if (rule.is === 'note') notes.push(toNote(inner || found, line))
    else if (rule.is === 'left-out') removed.push({ source: { line, text: found }, rule: rule.rule ?? 'directive' })
    else keep(toNode(rule, inner, { found, line, groups }))
    line += found.split('\n').length - 1
    end = index + found.length
  }
  addText(text.slice(end))
  return stretches
}

type Groups = Readonly<Record<string, string | undefined>>

function ruleAt(
  text: string,
  index: number,
  each: Cutting['each'],
): { readonly rule: MarkRule; readonly groups: Groups } {
  for (const { rule, at } of each) {
    at.lastIndex = index
    const match = at.exec(text)
    if (match !== null) return { rule, groups: match.groups ?? {} }
  }
  throw new Error('A pattern of all rules found what no rule finds.')
}

interface Found {
  readonly found: string
  readonly line: number
  readonly groups: Groups
}

function toNode({ is, toUrl }: MarkRule, text: string, { found, line, groups }: Found): PhrasingContent {
  const position = positionOf(line)
  const url = toUrl?.(groups) ?? groups['url'] ?? ''
  switch (is) {
    case 'break':
      return { type: 'break', position }
    case 'code':
      return { type: 'inlineCode', value: text, position }
    case 'math':
      return { type: 'text', value: `$${text}$`, position }
    case 'html':
      return { type: 'html', value: found, position }
    case 'link':
      return { type: 'link', url, children: [{ type: 'text', value: text || url, position }], position }
    case 'picture':
      return { type: 'image', url, alt: text, position }
    default:
      return { type: 'text', value: text, position }
  }
}

function toNote(text: string, line: number): FootnoteDefinition {
  const position = positionOf(line)
  const children: PhrasingContent[] = [{ type: 'text', value: text, position }]
  const paragraph: Paragraph = { type: 'paragraph', children, position }
  return { type: 'footnoteDefinition', identifier: String(line), children: [paragraph], position }
}

/** A name may be given once in a pattern. */
function withoutNames({ source }: RegExp): string {
  return `(?:${source.replaceAll(/\(\?<(?![=!])[^>]+>/g, '(')})`
}
