import type { Language } from '../lang/language.js'
import type { Article } from '../model/article.js'
import { bylineOf } from '../model/byline.js'
import type { AgendaSlide, SectionSlide, SlideKind, TitleSlide } from '../model/deck.js'
import type { Line, Outline, Topic } from '../model/outline.js'
import { chooseLayout, itemsHeight, listLayout, shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import { slideId } from './make-slide.js'
import { longest } from './pack-topics.js'

/** Slides without a script stand as long as it takes to read them out. */
export const titleSeconds = 8
export const sectionSeconds = 3
export const agendaSeconds = 6

/** An agenda of fewer sections says nothing, one of more is not read. */
export const leastAgendaItems = 3
const mostAgendaItems = 7

/** The first slide: what the talk is about, and who gives it. */
export function titleSlide(article: Article, outline: Outline, measure: Measure): TitleSlide {
  const { title, step } = fitTitle('title', outline.title, bylineOf(article), measure)
  return { kind: 'title', id: slideId('title', title.text), section: '', title, step, seconds: titleSeconds, notes: [] }
}

/**
 * A slide that lists what the talk will be about, none below another, the longest topics if there are too many; `undefined` for too
 * few.
 */
export function agendaSlide(topics: readonly Topic[], language: Language, measure: Measure): AgendaSlide | undefined {
  const smallest = measure.metrics.layouts.agenda.at(-1)
  if (!smallest) return undefined
  const style = { ...smallest.body, width: smallest.width - smallest.body.indent }
  const uppermost = topics.filter((topic) => !topics.some((other) => isBelow(topic, other)))
  if (uppermost.length < leastAgendaItems) return undefined
  const items = longest(uppermost, mostAgendaItems).map(({ title }): Line => ({
    ...title,
    text: shortenToLine(title.text, style, measure.phrases),
  }))
  const { agenda } = language.labels
  const layout = listLayout(items, 'agenda', agenda, measure)
  return layout && { ...labelSlide('agenda', agenda), step: layout.step, seconds: agendaSeconds, items }
}

/** Whether a topic stands under the heading that another one is named after. */
function isBelow({ points }: Topic, { title }: Topic): boolean {
  const [heading] = title.sources
  return points.every((point) => point.above?.some(({ sources }) => sources[0]?.line === heading?.line))
}

/** A slide that only names the section that begins. */
export function sectionSlide(topic: Pick<Topic, 'id' | 'title'>, measure: Measure): SectionSlide {
  const { title, step } = fitTitle('section', topic.title, [], measure)
  return {
    kind: 'section',
    id: slideId('section', title.text),
    section: topic.id,
    title,
    step,
    seconds: sectionSeconds,
    notes: [],
  }
}

/** What slides under a title of ours have in common. */
export function labelSlide<K extends SlideKind>(
  kind: K,
  label: string,
): Pick<AgendaSlide, 'id' | 'section' | 'title' | 'notes'> & { readonly kind: K } {
  return { kind, id: slideId(kind, label), section: '', title: { text: label, sources: [] }, notes: [] }
}

/** A title in the largest type that holds it; one that no type holds is cut to a line. */
function fitTitle(
  kind: SlideKind,
  title: Line,
  body: readonly string[],
  measure: Measure,
): { title: Line; step: string } {
  const layout = chooseLayout(kind, title.text, itemsHeight(body, measure), measure)
  if (layout) return { title, step: layout.step }
  const smallest = measure.metrics.layouts[kind].at(-1)
  if (!smallest) return { title, step: '' }
  const text = shortenToLine(title.text, { ...smallest.title, width: smallest.width }, measure.phrases)
  return { title: { ...title, text }, step: smallest.step }
}
