import type { Language } from '../lang/language.js'
import type { Point, SentencePoint } from '../model/outline.js'

/** Marks the steps of dated rows at whose moments something happened that the article tells of elsewhere, too. */
export function markKeySteps<T extends { readonly points: readonly Point[] }>(
  topics: readonly T[],
  { moments }: Pick<Language, 'moments'>,
): readonly T[] {
  const all = topics.flatMap(({ points }) => points)
  const elsewhere = all.flatMap((point) => (point.kind === 'sentence' && !isStep(point) ? [point.sentence.text] : []))
  const told = new Set(elsewhere.flatMap(moments))
  const mark = (point: Point): Point => {
    if (point.kind !== 'sentence' || !point.item || !isStep(point)) return point
    const isKey = moments(point.sentence.text).some((moment) => told.has(moment))
    return isKey ? { ...point, item: { ...point.item, isKey } } : point
  }
  return told.size === 0 ? topics : topics.map((topic) => ({ ...topic, points: topic.points.map(mark) }))
}

function isStep({ item }: SentencePoint): boolean {
  return item?.chain === 'dated'
}
