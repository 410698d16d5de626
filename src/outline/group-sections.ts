import type { ArticleSection } from '../model/article.js'

/**
 * Groups sections under the headings of the level that divides them; deeper ones belong to these. What stands before the
 * first such heading is a group too.
 */
export function groupSections(sections: readonly ArticleSection[]): readonly (readonly ArticleSection[])[] {
  const level = dividingLevel(sections)
  const groups: ArticleSection[][] = []
  for (const section of sections) {
    const current = groups.at(-1)
    if (current === undefined || (section.depth > 0 && section.depth <= level)) groups.push([section])
    else current.push(section)
  }
  return groups
}

/** The shallowest heading level that occurs at least twice; without one, every heading divides. */
function dividingLevel(sections: readonly ArticleSection[]): number {
  const levels = [1, 2, 3, 4, 5, 6]
  return levels.find((level) => sections.filter(({ depth }) => depth > 0 && depth <= level).length >= 2) ?? 6
}
