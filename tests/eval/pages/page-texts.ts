import { parsePage } from '../../../src/article/page/parse-page.js'
import type { PageNode } from '../../../src/article/page/page-tree.js'
import type { Article, Block, ListItem } from '../../../src/index.js'

const unseen = new Set(['script', 'style', 'noscript', 'head', 'template'])
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The text that a page shows, a space where a block ends. */
export function pageText(html: string): string {
  return shownText(parsePage(html))
}

function shownText(node: PageNode): string {
  if (node.kind === 'text') return node.text
  if (unseen.has(node.name)) return ''
  const text = node.children.map(shownText).join('')
  return inline.has(node.name) ? text : ` ${text} `
}

/** The text that is read from a page: no title, which a page has beside its text, but footnotes, which are not told. */
export function articleText({ sections, removed }: Article): string {
  const told = sections.flatMap(({ heading, blocks }) => [heading?.text ?? '', ...blocks.map(blockText)])
  const notes = removed.filter(({ rule }) => rule === 'footnote').map(({ source }) => source.text)
  return [...told, ...notes].join('\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.sentences.map(({ text }) => text).join(' ')
    case 'list':
      return block.items.map(itemText).join('\n')
    case 'table':
      return [block.head, ...block.rows].flat().join('\n')
    case 'code':
      return block.code
    case 'math':
      return block.tex
    case 'figure':
      return block.caption ?? ''
  }
}

function itemText({ sentences, items }: ListItem): string {
  return [...sentences.map(({ text }) => text), ...items.map(itemText)].join('\n')
}
