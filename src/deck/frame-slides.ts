import type { Language } from '../lang/language.js'
import type { Article } from '../model/article.js'
import { bylineOf } from '../model/byline.js'
import type { AgendaSlide, ClosingSlide, SectionSlide, SlideKind, TitleSlide } from '../model/deck.js'
import type { Line, Outline, SentencePoint, Topic } from '../model/outline.js'
import { chooseItems, listLayout, longLine } from './choose-lines.js'
import type { Item } from './choose-lines.js'
import { chooseLayout, itemsHeight, shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import { divideLong } from './kinds/bullets.js'
import { slideId } from './make-slide.js'
import { longest } from './pack-topics.js'
import { scriptOf, secondsOf } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'
import { withWholeLines } from './whole-lines.js'

/** Slides without a script stand as long as it takes to read them out. */
const titleSeconds = 8
export const sectionSeconds = 3
const closingSeconds = 6
export const agendaSeconds = 6

/** An agenda of fewer sections says nothing, one of more is not read. */
export const leastAgendaItems = 3
const mostAgendaItems = 7

/** The first slide: what the talk is about, and who gives it. */
export function titleSlide(article: Article, outline: Outline, measure: Measure): TitleSlide {
  const { title, step } = fitTitle('title', outline.title, bylineOf(article), measure)
  return { kind: 'title', id: slideId('title', title.text), section: '', title, step, seconds: titleSeconds, notes: [] }
}

/** A slide that lists what the talk will be about, the longest topics if there are too many; `undefined` for too few. */
export function agendaSlide(topics: readonly Topic[], language: Language, measure: Measure): AgendaSlide | undefined {
  const smallest = measure.metrics.layouts.agenda.at(-1)
  if (!smallest || topics.length < leastAgendaItems) return undefined
  const style = { ...smallest.body, width: smallest.width - smallest.body.indent }
  const items = longest(topics, mostAgendaItems).map(({ title }): Line => ({
    ...title,
    text: shortenToLine(title.text, style, measure.phrases),
  }))
  const { agenda } = language.labels
  const layout = listLayout(items, 'agenda', agenda, measure)
  return layout && { ...labelSlide('agenda', agenda), step: layout.step, seconds: agendaSeconds, items }
}

/** A slide that only names the section that begins. */
export function sectionSlide(topic: Topic, measure: Measure): SectionSlide {
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

/** What a talk may close with. */
interface Close {
  /** What the author concludes. */
  readonly conclusion: SlidePlan | undefined
  /** The weightiest result or lesson that the talk has told. */
  readonly recap: SentencePoint | undefined
  /** How to reach the author. */
  readonly contacts: readonly Line[]
}

/**
 * The last slide: what the talk comes to, in the author's own words; for want of a conclusion its weightiest result or
 * lesson once more; and below how to reach the author. `undefined` if there is nothing of that.
 */
export function closingSlide(close: Close, language: Language, measure: Measure): ClosingSlide | undefined {
  const { closing, thanks } = language.labels
  for (const plan of [close.conclusion, close.recap && { sentences: [close.recap] }]) {
    const whole = plan?.sentences.map((point) => withWholeLines(point, language, measure)) ?? []
    const items = chooseItems(
      { sentences: whole, kind: 'closing', title: closing, longest: longLine },
      { measure, language },
    )
    if (!plan || items.length === 0) continue
    const own = { seconds: secondsOf(plan), notes: scriptOf(plan) }
    return { ...closingWith(closing, closingLines(closing, items, measure), close, measure), ...own }
  }
  return close.contacts.length > 0 ? closingWith(thanks, [], close, measure) : undefined
}

/** Long sentences by their clauses, where these fit. */
function closingLines(title: string, items: readonly Item[], measure: Measure): readonly Line[] {
  const divided = divideLong({ title, items }, measure, longLine)
  return listLayout(divided, 'closing', title, measure) ? divided : items.map(({ line }) => line)
}

/** The contacts stand there if there is room for them. */
function closingWith(label: string, items: readonly Line[], { contacts }: Close, measure: Measure): ClosingSlide {
  const base = { ...labelSlide('closing', label), seconds: closingSeconds, items }
  const roomy = contacts.length === 0 ? undefined : listLayout([...items, ...contacts], 'closing', label, measure)
  if (roomy) return { ...base, step: roomy.step, contacts }
  return { ...base, step: listLayout(items, 'closing', label, measure)?.step ?? '' }
}

/** What slides under a title of ours have in common. */
function labelSlide<K extends SlideKind>(
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
