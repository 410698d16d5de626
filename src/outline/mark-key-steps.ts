import type { Point, SentencePoint } from '../model/outline.js'

/** Times of day, and days, as people write them: `12:17`, 12時17分; `2023-07-19`, 7月19日, `July 19th`. */
const clock = /(?<!\d:?)\d{1,2}:\d{2}(?!:?\d)|\d{1,2}時\d{1,2}分/gu
const day = /\d{4}-\d{2}-\d{2}|\d{1,2}月\d{1,2}日|\p{Lu}\p{Ll}{2,8} \d{1,2}(?=st|nd|rd|th|\b)/gu

/** Marks the steps of dated rows at whose moments something happened that the article tells of elsewhere, too. */
export function markKeySteps<T extends { readonly points: readonly Point[] }>(topics: readonly T[]): readonly T[] {
  const all = topics.flatMap(({ points }) => points)
  const told = new Set(all.flatMap((point) => (point.kind === 'sentence' && !isStep(point) ? momentsOf(point) : [])))
  const mark = (point: Point): Point => {
    if (point.kind !== 'sentence' || !point.item || !isStep(point)) return point
    return momentsOf(point).some((moment) => told.has(moment))
      ? { ...point, item: { ...point.item, isKey: true } }
      : point
  }
  return told.size === 0 ? topics : topics.map((topic) => ({ ...topic, points: topic.points.map(mark) }))
}

function isStep({ item }: SentencePoint): boolean {
  return item?.chain === 'dated'
}

/** The times of day that a sentence names; else its days, which steps of one day share. */
function momentsOf({ sentence: { text } }: SentencePoint): readonly string[] {
  return text.match(clock) ?? text.match(day) ?? []
}
