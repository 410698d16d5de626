import type { Article, Figure } from './article.js'

/** The pictures of an article, in its order. */
export function figuresOf({ sections }: Article): readonly Figure[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'))
}

/** An article with other pictures. */
export function mapFigures(article: Article, change: (figure: Figure) => Figure): Article {
  const sections = article.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'figure' ? change(block) : block)),
  }))
  return { ...article, sections }
}

/** Whether something is a picture that can't be shown. */
export function isLost(block: { readonly kind: string; readonly isLost?: boolean }): boolean {
  return block.isLost === true
}
