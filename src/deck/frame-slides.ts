import type { Language } from '../lang/language.js'
import type { Article } from '../model/article.js'
import type { ClosingSlide, SectionSlide, SlideKind, TitleSlide } from '../model/deck.js'
import type { Line, Outline, Topic } from '../model/outline.js'
import { chooseLines, listLayout } from './choose-lines.js'
import { chooseLayout, itemsHeight, shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import { slideId } from './make-slide.js'
import { scriptOf, secondsOf } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'

/** Slides without a script stand as long as it takes to read them out. */
const titleSeconds = 8
export const sectionSeconds = 3
export const closingSeconds = 6

const mostClosingItems = 4

/** The first slide: what the talk is about, and who gives it. */
export function titleSlide(article: Article, outline: Outline, measure: Measure): TitleSlide {
  const byline = [article.author, article.organisation, article.date].filter((part) => part !== undefined)
  const { title, step } = fitTitle('title', outline.title, byline, measure)
  return { kind: 'title', id: slideId('title', title.text), section: '', title, step, seconds: titleSeconds, notes: [] }
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

/**
 * The last slide: what the talk comes to, in the author's own words if there are such, else what it was about, where a few
 * headings say it, else thanks.
 */
export function closingSlide(
  conclusion: SlidePlan | undefined,
  outline: Outline,
  language: Language,
  measure: Measure,
): ClosingSlide {
  const { closing, thanks } = language.labels
  const lines = conclusion ? chooseLines(conclusion.sentences, 'closing', closing, measure) : []
  if (conclusion && lines.length > 0) {
    const own = { seconds: secondsOf(conclusion), notes: scriptOf(conclusion) }
    return { ...closingWith(closing, lines, listLayout(lines, 'closing', closing, measure)?.step ?? ''), ...own }
  }
  const recap = outline.topics
    .filter(({ seconds, title }) => seconds > 0 && title.sources.length > 0 && title.text !== closing)
    .map(({ title }) => title)
  const layout = listLayout(recap, 'closing', closing, measure)
  if (layout && recap.length >= 2 && recap.length <= mostClosingItems) return closingWith(closing, recap, layout.step)
  return closingWith(thanks, [], '')
}

function closingWith(label: string, items: readonly Line[], step: string): ClosingSlide {
  const title: Line = { text: label, sources: [] }
  const id = slideId('closing', label)
  return { kind: 'closing', id, section: '', title, step, seconds: closingSeconds, notes: [], items }
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
