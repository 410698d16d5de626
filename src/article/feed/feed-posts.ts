import { decodeReferences } from '../html-tokens.js'
import { elementsNamed, htmlIn, inPlaceOf, textIn, wordsIn } from '../page/page-tree.js'
import type { PageElement } from '../page/page-tree.js'
import { parseXml } from '../page/parse-page.js'
import { guessFormat } from '../post-format.js'
import type { Post } from '../post.js'

/** Elements of WordPress's exports, RSS and Atom that hold what a post says, the ones that say it best first. */
const elementNames = {
  title: ['title'],
  author: ['dc:creator', 'author', 'itunes:author'],
  date: ['wp:post_date', 'pubDate', 'published', 'dc:date', 'updated'],
  slug: ['wp:post_name'],
  link: ['link'],
  text: ['content:encoded', 'content', 'description', 'summary'],
} as const

/** WordPress keeps pictures, menus and its own settings as posts too. */
const articleTypes: ReadonlySet<string> = new Set(['', 'post', 'page'])

/** The articles of a WordPress export, a feed of RSS or of Atom; nothing for XML that is none of them. */
export function readPosts(xml: string): readonly Post[] | undefined {
  const document = parseXml(xml)
  const root = document.children.find((node) => node.kind === 'element')
  if (root?.kind !== 'element' || !/^(?:rss|feed|rdf:RDF)$/.test(root.name)) return undefined
  const items = elementsNamed(document, 'item', 'entry').filter((item) =>
    articleTypes.has(wordsOf(item, 'wp:post_type')),
  )
  return items.map((item, index) => toPost(item, index + 1))
}

function toPost(item: PageElement, number: number): Post {
  const title = find(item, 'title')
  const author = find(item, 'author')
  const text = find(item, 'text')
  const link = find(item, 'link')
  const html = text.children.some(({ kind }) => kind === 'element') ? htmlIn(text) : textIn(text)
  return {
    number,
    // Titles are HTML in many feeds: `Kites &amp; wind` behind the references of XML.
    title: decodeReferences(wordsIn(title)),
    author: wordsIn(part(author, 'name') ?? author),
    date: wordsIn(find(item, 'date')),
    slug: wordsIn(find(item, 'slug')),
    address: link.attributes['href'] ?? wordsIn(link),
    isPublished: wordsOf(item, 'wp:post_type') !== 'page' && /^(?:publish)?$/.test(wordsOf(item, 'wp:status')),
    titleLine: title.line,
    line: text.children[0]?.line ?? text.line,
    text: html,
    // Only WordPress's own exports have the text as it is in its editor.
    format: part(item, 'wp:post_type') === undefined ? guessFormat(html) : 'lines',
  }
}

/** The element of a field; one with nothing in it where there is none. */
function find(item: PageElement, field: keyof typeof elementNames): PageElement {
  const parts = elementNames[field].flatMap((name) => part(item, name) ?? [])
  const told = parts.find((one) => wordsIn(one) !== '' || one.attributes['href'] !== undefined)
  return told ?? inPlaceOf(item, field, [])
}

function part({ children }: PageElement, name: string): PageElement | undefined {
  return children.filter((child) => child.kind === 'element').find((child) => child.name === name)
}

function wordsOf(item: PageElement, name: string): string {
  const element = part(item, name)
  return element === undefined ? '' : wordsIn(element)
}
