import type { Language } from '../lang/language.js'
import type { ArticleSection, Source } from '../model/article.js'
import type { Line, Point } from '../model/outline.js'
import { titleLine } from './name-topics.js'

/** What points stand under. */
export type Heading = Pick<Point, 'title' | 'above'>

/** Every heading of an article as a title, with the one that it stands under. */
export function readHeadings(sections: readonly ArticleSection[], language: Language): ReadonlyMap<Source, Heading> {
  const headings = new Map<Source, Heading>()
  const open: { readonly depth: number; readonly title: Line }[] = []
  for (const { heading, depth } of sections) {
    if (heading === undefined) continue
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
    const above = open.at(-1)?.title
    const title = titleLine(heading, language)
    headings.set(heading, { title, ...(above && { above }) })
    open.push({ depth, title })
  }
  return headings
}
