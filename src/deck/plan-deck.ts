import type { Language } from '../lang/language.js'
import type { Article, Source } from '../model/article.js'
import type { Deck, DeckSection, Slide } from '../model/deck.js'
import { sumSeconds } from '../model/duration.js'
import type { Outline, Topic } from '../model/outline.js'
import { sentencePoints } from '../model/sentence-points.js'
import type { Metrics } from '../model/theme.js'
import { closeTalk, thanksSeconds } from './close-talk.js'
import { withoutForetold } from './doubles.js'
import { findContacts } from './find-contacts.js'
import { measureWith, shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import { agendaSeconds, agendaSlide, leastAgendaItems, sectionSeconds, sectionSlide } from './frame-slides.js'
import type { Setting } from './kinds/text-plan.js'
import { matterTopics } from './matter-topics.js'
import { markRepeated } from './mark-repeated.js'
import { makeNamedSlides } from './name-slides.js'
import { openTalk } from './open-talk.js'
import { withOrderWords } from './order-words.js'
import { withOwnHeadings } from './own-headings.js'
import { packEnding } from './pack-ending.js'
import type { ClosingPlan, PackedEnding } from './pack-ending.js'
import { leastDivided, packTopics } from './pack-topics.js'
import type { PackedTopic } from './pack-topics.js'
import { slideSeconds } from './part-slides.js'
import { withExcerpts } from './show-excerpts.js'
import { openingSeconds } from './slide-plan.js'
import { splitConclusion } from './split-conclusion.js'
import { splitOpening } from './split-opening.js'
import { withTrueSections } from './true-sections.js'
import { withTheirLines } from './whole-lines.js'

/** From here on there is time for slides that only name the sections. */
const longTalkFrom = 600

/**
 * Packs the outline's points into slides: within each topic's seconds those that matter most, and of these on the slides
 * what fits the theme's layouts. What is said without being shown is in the notes, all else in `unsaid`.
 * @param options.rate Spoken units (characters or words) a minute; default: the language's own.
 */
export function planDeck(
  article: Article,
  given: Outline,
  language: Language,
  metrics: Metrics,
  { rate = language.rate }: { readonly rate?: number } = {},
): Deck {
  const measure = measureWith(metrics, language.phrases)
  const tellable = given.topics.map((topic) => withoutForetold(topic, language))
  const all = { ...given, topics: markRepeated(withExcerpts(tellable, measure), measure) }
  const { spoken, topics: shown } = splitOpening(all, language, measure)
  const outline = { ...all, topics: shown }
  const isLong = outline.seconds >= longTalkFrom
  const mattersOf = (topics: readonly Topic[]): readonly Topic[] => matterTopics(topics, outline.title, language)
  const hasAgenda = isLong && mattersOf(outline.topics).length >= leastAgendaItems
  const said = spoken.map(({ sentence }) => sentence)
  const opening = openTalk(article, outline, said, { ...language, rate }, measure)
  const taken = sumSeconds(opening) + (hasAgenda ? agendaSeconds : 0)
  const contacts = findContacts(article.profile ?? [])
  const time = { seconds: outline.seconds - taken, least: contacts.length > 0 ? thanksSeconds : 0 }
  const { packed, ...ending } = packAll(outline, time, language, measure)
  const told = mattersOf(packed.filter(isToldByName).map(({ topic }) => topic))
  const agenda = hasAgenda ? agendaSlide(told, language, measure) : undefined
  const setting = { measure, language, seconds: outline.seconds, before: [...opening, ...(agenda ? [agenda] : [])] }
  const made = makeTalk(packed, isLong, setting)
  const closing = closeTalk({ ...ending, contacts }, language, measure)
  const topics = packed.map(({ topic }) => topic)
  const named = withOwnHeadings(withTrueSections(made, topics, article), topics, measure)
  const slides = withUniqueIds([...named, ...(closing ? [closing] : [])])
  return {
    title: outline.title.text,
    ...pick(article, ['author', 'organisation', 'role', 'date']),
    language: outline.language,
    seconds: outline.seconds,
    sections: topics.map((topic) => deckSection(topic, slides, measure)).filter(({ seconds }) => seconds > 0),
    slides,
    unsaid: unsaidOf(article, all, slides),
  }
}

/** Whether something of a topic is told from under the heading that it is named after, which may be one of several. */
function isToldByName({ topic, plans }: PackedTopic): boolean {
  const [heading] = topic.title.sources
  const points = plans.flatMap(({ show, sentences }) => [...sentences, ...(show ? [show] : [])])
  return points.some(({ title, above = [] }) =>
    [title, ...above].some(({ sources }) => sources[0]?.line === heading?.line),
  )
}

/** What is told, the last slide apart. */
interface PackedTalk extends ClosingPlan, Pick<PackedEnding, 'items'> {
  readonly packed: readonly PackedTopic[]
}

/** Packs the ending first: it has one slide more than the others, the closing one, and they have the time it leaves. */
function packAll(
  outline: Outline,
  time: { readonly seconds: number; readonly least: number },
  language: Language,
  measure: Measure,
): PackedTalk {
  const parts = splitConclusion(outline.topics, language)
  const { body, conclusion } = parts
  const slides = Math.max(1, Math.floor(outline.seconds / slideSeconds))
  const end = packEnding(parts, { ...outline, ...time }, language, measure)
  const { before, last, items, seconds: taken } = end
  // A talk on a single matter has no order words, for which packing leaves room.
  const wordSeconds = body.length > 1 ? openingSeconds : 0
  const dividerSeconds = outline.seconds >= longTalkFrom ? sectionSeconds : 0
  const left = { seconds: time.seconds - taken + openingSeconds - 2 * wordSeconds, slides: slides - before.length }
  const packed = packTopics(body, left, dividerSeconds, measure)
  const recap = end.recapOf(packed)
  if (!conclusion) return { packed: withOrderWords(packed, language), conclusion: undefined, items, recap }
  const plans = [...before, ...(last ? [last] : [])]
  const ordered = withOrderWords([...packed, { topic: conclusion, plans }], language)
  const ends = ordered.at(-1)!.plans
  const told = [...ordered.slice(0, -1), { topic: conclusion, plans: ends.slice(0, before.length) }]
  return { packed: told, conclusion: ends[before.length], items, recap }
}

/** The slides of all topics, behind those that open the talk. */
function makeTalk(
  packed: readonly PackedTopic[],
  dividers: boolean,
  setting: Setting & { readonly language: Language },
): readonly Slide[] {
  const made = [...setting.before]
  for (const { topic, plans } of packed) {
    const own = plans.map((plan) => withTheirLines(plan, setting.language))
    made.push(...makeSlides({ topic, plans: own }, dividers, { ...setting, before: made }))
  }
  return made
}

/**
 * The slides of a topic, behind one with its name where there are several, where the topics before have another, and where the first
 * slide stands under a heading below it.
 */
function makeSlides({ topic, plans }: PackedTopic, dividers: boolean, setting: Setting): readonly Slide[] {
  const last = setting.before.findLast(({ kind }) => kind === 'section')
  const isNew = topic.title.sources.length > 0 && topic.title.text !== last?.title.text
  const isDivided = dividers && isNew && plans.length >= leastDivided
  const divider = sectionSlide(topic, setting.measure)
  const undivided = makeNamedSlides(plans, topic, setting)
  const [heading, first] = [topic.title, undivided[0]?.title].map((title) => title?.sources[0]?.line ?? 0)
  if (!isDivided || first! <= heading!) return undivided
  return [divider, ...makeNamedSlides(plans, topic, { ...setting, before: [...setting.before, divider] })]
}

function deckSection(topic: Topic, slides: readonly Slide[], { metrics, phrases }: Measure): DeckSection {
  const seconds = sumSeconds(slides.filter(({ section }) => section === topic.id))
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

function unsaidOf({ profile = [] }: Article, outline: Outline, slides: readonly Slide[]): readonly Source[] {
  const said = new Set(slides.flatMap(({ notes }) => notes.flatMap(({ sources }) => sources)))
  const sentences = outline.topics.flatMap(({ points }) => sentencePoints(points).map(({ sentence }) => sentence))
  return [...profile, ...sentences].filter((sentence) => !said.has(sentence))
}

function pick<T, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]])) as Pick<
    T,
    K
  >
}
