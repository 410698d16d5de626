import { rankHeadlines } from '../lang/headline.js'
import type { Language } from '../lang/language.js'
import type { Article, Source } from '../model/article.js'
import { sentencesOf } from '../model/block-sentences.js'
import type { Line, Point, SentencePoint } from '../model/outline.js'
import type { Stretch } from './stretch.js'

/** What stands in so many of its sentences names a topic: a compound, or one noun. */
const leastUses = { name: 2, noun: 4 } as const

/** A stretch of the article with what could be said of it, weighed. */
interface Weighed extends Stretch {
  readonly points: readonly Point[]
}

/** The title of a topic as far as the author gave it one, and for those that stand under no heading of their own the next one above. */
export function givenTitle({ head, above }: Stretch, article: Article, language: Language): Line {
  const heading = head.heading ?? above
  return heading ? titleLine(heading, language) : wholeLine(article.title)
}

/**
 * The title of every topic: its heading; our own word for an introduction that has none; for other text without a heading
 * a name that recurs in it, else a headline from where it turns, else a phrase. Where none stands out it is the heading
 * above, else the article's title, which also names a single topic that holds several sections.
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
    const found = findTitle(topic.points.filter(isSentence), { given, everything }, language)
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

function isSentence(point: Point): point is SentencePoint {
  return point.kind === 'sentence'
}

function findTitle(
  points: readonly SentencePoint[],
  { given, everything }: { readonly given: readonly string[]; readonly everything: readonly Source[] },
  language: Language,
): Line | undefined {
  const own = new Set(points.map(({ sentence }) => sentence))
  const elsewhere = everything.filter((sentence) => !own.has(sentence)).map(({ text }) => text)
  const phrase = language.titleOf(
    points.map(({ sentence }) => sentence.text),
    { given, elsewhere },
  )
  const named = phrase && { text: phrase.text, sources: [points[phrase.place]!.sentence] }
  if (phrase && phrase.sentences >= (phrase.isName ? leastUses.name : leastUses.noun)) return named
  const headline = rankHeadlines(points, language.headlines).find(({ text }) => !given.includes(text))
  return headline ?? (phrase && (phrase.isName || phrase.sentences > 1) ? named : undefined)
}
