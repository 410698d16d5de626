import { byWorth, findLines, statementLayout, textWidth } from '../choose-lines.js'
import { rankItems } from './text-plan.js'
import type { MakeText } from './text-plan.js'

/** A line that is read at a glance: about 36 Japanese characters or 13 English words (in em). */
const glance = 36

/** By how much a line must outweigh the next one to stand alone, and by how much behind a list, where a change is welcome. */
const outstanding = { anywhere: 1.6, behindList: 1.25 } as const

/** One short line that says much more than those beside it. */
export const makeOutstanding: MakeText = ({ items }, { measure, before }) => {
  const [best, next] = rankItems(items)
  const margin = before.at(-1)?.kind === 'bullets' ? outstanding.behindList : outstanding.anywhere
  if (!best || !next || best.worth < margin * next.worth || textWidth([best.line], measure) > glance) return undefined
  const layout = statementLayout(best.line, measure)
  return layout && { kind: 'statement', step: layout.step, line: best.line }
}

/** The line that says most, for want of a second one; one that had better only be said if there is no other. */
export const makeStatement: MakeText = ({ sentences }, { measure }) => {
  const line = byWorth([...findLines(sentences, measure)], measure)[0]?.lines[0]
  const layout = line && statementLayout(line, measure)
  return layout && { kind: 'statement', step: layout.step, line }
}
