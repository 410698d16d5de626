import type { Article, Block, ListItem, Source } from '../../src/index.js'

/** The sentences that an article could say, in its order. */
export function sentencesOf(article: Article): readonly Source[] {
  return article.sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOfBlock))
}

/** Everything of an article that a line may be from: its sentences, those on its author, title, headings and captions. */
export function linesOf(article: Article): readonly Source[] {
  const headings = article.sections.flatMap(({ heading }) => heading ?? [])
  return [article.title, ...headings, ...(article.profile ?? []), ...sentencesOf(article), ...captionsOf(article)]
}

/** Code, TeX and cells, which slides take over as they are. */
export function materialOf(article: Article): readonly string[] {
  return article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly string[] => {
      if (block.kind === 'code') return [block.code]
      if (block.kind === 'math') return [block.tex]
      return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : []
    }),
  )
}

/** The number of the item that begins with a sentence, in a list that the author numbered. */
export function itemNumberOf(sentence: Source, article: Article): number | undefined {
  const lists = article.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'))
  return lists
    .filter(({ ordered }) => ordered)
    .flatMap(({ items }) => items.map(({ sentences: [first] }, place) => ({ first, number: place + 1 })))
    .find(({ first }) => first?.line === sentence.line && first.text === sentence.text)?.number
}

/** The whole text of an article as far as it could stand on a slide. */
export function textOf(article: Article): string {
  return [...linesOf(article).map(({ text }) => text), ...materialOf(article)].join('\n')
}

function captionsOf(article: Article): readonly Source[] {
  return article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'figure' && block.caption !== undefined ? [{ line: block.line, text: block.caption }] : [],
    ),
  )
}

function sentencesOfBlock(block: Block): readonly Source[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.sentences
    case 'list':
      return block.items.flatMap(sentencesOfItem)
    case 'code':
    case 'table':
    case 'figure':
    case 'math':
      return []
  }
}

function sentencesOfItem(item: ListItem): readonly Source[] {
  return [...item.sentences, ...item.items.flatMap(sentencesOfItem)]
}
