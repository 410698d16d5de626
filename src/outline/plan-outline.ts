import { createHash } from 'node:crypto'
import type { Language } from '../lang/language.js'
import type { Article, ArticleSection } from '../model/article.js'
import type { Line, Outline, Point, Topic } from '../model/outline.js'
import { listPoints } from './list-points.js'
import { weighPoints } from './weigh-points.js'

/** A topic that gets less than this says nothing that an audience could keep; its seconds go to the others. */
const shortestTopicSeconds = 15

/**
 * Finds the topics of an article, ranks what could be said on each, and shares the time out among them.
 * @param options.seconds The talk's length.
 * @param options.rate Spoken units (characters or words) a minute; default: the language's own.
 */
export function planOutline(
  article: Article,
  language: Language,
  options: { seconds: number; rate?: number },
): Outline {
  const speakingRate = (options.rate ?? language.rate) / 60
  const opening: Line = { text: language.labels.opening, sources: [] }
  const topics = groupSections(article.sections).map((sections): Omit<Topic, 'seconds'> => {
    const title = headingLine(sections[0]) ?? opening
    const points = sections.flatMap((section) =>
      listPoints(section.blocks, headingLine(section) ?? title, language, speakingRate),
    )
    return { id: topicId(title), title, points }
  })
  const title: Line = { text: article.title.text, sources: [article.title] }
  const sayable = topics.filter(({ points }) => points.length > 0)
  return {
    title,
    language: language.code,
    seconds: options.seconds,
    topics: shareTime(weighPoints(sayable, title, language), options.seconds),
  }
}

/** A section heads a topic if its heading is of the level that divides the article; deeper ones belong to it. */
function groupSections(sections: readonly ArticleSection[]): readonly (readonly ArticleSection[])[] {
  const level = dividingLevel(sections)
  const groups: ArticleSection[][] = []
  for (const section of sections) {
    const current = groups.at(-1)
    if (current === undefined || (section.depth > 0 && section.depth <= level)) groups.push([section])
    else current.push(section)
  }
  return groups
}

/** The shallowest heading level that occurs at least twice; without one, every heading divides. */
function dividingLevel(sections: readonly ArticleSection[]): number {
  const levels = [1, 2, 3, 4, 5, 6]
  return levels.find((level) => sections.filter(({ depth }) => depth > 0 && depth <= level).length >= 2) ?? 6
}

function headingLine(section: ArticleSection | undefined): Line | undefined {
  return section?.heading && { text: section.heading.text, sources: [section.heading] }
}

function topicId(title: Line): string {
  const key = `${title.sources[0]?.line ?? 0} ${title.text}`
  return `topic-${createHash('sha256').update(key).digest('hex').slice(0, 6)}`
}

/** Shares the seconds out by how long it takes to say all of a topic; the smallest topics go if their share is no use. */
function shareTime(topics: readonly Omit<Topic, 'seconds'>[], seconds: number): readonly Topic[] {
  const needs = new Map(topics.map((topic) => [topic, sumSeconds(topic.points)]))
  const kept = [...topics]
  for (;;) {
    const total = kept.reduce((sum, topic) => sum + needs.get(topic)!, 0)
    const share = (topic: Omit<Topic, 'seconds'>): number => (seconds * needs.get(topic)!) / total
    const smallest = kept.reduce((least, topic) => (share(topic) < share(least) ? topic : least), kept[0]!)
    if (kept.length <= 1 || share(smallest) >= Math.min(shortestTopicSeconds, needs.get(smallest)!)) {
      return topics.map((topic) => ({ ...topic, seconds: kept.includes(topic) ? share(topic) : 0 }))
    }
    kept.splice(kept.indexOf(smallest), 1)
  }
}

function sumSeconds(points: readonly Point[]): number {
  return points.reduce((sum, point) => sum + point.seconds, 0)
}
