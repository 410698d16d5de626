import type { Article } from '../model/article.js'
import { sumSeconds } from '../model/duration.js'
import type { BuildOptions } from '../model/options.js'
import type { Outline } from '../model/outline.js'

/** By so small a share a sum of seconds may differ from what was shared out: numbers are rounded. */
const rounding = 1e-9

/** An outline that is given, with the length and the title that are asked for now; its topics keep their shares. */
export function reuseOutline(
  outline: Outline,
  article: Article,
  options: Pick<BuildOptions, 'seconds' | 'title'>,
): Outline {
  const seconds = options.seconds ?? outline.seconds
  const shares = sumSeconds(outline.topics)
  const scale = shares > 0 ? seconds / shares : 0
  const isAsLong = Math.abs(scale - 1) < rounding
  return {
    ...outline,
    seconds,
    ...(options.title !== undefined && { title: { text: article.title.text, sources: [article.title] } }),
    topics: isAsLong ? outline.topics : outline.topics.map((topic) => ({ ...topic, seconds: topic.seconds * scale })),
  }
}
