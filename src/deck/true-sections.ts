import type { Article } from '../model/article.js'
import type { Slide } from '../model/deck.js'
import type { Topic } from '../model/outline.js'

/** The lines of an article's file from a heading up to the next one that is not below it. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Takes the section off each slide most of which is told from under other headings than the section's: where sections were
 * joined under one name, no name is better than a wrong one.
 */
export function withTrueSections(
  slides: readonly Slide[],
  topics: readonly Topic[],
  article: Article,
): readonly Slide[] {
  const stretches = new Map(topics.map((topic) => [topic.id, findStretch(topic, article)]))
  return slides.map((slide) => {
    const stretch = stretches.get(slide.section)
    return stretch === undefined || isFrom(slide, stretch) ? slide : { ...slide, section: '' }
  })
}

/** Where the heading that a topic is named after holds; `undefined` if no heading names it. */
function findStretch({ title }: Topic, { sections }: Article): Stretch | undefined {
  const [source] = title.sources
  const place = sections.findIndex(({ heading }) => heading?.line === source?.line && heading?.text === source?.text)
  const own = sections[place]
  if (source === undefined || own === undefined) return undefined
  const next = sections.slice(place + 1).find(({ depth }) => depth <= own.depth)
  return { from: source.line, to: next?.heading?.line ?? Number.POSITIVE_INFINITY }
}

function isFrom({ notes }: Slide, { from, to }: Stretch): boolean {
  const lines = notes.flatMap(({ sources }) => sources.map(({ line }) => line))
  return 2 * lines.filter((line) => line >= from && line < to).length >= lines.length
}
