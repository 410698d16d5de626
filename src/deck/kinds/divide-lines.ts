import type { Line } from '../../model/outline.js'
import { fewItems } from '../choose-lines.js'
import { easyLine, mostItems } from '../fill-list.js'
import type { Item } from '../fill-list.js'
import type { Measure } from '../fit.js'
import { textWidth } from '../rank-lines.js'
import { repeats } from '../repeats.js'
import type { TextPlan } from './text-plan.js'

/** A line that is wider takes two rows and more: its clauses are read more easily one by one (in em). */
const easyWidth = 30

/**
 * Puts the clauses of lines that are wider than so many em in their place, of the longest first, while a slide holds one line
 * more; not the clause that is the title.
 */
export function divideLong(
  { title, items }: Pick<TextPlan, 'title' | 'items'>,
  measure: Measure,
  from: number,
): readonly Line[] {
  const widthOf = ({ line }: Item): number => textWidth([line], measure)
  const divided = new Map<Item, readonly Line[]>()
  let count = items.length
  for (const item of items.toSorted((one, other) => widthOf(other) - widthOf(one))) {
    const parts = (item.point.parts ?? []).filter(({ text }) => !repeats(text, title))
    if (parts.length === 0 || widthOf(item) <= from || count + parts.length - 1 > mostItems) continue
    divided.set(item, parts)
    count += parts.length - 1
  }
  return items.flatMap((item) => divided.get(item) ?? [item.line])
}

/** The same for lines that are hard to read, or for all where they are few. */
export function divideEnough(plan: TextPlan, measure: Measure): readonly Line[] {
  return divideLong(plan, measure, isFew(plan) ? 0 : easyWidth)
}

/** The same where that leaves no line that is not easily read though it has several clauses; else none. */
export function divideAll(plan: TextPlan, measure: Measure): readonly Line[] {
  const isWall = ({ point, line }: Item): boolean =>
    (point.parts?.length ?? 0) > 1 && textWidth([line], measure) > easyLine
  if (!plan.items.some(isWall)) return []
  const lines = divideEnough(plan, measure)
  return plan.items.some((item) => isWall(item) && lines.includes(item.line)) ? [] : lines
}

/** Whether lines are few for several sentences: then all clauses of these are welcome. */
function isFew({ items, sentences }: TextPlan): boolean {
  return items.length < fewItems && sentences.length > 1
}
