import { rankHeadlines } from '../lang/headline.js'
import type { Language } from '../lang/language.js'
import type { FoundTitle } from '../lang/title-phrases.js'
import type { Article, Source } from '../model/article.js'
import { sentencesOf } from '../model/block-sentences.js'
import type { Line, Point, SentencePoint } from '../model/outline.js'
import { isSentence } from '../model/sentence-points.js'
import type { Stretch } from './stretch.js'

/** What stands in so many of its sentences, and in such a share of them, names a topic: a compound, or one noun. */
const leastUses = { name: 2, noun: 4 } as const
const leastShare = { name: 1 / 3, noun: 3 / 5 } as const

/** A topic is introduced in its first sentences: what only one of the others says is a detail of it. */
const beginning = { headline: 3, phrase: 2 } as const

/** What is said in several phrases tells a story, and names none. */
const severalPhrases = /[、，]|, /u

/** A stretch of the article with what could be said of it, weighed. */
interface Weighed extends Stretch {
  readonly points: readonly Point[]
}

/** The title of a topic as far as the author gave it one, and for those that stand under no heading of their own the next one above. */
export function givenTitle({ head, above }: Stretch, article: Article, language: Language): Line {
  const heading = head.heading ?? above
  return titleLine(heading ?? article.title, language)
}

/**
 * The title of every topic: its heading; our own word for an introduction that has none; for other text without a heading
 * a name that recurs in it, else a headline or a name from its beginning. Where none stands out it is the heading above, else
 * the article's title, which also names a single topic that holds several sections.
 */
export function nameTopics(topics: readonly Weighed[], article: Article, language: Language): readonly Line[] {
  const [only, ...others] = topics
  if (only && others.length === 0 && only.sections.length > 1) return [wholeLine(article.title)]
  const headings = article.sections.flatMap(({ heading }) => (heading ? [heading.text] : []))
  const given = [article.title.text, ...headings]
  const everything = article.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf))
  return topics.map((topic) => {
    if (topic.head.heading) return titleLine(topic.head.heading, language)
    if (topic.role === 'introduction') return { text: language.labels.opening, sources: [] }
    const sentences = topic.points.filter(isSentence)
    const found = findTitle(sentences, { given, everything, mayBeAny: topic.above === undefined }, language)
    if (found) given.push(found.text)
    return found ?? givenTitle(topic, article, language)
  })
}

/** A heading as a title. */
export function titleLine(heading: Source, language: Language): Line {
  return { text: language.headingTitle(heading.text), sources: [heading] }
}

function wholeLine(source: Source): Line {
  return { text: source.text, sources: [source] }
}

/** What a topic's title may be found from. */
interface Search {
  /** The titles that stand already. */
  readonly given: readonly string[]
  readonly everything: readonly Source[]
  /** Whether any name is better than none: there is no heading that could stand for it. */
  readonly mayBeAny: boolean
}

function findTitle(
  points: readonly SentencePoint[],
  { given, everything, mayBeAny }: Search,
  language: Language,
): Line | undefined {
  const own = new Set(points.map(({ sentence }) => sentence))
  const elsewhere = everything.filter((sentence) => !own.has(sentence)).map(({ text }) => text)
  const phrase = language.titleOf(
    points.map(({ sentence }) => sentence.text),
    { given, elsewhere },
  )
  const named = phrase && { text: phrase.text, sources: [points[phrase.place]!.sentence] }
  if (phrase && recurs(phrase, points.length)) return named
  const first = points.slice(0, beginning.headline)
  const headlineOf = (some: readonly SentencePoint[]): Line | undefined =>
    rankHeadlines(some, language.headlines).find(({ text }) => !given.includes(text) && !severalPhrases.test(text))
  // Where the story turns had better not stand above all that leads there.
  const calm = headlineOf(first.filter(({ cues }) => !cues.includes('turn')))
  const isNamed = phrase && (opens(phrase) || (mayBeAny && phrase.isName))
  return calm ?? (isNamed ? named : undefined) ?? headlineOf(first)
}

/** Whether one of the first sentences says that it is about this. */
function opens({ isName, isMarked, place }: FoundTitle): boolean {
  return isName && isMarked && place < beginning.phrase
}

function recurs({ isName, sentences }: FoundTitle, count: number): boolean {
  const kind = isName ? 'name' : 'noun'
  return sentences >= leastUses[kind] && sentences >= leastShare[kind] * count
}
