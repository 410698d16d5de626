import { rankHeadlines } from '../lang/headline.js'
import type { Language } from '../lang/language.js'
import type { TitleContext } from '../lang/title-phrases.js'
import type { Slide } from '../model/deck.js'
import type { Line, Topic } from '../model/outline.js'
import type { Measure } from './fit.js'
import { makeSlide } from './make-slide.js'
import { repeats } from './repeats.js'
import type { SlidePlan } from './slide-plan.js'

/** A phrase names a slide if it stands in this share of its sentences, and in more than one. */
const leastOfSentences = 1 / 2

/**
 * Makes the slides of a topic. One whose title doesn't name it alone gets a headline from one of its sentences, else a phrase
 * that recurs in them, if there is a good one.
 * @param before The slides before these.
 */
export function makeNamedSlides(
  plans: readonly SlidePlan[],
  topic: Topic,
  before: readonly Slide[],
  language: Language,
  measure: Measure,
): readonly Slide[] {
  const slides: Slide[] = []
  for (const plan of plans) {
    const slide = makeSlide(plan, topic, measure)
    if (slide === undefined) continue
    const given = [...before, ...slides].filter(showsTitle).map(({ title }) => title.text)
    const isNamed = !showsTitle(slide) || isOwnTitle(slide.title, plan, topic, given)
    const elsewhere = plans.filter((other) => other !== plan).flatMap(textsOf)
    const titles = isNamed ? [] : titlesFor(plan, { given: [...given, slide.title.text], elsewhere }, language)
    slides.push(withTitle(slide, titles, (title) => makeSlide({ ...plan, title }, topic, measure)))
  }
  return slides
}

/** A statement has no title beside its line. */
function showsTitle({ kind }: Slide): boolean {
  return kind !== 'statement'
}

/** Whether a title is no word of our own, stands on no slide before, and is from no sentence that is told elsewhere. */
function isOwnTitle({ text, sources }: Line, plan: SlidePlan, { points }: Topic, given: readonly string[]): boolean {
  const told = new Set(plan.sentences.map(({ sentence }) => sentence))
  const isElsewhere = points.some(
    (point) => point.kind === 'sentence' && sources.includes(point.sentence) && !told.has(point.sentence),
  )
  return sources.length > 0 && !given.includes(text) && !isElsewhere
}

/** The slide with the first title that fits it and costs it no line, else as it was. */
function withTitle(slide: Slide, titles: readonly Line[], make: (title: Line) => Slide | undefined): Slide {
  for (const title of titles) {
    const named = make(title)
    if (named?.kind === slide.kind && saysAsMuch(named, slide, title)) return { ...named, id: slide.id }
  }
  return slide
}

function saysAsMuch(named: Slide, slide: Slide, title: Line): boolean {
  if (named.kind !== 'bullets' || slide.kind !== 'bullets') return true
  return named.items.length >= slide.items.filter(({ text }) => !repeats(text, title.text)).length
}

/** The titles that the sentences of a slide could give it, best first. */
function titlesFor(plan: SlidePlan, context: TitleContext, language: Language): readonly Line[] {
  const headlines = rankHeadlines(plan.sentences, language.headlines)
  return [...headlines, ...recurringPhrase(plan, context, language)].filter(({ text }) => !context.given.includes(text))
}

function recurringPhrase(plan: SlidePlan, context: TitleContext, language: Language): readonly Line[] {
  const found = language.titleOf(textsOf(plan), context)
  const least = Math.max(2, leastOfSentences * plan.sentences.length)
  if (!found?.isName || found.sentences < least) return []
  return [{ text: found.text, sources: [plan.sentences[found.place]!.sentence] }]
}

function textsOf({ sentences }: SlidePlan): readonly string[] {
  return sentences.map(({ sentence }) => sentence.text)
}
