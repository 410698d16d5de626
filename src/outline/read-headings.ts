import type { Language } from '../lang/language.js'
import type { ArticleSection, Source } from '../model/article.js'
import type { Line, Point } from '../model/outline.js'
import { titleLine } from './name-topics.js'

/** What points stand under. */
export type Heading = Pick<Point, 'title' | 'above'>

/** Every heading of an article as a title, with those that it stands under. */
export function readHeadings(sections: readonly ArticleSection[], language: Language): ReadonlyMap<Source, Heading> {
  const headings = new Map<Source, Heading>()
  let open: readonly { readonly depth: number; readonly title: Line }[] = []
  for (const { heading, depth } of sections) {
    if (heading === undefined) continue
    open = open.filter((outer) => outer.depth < depth)
    const title = titleLine(heading, language)
    headings.set(heading, { title, ...(open.length > 0 && { above: open.map((outer) => outer.title) }) })
    open = [{ depth, title }, ...open]
  }
  return headings
}
