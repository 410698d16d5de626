import { rankHeadlines } from '../../lang/headline.js'
import type { Line } from '../../model/outline.js'
import { saysMuch } from '../choose-lines.js'
import type { Item } from '../fill-list.js'
import type { Measure } from '../fit.js'
import { leans } from '../leans.js'
import { byWorth, glance, textWidth } from '../rank-lines.js'
import { findLines, statementLayout } from '../standing.js'
import { countLists, outstanding, rankItems } from './text-plan.js'
import type { MakeText, TextBody } from './text-plan.js'

/** What is said beside it may stand for a longer sentence if it has this share of its weight. */
const leastOfBest = 0.7

/** By how much a claim must outweigh the next line: less behind a list, and least behind several. */
const margins = [1.25 * outstanding, outstanding] as const
const leastMargin = 1.15

/** A claim stands for no more lines than these beside it. */
const mostOthers = 2

/** One short claim that says more than the lines beside it. */
export const makeOutstanding: MakeText = ({ items, sentences }, { measure, language, before }) => {
  const [best, next, ...others] = rankItems(items)
  if (!best || !next || !isClaim(best) || saysMuch(sentences)) return undefined
  const lists = countLists(before)
  const margin = lists > 1 && others.length < mostOthers ? leastMargin : margins[Math.min(lists, 1)]!
  if (best.point.weight < margin * next.point.weight) return undefined
  const claims = lists <= 1 ? [best.line] : [best.line, ...rankHeadlines([best.point], language.headlines)]
  return stateFirst(claims, measure)
}

/** An item of an enumeration and what happened on some day say little by themselves. */
function isClaim({ point }: Item): boolean {
  return point.block.kind !== 'list' && !point.isQuoted && !point.cues.includes('date') && !leans(point)
}

/** A claim that says most, for want of a second line; none that says much less than a longer one. */
export const makeClaim: MakeText = ({ sentences }, { measure, language }) => {
  const [best, ...others] = byWorth([...findLines(sentences, measure)], measure)
  if (!best) return undefined
  const rivals = [best, ...others.filter(({ weight }) => weight >= leastOfBest * best.weight)]
  return stateFirst([...rivals.flatMap(({ lines }) => lines), ...rankHeadlines(rivals, language.headlines)], measure)
}

/** The line that says most, however long; one that had better only be said if there is no other. */
export const makeStatement: MakeText = ({ sentences }, { measure }) =>
  stateLine(byWorth([...findLines(sentences, measure)], measure)[0]?.lines[0], measure)

function stateFirst(claims: readonly Line[], measure: Measure): TextBody | undefined {
  return stateLine(
    claims.find((line) => textWidth([line], measure) <= glance),
    measure,
  )
}

function stateLine(line: Line | undefined, measure: Measure): TextBody | undefined {
  const layout = line && statementLayout(line, measure)
  return layout && { kind: 'statement', step: layout.step, line }
}
