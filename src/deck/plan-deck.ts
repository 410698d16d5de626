import type { Language } from '../lang/language.js'
import type { Article, Source } from '../model/article.js'
import type { Deck, DeckSection, Slide } from '../model/deck.js'
import { sumSeconds } from '../model/duration.js'
import type { Line, Outline, Topic } from '../model/outline.js'
import type { Metrics } from '../model/theme.js'
import { judgeClosing, speaksOfAll } from './judge-closing.js'
import { closeTalk, recapTime } from './close-talk.js'
import type { PackedEnding } from './close-talk.js'
import { findContacts } from './find-contacts.js'
import { measureWith, shortenToLine } from './fit.js'
import type { Measure } from './fit.js'
import { agendaSeconds, agendaSlide, leastAgendaItems, sectionSeconds, sectionSlide } from './frame-slides.js'
import type { Setting } from './kinds/text-plan.js'
import { matterTopics } from './matter-topics.js'
import { makeNamedSlides } from './name-slides.js'
import { openTalk } from './open-talk.js'
import { withOrderWords } from './order-words.js'
import { leastDivided, packTopic, packTopics } from './pack-topics.js'
import type { PackedTopic } from './pack-topics.js'
import { slideSeconds } from './part-slides.js'
import { withExcerpts } from './show-excerpts.js'
import { openingSeconds, secondsOf, slideOverhead } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'
import { splitConclusion } from './split-conclusion.js'
import { withTrueSections } from './true-sections.js'
import { withOwnEndings, withWholeLines } from './whole-lines.js'

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
  const outline = { ...given, topics: given.topics.map((topic) => withExcerpts(topic, measure)) }
  const isLong = outline.seconds >= longTalkFrom
  const mattersOf = (topics: readonly Topic[]): readonly Topic[] => matterTopics(topics, outline.title, language)
  const hasAgenda = isLong && mattersOf(outline.topics).length >= leastAgendaItems
  const opening = openTalk(article, outline, { ...language, rate }, measure)
  const taken = sumSeconds(opening) + (hasAgenda ? agendaSeconds : 0)
  const { packed, ending } = packAll(outline, outline.seconds - taken, language, measure)
  const told = mattersOf(packed.filter(({ plans }) => plans.length > 0).map(({ topic }) => topic))
  const agenda = hasAgenda ? agendaSlide(told, language, measure) : undefined
  const contacts = findContacts(article.profile ?? [])
  const setting = { measure, language, seconds: outline.seconds }
  const made: Slide[] = [...opening, ...(agenda ? [agenda] : [])]
  for (const { topic, plans } of packed) {
    const own = plans.map((plan) => withOwnEndings(plan, language))
    made.push(...makeSlides({ topic, plans: own }, isLong, { ...setting, before: made }))
  }
  const left = outline.seconds - sumSeconds(made)
  const closing = closeTalk({ outline, packed, ending, contacts, seconds: left }, language, measure)
  const topics = packed.map(({ topic }) => topic)
  const slides = withUniqueIds([...withTrueSections(made, topics, article), ...(closing ? [closing] : [])])
  return {
    title: outline.title.text,
    ...pick(article, ['author', 'organisation', 'role', 'date']),
    language: outline.language,
    seconds: outline.seconds,
    sections: topics.map((topic) => deckSection(topic, slides, measure)).filter(({ seconds }) => seconds > 0),
    slides,
    unsaid: unsaidOf(article, outline, slides),
  }
}

/** Packs the conclusion first: it has one slide more than the others, the closing one, and they have the time it leaves. */
function packAll(
  outline: Outline,
  seconds: number,
  language: Language,
  measure: Measure,
): { readonly packed: readonly PackedTopic[]; readonly ending: PackedEnding } {
  const { body, conclusion, isMarked } = splitConclusion(outline.topics, language)
  const slides = Math.max(1, Math.floor(outline.seconds / slideSeconds))
  const ending = conclusion ? packEnding(conclusion, outline.title, seconds, language, measure) : []
  // A talk on a single matter has no order words, for which packing leaves room.
  const wordSeconds = body.length > 1 ? openingSeconds : 0
  const taken = ending.reduce((sum, plan) => sum + secondsOf(plan), wordSeconds)
  const judge = judgeClosing(outline.title, language)
  const isOfAll = ending.at(-1)?.sentences.some((point) => speaksOfAll(point, isMarked, judge)) === true
  const kept = recapTime({ plan: ending.at(-1), isOfAll }, outline.seconds)
  const dividerSeconds = outline.seconds >= longTalkFrom ? sectionSeconds : 0
  const left = {
    seconds: seconds - taken - kept + openingSeconds - wordSeconds,
    slides: slides - Math.max(0, ending.length - 1),
  }
  const packed = packTopics(body, left, dividerSeconds, measure)
  const topics = conclusion ? [...packed, { topic: conclusion, plans: ending }] : packed
  const ordered = withOrderWords(topics, language)
  const plans = conclusion ? ordered.at(-1)!.plans : []
  const told = conclusion ? [...ordered.slice(0, -1), { topic: conclusion, plans: plans.slice(0, -1) }] : ordered
  return { packed: told, ending: { plan: plans.at(-1), isOfAll } }
}

/** The conclusion's slides, of which the last one, being the closing slide, shows lines; whole ones that count when it is packed. */
function packEnding(
  conclusion: Topic,
  title: Line,
  seconds: number,
  language: Language,
  measure: Measure,
): readonly SlidePlan[] {
  const allowed = Math.min(conclusion.seconds + slideOverhead, seconds / 3)
  const sentences = conclusion.points.filter((point) => point.kind === 'sentence')
  const { worthOf } = judgeClosing(title, language)
  const points = sentences.map((point) => ({
    ...(point.lines.length === 0 ? withWholeLines(point, language, measure) : point),
    weight: worthOf(point),
  }))
  const allowance = { seconds: allowed, slides: Math.max(1, Math.round(allowed / slideSeconds)) }
  return packTopic({ ...conclusion, points }, allowance, measure)
}

/** The slides of a topic, behind one with its name where there are several, and where the topics before have another. */
function makeSlides({ topic, plans }: PackedTopic, dividers: boolean, setting: Setting): readonly Slide[] {
  const last = setting.before.findLast(({ kind }) => kind === 'section')
  const isNew = topic.title.sources.length > 0 && topic.title.text !== last?.title.text
  const isDivided = dividers && isNew && plans.length >= leastDivided
  const divider = isDivided ? [sectionSlide(topic, setting.measure)] : []
  const before = [...setting.before, ...divider]
  return [...divider, ...makeNamedSlides(plans, topic, { ...setting, before })]
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
  const sentences = outline.topics.flatMap(({ points }) =>
    points.flatMap((point) => (point.kind === 'sentence' ? [point.sentence] : [])),
  )
  return [...profile, ...sentences].filter((sentence) => !said.has(sentence))
}

function pick<T, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]])) as Pick<
    T,
    K
  >
}
