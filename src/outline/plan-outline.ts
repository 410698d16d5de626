import { createHash } from 'node:crypto'
import type { Language } from '../lang/language.js'
import type { Article, ArticleSection } from '../model/article.js'
import type { Line, Outline, Topic } from '../model/outline.js'
import { addLines } from './add-lines.js'
import { findTopics } from './find-topics.js'
import { listPoints } from './list-points.js'
import { nameTopics } from './name-topics.js'
import { remember } from '../lang/remember.js'
import { shareTime } from './share-time.js'
import type { Stretch } from './stretch.js'
import { weighPoints } from './weigh-points.js'

/**
 * Finds the topics of an article, ranks what could be said on each, and shares the time out among them.
 * @param options.seconds The talk's length.
 * @param options.rate Spoken units (characters or words) a minute; default: the language's own.
 */
export function planOutline(article: Article, spoken: Language, options: { seconds: number; rate?: number }): Outline {
  const language = { ...spoken, words: remember(spoken.words) }
  const speakingRate = (options.rate ?? language.rate) / 60
  const stretches = findTopics(article.sections, { language, seconds: options.seconds, speakingRate })
  const titles = nameTopics(stretches, article, language)
  const topics = stretches.map(({ sections, role }, place): Omit<Topic, 'seconds'> => {
    const title = titles[place]!
    const points = sections.flatMap((section) =>
      listPoints(section.blocks, headingLine(section) ?? title, language, speakingRate),
    )
    return { id: topicId(title, sections), title, ...(role && { role }), points }
  })
  const title: Line = { text: article.title.text, sources: [article.title] }
  const sayable = topics.filter(({ points }) => points.length > 0)
  return {
    title,
    language: language.code,
    seconds: options.seconds,
    topics: shareTime(weighPoints(sayable, title, language), options.seconds).map((topic) => addLines(topic, language)),
  }
}

function headingLine({ heading }: ArticleSection): Line | undefined {
  return heading && { text: heading.text, sources: [heading] }
}

/** Where a topic begins and its title: two topics may share a title. */
function topicId({ text }: Line, [section]: Stretch['sections']): string {
  const line = section?.heading?.line ?? section?.blocks[0]?.line ?? 0
  return `topic-${createHash('sha256').update(`${line} ${text}`).digest('hex').slice(0, 6)}`
}
