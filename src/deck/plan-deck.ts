import type { Language } from '../lang/language.js'
import type { Article, Source } from '../model/article.js'
import type { Deck, DeckSection, Slide } from '../model/deck.js'
import type { Outline, Point, Topic } from '../model/outline.js'
import type { Metrics } from '../model/theme.js'
import { choosePoints } from './choose-points.js'
import { closingSlide, sectionSlide, titleSlide } from './frame-slides.js'
import { measureWith, shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import { makeSlide } from './make-slide.js'

/** From here on there is time for a slide that only names the section. */
const sectionSlidesFrom = 600

/**
 * Packs the outline's points into slides: within each topic's seconds those that matter most, and of these on the slides
 * what fits the theme's layouts. What is said without being shown is in the notes, all else in `unsaid`.
 */
export function planDeck(article: Article, outline: Outline, language: Language, metrics: Metrics): Deck {
  const measure = measureWith(metrics, language.phrases)
  const opening = titleSlide(article, outline, measure)
  const closing = closingSlide(outline, language, measure)
  const topics = outline.topics.filter(({ seconds }) => seconds > 0)
  const spoken = packTopics(
    topics,
    outline.seconds - opening.seconds - closing.seconds,
    outline.seconds >= sectionSlidesFrom,
    measure,
  )
  const slides = withUniqueIds([opening, ...spoken, closing])
  return {
    title: outline.title.text,
    ...pick(article, ['author', 'organisation', 'date']),
    language: outline.language,
    seconds: outline.seconds,
    sections: topics.map((topic) => deckSection(topic, slides, measure)).filter(({ seconds }) => seconds > 0),
    slides,
    unsaid: unsaidOf(outline, slides),
  }
}

/** Gives each topic its share of the time that is left, so that what one leaves over goes to the next. */
function packTopics(
  topics: readonly Topic[],
  seconds: number,
  sectionSlides: boolean,
  measure: Measure,
): readonly Slide[] {
  const slides: Slide[] = []
  let left = seconds
  topics.forEach((topic, place) => {
    const shares = topics.slice(place).reduce((sum, { seconds: share }) => sum + share, 0)
    const packed = packTopic(topic, (left * topic.seconds) / shares, sectionSlides, measure)
    left -= packed.reduce((sum, slide) => sum + slide.seconds, 0)
    slides.push(...packed)
  })
  return slides
}

function packTopic(topic: Topic, seconds: number, sectionSlides: boolean, measure: Measure): readonly Slide[] {
  const divider = sectionSlides && topic.title.sources.length > 0 ? sectionSlide(topic, measure) : undefined
  const plans = choosePoints(sayable(topic.points, measure), seconds - (divider?.seconds ?? 0))
  const slides = plans.flatMap((plan) => makeSlide(plan, topic.id, measure) ?? [])
  return divider && slides.length >= 2 ? [divider, ...slides] : slides
}

/** The points that can have a slide of their own if need be, so that whatever is chosen is also shown or said. */
function sayable(points: readonly Point[], measure: Measure): readonly Point[] {
  return points.filter((point) => {
    const plan = point.kind === 'show' ? { show: point, sentences: [] } : { sentences: [point] }
    return makeSlide(plan, '', measure) !== undefined
  })
}

function deckSection(topic: Topic, slides: readonly Slide[], { metrics, phrases }: Measure): DeckSection {
  const seconds = slides.filter(({ section }) => section === topic.id).reduce((sum, slide) => sum + slide.seconds, 0)
  return { id: topic.id, title: shortenToLine(topic.title.text, metrics.kicker, phrases), seconds }
}

/** Two slides of one source and kind are told apart by a number. */
function withUniqueIds(slides: readonly Slide[]): readonly Slide[] {
  const uses = new Map<string, number>()
  return slides.map((slide) => {
    const use = (uses.get(slide.id) ?? 0) + 1
    uses.set(slide.id, use)
    return use === 1 ? slide : { ...slide, id: `${slide.id}-${use}` }
  })
}

function unsaidOf(outline: Outline, slides: readonly Slide[]): readonly Source[] {
  const said = new Set(slides.flatMap(({ notes }) => notes.flatMap(({ sources }) => sources)))
  const sentences = outline.topics.flatMap(({ points }) =>
    points.flatMap((point) => (point.kind === 'sentence' ? [point.sentence] : [])),
  )
  return sentences.filter((sentence) => !said.has(sentence))
}

function pick<T, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]])) as Pick<
    T,
    K
  >
}
