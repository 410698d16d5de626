import type { Line } from '../../model/outline.js'
import type { Measure } from '../fit.js'
import type { Item } from '../choose-lines.js'
import { byWorth, findLines, statementLayout, textWidth } from '../choose-lines.js'
import { leans } from '../leans.js'
import { isBehindList, outstanding, rankItems } from './text-plan.js'
import type { MakeText, TextBody } from './text-plan.js'

/** A claim that is read at a glance: about 30 Japanese characters or 10 English words (in em). */
const glance = 32

/** What is said beside it may stand for a longer sentence if it has this share of its weight. */
const leastOfBest = 0.7

/** By how much more it must outweigh the next one where no list stands before it: behind a list a change is welcome. */
const withoutList = 1.25

/** One short line that says much more than those beside it. */
export const makeOutstanding: MakeText = ({ items }, { measure, before }) => {
  const [best, next] = rankItems(items)
  if (!best || !next || !isClaim(best) || textWidth([best.line], measure) > glance) return undefined
  const margin = outstanding * (isBehindList(before) ? 1 : withoutList)
  const layout = best.point.weight < margin * next.point.weight ? undefined : statementLayout(best.line, measure)
  return layout && { kind: 'statement', step: layout.step, line: best.line }
}

/** An item of an enumeration and what happened on some day say little by themselves. */
function isClaim({ point }: Item): boolean {
  return point.block.kind !== 'list' && !point.cues.includes('date') && !leans(point)
}

/** A claim that says most, for want of a second line; none that says much less than a longer one. */
export const makeClaim: MakeText = ({ sentences }, { measure }) => {
  const [best, ...others] = byWorth([...findLines(sentences, measure)], measure)
  const rivals = others.filter(({ weight }) => weight >= leastOfBest * best!.weight)
  const claims = [...(best ? [best] : []), ...rivals].flatMap(({ lines }) => lines)
  return stateLine(
    claims.find((line) => textWidth([line], measure) <= glance),
    measure,
  )
}

/** The line that says most, however long; one that had better only be said if there is no other. */
export const makeStatement: MakeText = ({ sentences }, { measure }) =>
  stateLine(byWorth([...findLines(sentences, measure)], measure)[0]?.lines[0], measure)

function stateLine(line: Line | undefined, measure: Measure): TextBody | undefined {
  const layout = line && statementLayout(line, measure)
  return layout && { kind: 'statement', step: layout.step, line }
}
