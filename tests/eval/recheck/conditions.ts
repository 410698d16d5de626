import type { Fault } from './fault.js'
import { markText } from './markers.js'
import type { MarkerTable } from './marker-table.js'

/** How a language sets a condition before or behind what depends on it. */
export interface ConditionRules {
  readonly table: MarkerTable
  /** Meanings of markers that make what follows or goes before depend on them. */
  readonly meanings: readonly string[]
  /** What stands before a condition that comes before its statement. */
  readonly comesFirst: RegExp
  /** Where such a statement begins behind the marker, and where it ends. */
  readonly statementStart: RegExp
  readonly statementEnd: RegExp
  /** A statement that tells what happened depends on nothing any more: 電源を入れたら壊れた. */
  readonly happened?: RegExp
}

/** A line must not state as such what its source states only under a condition. */
export function checkConditions(line: string, source: string, rules: ConditionRules): readonly Fault[] {
  const conditional = (text: string) =>
    markText(text, rules.table).markers.filter(({ row }) =>
      row.meanings.some((meaning) => rules.meanings.includes(meaning)),
    )
  if (conditional(line).length > 0) return []
  const shown = new Set(markText(line, rules.table).words.map(({ text }) => text))
  return conditional(source)
    .flatMap(({ text, at }) => {
      const isKept = dependentWords(source, at, at + text.length, rules).some((word) => shown.has(word))
      return isKept ? [{ kind: 'condition' as const, reason: `the condition with "${text}" is missing` }] : []
    })
    .slice(0, 1)
}

/** The words that only stand in the statement that depends on the condition whose marker stands from `at` to `end`. */
function dependentWords(source: string, at: number, end: number, rules: ConditionRules): readonly string[] {
  const isFirst = rules.comesFirst.test(source.slice(0, at))
  const from = isFirst
    ? end + Math.max(0, source.slice(end).search(rules.statementStart))
    : startOfStatement(source, at)
  const to = isFirst ? endOfStatement(source, from + 1, rules.statementEnd) : at
  if (rules.happened?.test(source.slice(from, to))) return []
  const { words } = markText(source, rules.table)
  const inside = words.filter((word) => word.at >= from && word.at < to)
  const outside = new Set(words.filter((word) => !inside.includes(word)).map(({ text }) => text))
  return inside.map(({ text }) => text).filter((text) => !outside.has(text))
}

function endOfStatement(text: string, from: number, statementEnd: RegExp): number {
  const length = text.slice(from).search(statementEnd)
  return length === -1 ? text.length : from + length
}

function startOfStatement(text: string, to: number): number {
  return Math.max(0, ...['. ', '; ', ', ', '! ', '? ', ' but ', ': '].map((stop) => text.lastIndexOf(stop, to - 3)))
}
