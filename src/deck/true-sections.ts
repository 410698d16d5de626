import type { Article, Source } from '../model/article.js'
import { untitledKinds } from '../model/deck.js'
import type { Slide } from '../model/deck.js'
import type { Topic } from '../model/outline.js'

/** The lines of an article's file from a heading up to the next one that is not below it. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Takes the section off each slide most of which is told from under other headings than the section's, or whose title is no part of
 * it: where sections were joined under one name, no name is better than a wrong one. A name that was found in its sentences stands over no other title.
 */
export function withTrueSections(
  slides: readonly Slide[],
  topics: readonly Topic[],
  article: Article,
): readonly Slide[] {
  const stretches = new Map(topics.map((topic) => [topic.id, findStretch(topic, article)]))
  const found = new Map(topics.flatMap(({ id, title }) => (title.sources.length > 0 ? [[id, title.text]] : [])))
  return slides.map((slide) => {
    const stretch = stretches.get(slide.section)
    const name = found.get(slide.section) ?? slide.title.text
    const isNamed = untitledKinds.has(slide.kind) || slide.title.text === name
    return (stretch ? isFrom(slide, stretch) : isNamed) ? slide : { ...slide, section: '' }
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

function isFrom({ title, notes }: Slide, { from, to }: Stretch): boolean {
  const isWithin = ({ line }: Source): boolean => line >= from && line < to
  const told = notes.flatMap(({ sources }) => sources)
  return title.sources.every(isWithin) && 2 * told.filter(isWithin).length >= told.length
}
