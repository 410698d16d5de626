import type { LineRule } from './notation.js'

/** A rule that fits a line, and what its pattern found there. */
export interface FoundRule<Rule extends LineRule = LineRule> {
  readonly rule: Rule
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** What a rule of one kind found. */
export type Found<Is extends LineRule['is']> = FoundRule<Extract<LineRule, { readonly is: Is }>>

/** How many lines a text has. */
export function countLines(text: string): number {
  return text.split('\n').length
}
