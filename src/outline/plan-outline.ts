import { createHash } from 'node:crypto'
import type { Language } from '../lang/language.js'
import { remember } from '../lang/remember.js'
import type { Article } from '../model/article.js'
import type { Line, Outline, Topic } from '../model/outline.js'
import { addIntroducers } from './add-introducers.js'
import { addLines } from './add-lines.js'
import { findTopics } from './find-topics.js'
import { leadWithDefinition } from './lead-with-definition.js'
import { listPoints } from './list-points.js'
import { markKeySteps } from './mark-key-steps.js'
import { givenTitle, nameTopics } from './name-topics.js'
import { readHeadings } from './read-headings.js'
import { shareTime } from './share-time.js'
import type { Stretch } from './stretch.js'
import { weighPoints } from './weigh-points.js'

/** A topic before it has its own title. */
interface Draft extends Stretch, Pick<Topic, 'title' | 'points'> {}

/**
 * Finds the topics of an article, ranks what could be said on each, and shares the time out among them.
 * @param options.seconds The talk's length.
 * @param options.rate Spoken units (characters or words) a minute; default: the language's own.
 */
export function planOutline(article: Article, spoken: Language, options: { seconds: number; rate?: number }): Outline {
  const language = { ...spoken, words: remember(spoken.words) }
  const speakingRate = (options.rate ?? language.rate) / 60
  const talkTitle: Line = { text: article.title.text, sources: [article.title] }
  const stretches = findTopics(article.sections, { language, seconds: options.seconds, speakingRate })
  const headings = readHeadings(article.sections, language)
  const drafts = stretches.map((stretch) => {
    const title = givenTitle(stretch, article, language)
    const points = stretch.sections.flatMap(({ heading, blocks }) =>
      listPoints(blocks, (heading && headings.get(heading)) ?? { title }, language, speakingRate),
    )
    return { ...stretch, title, points }
  })
  const drafted = markKeySteps(
    drafts.filter(({ points }) => points.length > 0),
    language,
  )
  const sayable = weighPoints(addIntroducers(drafted, talkTitle, language), talkTitle, language)
  const titles = nameTopics(sayable, article, language)
  const named = sayable.map((draft, place) => makeTopic(draft, titles[place]!))
  const topics = shareTime(named, options.seconds).map((topic) => addLines(topic, language))
  return {
    title: talkTitle,
    language: language.code,
    seconds: options.seconds,
    topics: leadWithDefinition(topics, talkTitle, language),
  }
}

/** Points that stood under the title that the topic had before are now under its own. */
function makeTopic({ title: before, points, role, sections }: Draft, title: Line): Omit<Topic, 'seconds'> {
  const retitled = points.map((point) => (point.title === before ? { ...point, title } : point))
  const heading = title.sources.length > 0 && title.text !== before.text && { heading: before }
  return { id: topicId(title, sections), title, ...heading, ...(role && { role }), points: retitled }
}

/** Where a topic begins and its title: two topics may share a title. */
function topicId({ text }: Line, [section]: Stretch['sections']): string {
  const line = section?.heading?.line ?? section?.blocks[0]?.line ?? 0
  return `topic-${createHash('sha256').update(`${line} ${text}`).digest('hex').slice(0, 6)}`
}
