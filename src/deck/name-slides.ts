import type { Language } from '../lang/language.js'
import type { Slide } from '../model/deck.js'
import type { Cue } from '../model/cue.js'
import type { Line, SentencePoint, Topic } from '../model/outline.js'
import type { Measure } from './fit.js'
import { leans } from './leans.js'
import { makeSlide } from './make-slide.js'
import type { SlidePlan } from './slide-plan.js'
import { repeats } from './repeats.js'

/** A sentence that weighs less than this share of the slide's weightiest one does not name the slide. */
const leastShare = 0.8

/** Sentences that don't say what a slide says. */
const besides: ReadonlySet<Cue> = new Set(['courtesy', 'meta', 'aside', 'fragment', 'announcing'])

/**
 * Makes the slides of a topic. One whose title has stood before, or is a word of our own, gets a headline from one of its
 * sentences, else a phrase that recurs in them, if there is a good one.
 * @param before The slides before these.
 */
export function makeNamedSlides(
  plans: readonly SlidePlan[],
  topic: Pick<Topic, 'id' | 'title'>,
  before: readonly Slide[],
  language: Language,
  measure: Measure,
): readonly Slide[] {
  const slides: Slide[] = []
  for (const plan of plans) {
    const slide = makeSlide(plan, topic, measure)
    if (slide === undefined) continue
    const given = [...before, ...slides].filter(showsTitle).map(({ title }) => title.text)
    if (!showsTitle(slide) || (slide.title.sources.length > 0 && !given.includes(slide.title.text))) slides.push(slide)
    else {
      const elsewhere = plans.filter((other) => other !== plan).flatMap(textsOf)
      const titles = titlesFor(plan, { given: [...given, slide.title.text], elsewhere }, language)
      slides.push(withTitle(slide, titles, (title) => makeSlide({ ...plan, title }, topic, measure)))
    }
  }
  return slides
}

/** A statement has no title beside its line. */
function showsTitle({ kind }: Slide): boolean {
  return kind !== 'statement'
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
function titlesFor(
  plan: SlidePlan,
  context: { readonly given: readonly string[]; readonly elsewhere: readonly string[] },
  language: Language,
): readonly Line[] {
  const headlines = namers(plan.sentences).flatMap(({ sentence }) =>
    language.headlines(sentence.text).map((text) => ({ text, sources: [sentence] })),
  )
  return [...headlines, ...recurringPhrase(plan, context, language)].filter(({ text }) => !context.given.includes(text))
}

/** The sentences that could name a slide: a question that it begins with, and those that weigh most. */
function namers(sentences: readonly SentencePoint[]): readonly SentencePoint[] {
  const able = sentences.filter((point) => !leans(point) && !point.cues.some((cue) => besides.has(cue)))
  const most = Math.max(0, ...sentences.map(({ weight }) => weight))
  const asks = (point: SentencePoint): boolean => point === sentences[0] && point.cues.includes('question')
  // One item of a list does not stand for the others.
  const states = ({ block, weight }: SentencePoint): boolean => block.kind !== 'list' && weight >= leastShare * most
  return [...able.filter(asks), ...able.filter(states).toSorted((a, b) => b.weight - a.weight)]
}

/** A phrase of several words that stands in several of the sentences. */
function recurringPhrase(
  plan: SlidePlan,
  context: { readonly given: readonly string[]; readonly elsewhere: readonly string[] },
  language: Language,
): readonly Line[] {
  const found = language.titleOf(textsOf(plan), context)
  if (found === undefined || language.words(found.text).length < 2) return []
  const isThere = (text: string): boolean => text.toLowerCase().includes(found.text.toLowerCase())
  if (textsOf(plan).filter(isThere).length < 2) return []
  return [{ text: found.text, sources: [plan.sentences[found.place]!.sentence] }]
}

function textsOf({ sentences }: SlidePlan): readonly string[] {
  return sentences.map(({ sentence }) => sentence.text)
}
