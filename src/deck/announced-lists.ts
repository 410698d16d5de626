import type { SentencePoint } from '../model/outline.js'
import { leans } from './leans.js'
import { isForSlides } from './standing.js'

/** A list of so few items stands on a slide as a whole, and one more where the author says how many they are. */
const mostWhole = 4

/** The words for one item more: `These are the five rules:`, 次の五つ. */
const oneMore = /(?<![\d.])[5５](?![\d.])|五|\bfive\b/iu

/** The sentence that announces the list of an item, if it is said right before; not one that goes on from something else itself. */
export function announcementOf(item: SentencePoint, sentences: readonly SentencePoint[]): SentencePoint | undefined {
  const point = sentenceBefore(item, sentences)
  const announces = point?.cues.includes('announcing') && point.block.kind !== 'list' && !leans(point)
  return announces ? point : undefined
}

/** The sentence that is said right before the list of an item. */
export function sentenceBefore(item: SentencePoint, sentences: readonly SentencePoint[]): SentencePoint | undefined {
  return sentences[sentences.findIndex((other) => isOfList(other, item)) - 1]
}

/** Whether two sentences stand in the same list. */
export function isOfList({ block }: SentencePoint, other: SentencePoint): boolean {
  return block.kind === 'list' && other.block.kind === 'list' && block.line === other.block.line
}

/** The first of the sentences that one person answers, and all others: two in marks of their own would be those of two. */
export function oneOfEachVoice(points: readonly SentencePoint[]): readonly SentencePoint[] {
  const firsts = new Map(points.toReversed().map((point) => [voiceOf(point), point]))
  return points.filter((point) => voiceOf(point) === undefined || firsts.get(voiceOf(point)) === point)
}

/** Whose answer it is: that of an item in a list of what others say. */
function voiceOf({ isQuoted, block, item }: SentencePoint): string | undefined {
  return isQuoted && item ? `${block.line} ${item.path.join('.')}` : undefined
}

/** The first announced list among some sentences, if it is short: the first sentence of each of its items. */
export function findShortList(sentences: readonly SentencePoint[]): readonly SentencePoint[] {
  const first = sentences.find((point) => point.block.kind === 'list' && announcementOf(point, sentences))
  if (!first) return []
  const list = sentences.filter((point) => isOfList(point, first))
  const items = list.filter(({ item }, place) => item?.path[0] !== list[place - 1]?.item?.path[0])
  const isOneMore = oneMore.test(announcementOf(first, sentences)!.sentence.text)
  const isShort = items.length > 1 && items.length <= mostWhole + Number(isOneMore)
  return isShort && items.every(isForSlides) ? items : []
}
