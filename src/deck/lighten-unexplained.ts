import type { Source } from '../model/article.js'
import type { Point, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'

/** What a sentence keeps of its weight whose term an earlier topic explains where nobody tells that. */
const unexplained = 0.7

/** A topic whose sentences weigh less if they use terms, or call persons by names, that the talk does not introduce. */
export function lightenUnexplained(topic: Topic, isTold: (sentence: Source) => boolean): Topic {
  const own = new Set(sentencePoints(topic.points).map(({ sentence }) => sentence))
  const lighten = (point: Point): Point => {
    const isExplained =
      point.kind === 'show' || (point.introducedBy ?? []).every((sentence) => own.has(sentence) || isTold(sentence))
    return isExplained ? point : { ...point, weight: unexplained * point.weight }
  }
  return { ...topic, points: topic.points.map(lighten) }
}
