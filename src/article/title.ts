import type { ArticleSection, Source } from '../model/article.js'
import { isSameHeading } from './same-heading.js'

/** Where an article's title may be found, the first that is there counting. */
export interface TitleSources {
  /** What the user asked for. */
  readonly wanted?: string | undefined
  readonly frontMatter?: Source | undefined
  /** The file's name without its ending. */
  readonly fileName: string
}

export interface TitledSections {
  readonly title: Source
  /** Without the heading that was the title: what stood below it opens the article. */
  readonly sections: readonly ArticleSection[]
}

/**
 * Finds the article's title: the user's, else the front matter's, else the only heading of level 1 if it begins the
 * article, else the first heading, else the file's name.
 */
export function findTitle(sections: readonly ArticleSection[], sources: TitleSources): TitledSections {
  const { wanted, frontMatter, fileName } = sources
  const titleSection = findTitleSection(sections, frontMatter)
  const firstHeading = sections.find(({ heading }) => heading !== undefined)?.heading
  const own = frontMatter ?? firstHeading ?? { line: 1, text: fileName }
  return {
    title: wanted === undefined ? own : { line: own.line, text: wanted },
    sections: titleSection === undefined ? sections : openWith(titleSection, sections),
  }
}

/** The section whose heading is the article's title, not that of a part. */
function findTitleSection(sections: readonly ArticleSection[], frontMatter: Source | undefined) {
  const first = sections.find(({ heading }) => heading !== undefined)
  if (first?.heading === undefined || first.depth !== 1) return undefined
  if (frontMatter !== undefined) return isSameHeading(first.heading.text, frontMatter.text) ? first : undefined
  const isOnly = sections.filter(({ depth }) => depth === 1).length === 1
  const before = sections.slice(0, sections.indexOf(first))
  const begins = before.every(({ blocks }) => blocks.every(({ kind }) => kind === 'figure'))
  return isOnly && begins ? first : undefined
}

function openWith(titleSection: ArticleSection, sections: readonly ArticleSection[]): ArticleSection[] {
  const at = sections.indexOf(titleSection)
  const blocks = sections.slice(0, at + 1).flatMap((section) => section.blocks)
  return [...(blocks.length > 0 ? [{ depth: 0, blocks }] : []), ...sections.slice(at + 1)]
}
