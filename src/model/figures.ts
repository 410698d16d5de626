import type { Article, Figure } from './article.js'

/** The pictures of an article, in its order. */
export function figuresOf({ sections }: Article): readonly Figure[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'))
}

/** An article with other pictures; `undefined` leaves one out. */
export function mapFigures(article: Article, change: (figure: Figure) => Figure | undefined): Article {
  const sections = article.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => (block.kind === 'figure' ? (change(block) ?? []) : block)),
  }))
  return { ...article, sections }
}
