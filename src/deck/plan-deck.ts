import type { Language } from '../lang/language.js'
import type { Article, Source } from '../model/article.js'
import type { Deck, DeckSection, Slide } from '../model/deck.js'
import type { Outline, Point, Topic } from '../model/outline.js'
import type { Metrics } from '../model/theme.js'
import { closingSeconds, closingSlide, sectionSeconds, sectionSlide, titleSlide } from './frame-slides.js'
import { measureWith, shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import type { Setting } from './kinds/text-plan.js'
import { makeSlide } from './make-slide.js'
import { withOrderWords } from './order-words.js'
import { leastDivided, packTopic, packTopics } from './pack-topics.js'
import type { PackedTopic } from './pack-topics.js'
import { slideSeconds } from './part-slides.js'
import { openingSeconds, secondsOf, slideOverhead } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'
import { splitConclusion } from './split-conclusion.js'

/** From here on there is time for a slide that only names the section. */
const sectionSlidesFrom = 600

/**
 * Packs the outline's points into slides: within each topic's seconds those that matter most, and of these on the slides
 * what fits the theme's layouts. What is said without being shown is in the notes, all else in `unsaid`.
 */
export function planDeck(article: Article, outline: Outline, language: Language, metrics: Metrics): Deck {
  const measure = measureWith(metrics, language.phrases)
  const opening = titleSlide(article, outline, measure)
  const { packed, conclusion } = packAll(outline, outline.seconds - opening.seconds, language, measure)
  const closing = closingSlide(conclusion, outline, language, measure)
  const dividers = outline.seconds >= sectionSlidesFrom
  const setting = { measure, language, seconds: outline.seconds }
  const told: Slide[] = [opening]
  for (const topic of packed) told.push(...makeSlides(topic, dividers, { ...setting, before: told }))
  const slides = withUniqueIds([...told, closing])
  return {
    title: outline.title.text,
    ...pick(article, ['author', 'organisation', 'date']),
    language: outline.language,
    seconds: outline.seconds,
    sections: packed.map(({ topic }) => deckSection(topic, slides, measure)).filter(({ seconds }) => seconds > 0),
    slides,
    unsaid: unsaidOf(outline, slides),
  }
}

/** Packs the conclusion first: it has one slide more than the others, the closing one, and they have the time it leaves. */
function packAll(
  outline: Outline,
  seconds: number,
  language: Language,
  measure: Measure,
): { readonly packed: readonly PackedTopic[]; readonly conclusion: SlidePlan | undefined } {
  const { body, conclusion } = splitConclusion(outline.topics)
  const slides = Math.max(1, Math.floor(outline.seconds / slideSeconds))
  const ending = conclusion ? packEnding(conclusion, seconds, measure) : []
  const taken = ending.reduce((sum, plan) => sum + secondsOf(plan), openingSeconds)
  const dividerSeconds = outline.seconds >= sectionSlidesFrom ? sectionSeconds : 0
  const left = { seconds: seconds - Math.max(taken, closingSeconds), slides: slides - Math.max(0, ending.length - 1) }
  const packed = packTopics(body, left, dividerSeconds, measure)
  const topics = conclusion ? [...packed, { topic: conclusion, plans: ending }] : packed
  const ordered = withOrderWords(topics, language.labels.order)
  const plans = conclusion ? ordered.at(-1)!.plans : []
  const told = conclusion ? [...ordered.slice(0, -1), { topic: conclusion, plans: plans.slice(0, -1) }] : ordered
  return { packed: told, conclusion: plans.at(-1) }
}

/** The conclusion's slides, of which the last one, being the closing slide, shows lines. */
function packEnding(conclusion: Topic, seconds: number, measure: Measure): readonly SlidePlan[] {
  const allowed = Math.min(conclusion.seconds + slideOverhead, seconds / 3)
  return packTopic(
    { ...conclusion, points: conclusion.points.filter(isClosing) },
    { seconds: allowed, slides: Math.max(1, Math.round(allowed / slideSeconds)) },
    measure,
  )
}

/** A talk doesn't end on a picture, nor with a remark about the article. */
function isClosing(point: Point): boolean {
  return point.kind === 'sentence' && !point.cues.includes('meta')
}

/** The slides of a topic, behind one with its name where there are several. */
function makeSlides({ topic, plans }: PackedTopic, dividers: boolean, setting: Setting): readonly Slide[] {
  const slides: Slide[] = []
  for (const plan of plans) {
    const slide = makeSlide(plan, topic, { ...setting, before: [...setting.before, ...slides] })
    if (slide) slides.push(slide)
  }
  return dividers && topic.title.sources.length > 0 && slides.length >= leastDivided
    ? [sectionSlide(topic, setting.measure), ...slides]
    : slides
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
