import type { Language } from '../lang/language.js'
import type { Line, Topic } from '../model/outline.js'

/**
 * The titles of topics, each once, that say what a talk is about: not our own labels, not the talk's own title, and no
 * headings such as はじめに or Timeline.
 */
export function matterTitles(
  topics: readonly Pick<Topic, 'title'>[],
  talkTitle: Line,
  language: Language,
): readonly Line[] {
  const titles = new Map<string, Line>()
  for (const { title } of topics) {
    const { text, sources } = title
    const says = sources.length > 0 && text !== talkTitle.text && language.namesMatter(text)
    if (says && !titles.has(text)) titles.set(text, title)
  }
  return [...titles.values()]
}
