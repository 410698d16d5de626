import type { Language } from '../lang/language.js'
import type { Line, Topic } from '../model/outline.js'

/**
 * The topics whose titles tell what a talk is about, one for each title: those that the author named, and neither as the
 * talk itself nor as any article could, はじめに or Timeline.
 */
export function matterTopics(topics: readonly Topic[], talkTitle: Line, language: Language): readonly Topic[] {
  const own = new Map<string, Topic>()
  for (const topic of topics) {
    const { text } = topic.title
    const tells = topic.role !== 'appendix' && text !== talkTitle.text && isNamed(topic) && language.namesMatter(text)
    if (tells && !own.has(text)) own.set(text, topic)
  }
  return [...own.values()]
}

/** A phrase that was found in a topic's own sentences names it only for want of a heading; our own labels have no source. */
function isNamed({ title: { sources }, points }: Topic): boolean {
  const isFound = points.some((point) => point.kind === 'sentence' && sources.includes(point.sentence))
  return sources.length > 0 && !isFound
}
