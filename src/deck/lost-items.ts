import type { Language } from '../lang/language.js'
import type { SentencePoint } from '../model/outline.js'
import { announcementOf, isOfList, sentenceBefore } from './announced-lists.js'
import type { Item } from './fill-list.js'
import type { Measure } from './fit.js'
import { leastClaim, textWidth } from './rank-lines.js'
import { isBelow } from './rows.js'

/**
 * The items of lists that say nothing where they would stand: mere names (`LINE`, `December 2025`) of which only one would be shown,
 * or none of what says what they are; and items below one that is not shown.
 * @param items What a slide would show.
 * @param sentences What is said on it, in the author's order.
 */
export function findLostItems(
  items: readonly Item[],
  sentences: readonly SentencePoint[],
  { measure, language }: Judges,
): ReadonlySet<SentencePoint> {
  const isName = ({ block, lines }: SentencePoint): boolean =>
    block.kind === 'list' && textWidth(lines.slice(0, 1), measure) < leastClaim
  const names = items.filter(({ point }) => {
    const shown = items.filter((other) => isOfList(other.point, point))
    return isName(point) && (shown.length === 1 || !isNamed(point, sentences, language))
  })
  const isLost = (point: SentencePoint): boolean =>
    (isName(point) && names.some((item) => isOfList(item.point, point))) || isOrphan(point, items, sentences)
  return new Set(sentences.filter(isLost))
}

/** What tells names apart from lines, and places from matters. */
interface Judges {
  readonly measure: Measure
  readonly language: Pick<Language, 'namesMatter'>
}

/** Whether a list stands below what says what its items are: the sentence that announces it, or the heading. */
function isNamed(
  item: SentencePoint,
  sentences: readonly SentencePoint[],
  { namesMatter }: Pick<Language, 'namesMatter'>,
): boolean {
  const before = sentenceBefore(item, sentences)
  const isFirst = before === undefined || before.title !== item.title || before.cues.includes('announcing')
  return announcementOf(item, sentences) !== undefined || (isFirst && namesMatter(item.title.text))
}

/** Whether an item stands below one that would not be shown; in a list of questions and answers each is told from the one above. */
function isOrphan(point: SentencePoint, items: readonly Item[], sentences: readonly SentencePoint[]): boolean {
  if ((point.item?.path.length ?? 1) === 1 || items.some((item) => isBelow(point, item.point))) return false
  return !sentences.some((other) => isOfList(other, point) && other.cues.includes('question'))
}
