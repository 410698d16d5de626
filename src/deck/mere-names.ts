import type { SentencePoint } from '../model/outline.js'
import { isOfList, sentenceBefore } from './announced-lists.js'
import type { Item } from './choose-lines.js'
import type { Measure } from './fit.js'
import { leastClaim, textWidth } from './rank-lines.js'

/**
 * The items of lists that are mere names (`LINE`, `December 2025`) where only one of them would be shown, or none of what
 * says what they are: they say nothing there.
 * @param items What a slide would show.
 * @param sentences What is said on it, in the author's order.
 */
export function findMereNames(
  items: readonly Item[],
  sentences: readonly SentencePoint[],
  measure: Measure,
): ReadonlySet<SentencePoint> {
  const isName = ({ block, lines }: SentencePoint): boolean =>
    block.kind === 'list' && textWidth(lines.slice(0, 1), measure) < leastClaim
  const lost = items.filter(({ point }) => {
    const shown = items.filter((other) => isOfList(other.point, point))
    return isName(point) && (shown.length === 1 || !isNamed(point, sentences))
  })
  const isLost = (point: SentencePoint): boolean => isName(point) && lost.some((item) => isOfList(item.point, point))
  return new Set(sentences.filter(isLost))
}

/** Whether a list stands below what says what its items are: the sentence that announces it, or the heading. */
function isNamed(item: SentencePoint, sentences: readonly SentencePoint[]): boolean {
  const before = sentenceBefore(item, sentences)
  return before === undefined || before.title !== item.title || before.cues.includes('announcing')
}
