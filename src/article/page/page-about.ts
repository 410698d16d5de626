import type { Fields } from '../front-matter.js'
import { findPageDate } from './page-date.js'
import { findPageTitle } from './page-title.js'
import { elementsNamed, hasClass, textIn, wordsIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'

/** What a page says of itself, under the keys of front matter. */
export interface PageAbout {
  readonly fields: Fields
  /** The line on which its title stands. */
  readonly titleLine: number
  /** What its addresses are relative to, as far as it says so. */
  readonly base?: string
  readonly canonical?: string
}

/** What a page says by metadata elements: the names of each field, the ones that name it best first. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'],
  organisation: ['og:site_name', 'application-name'],
  date: [
    'article:published_time',
    'og:published_time',
    'date',
    'dc.date',
    'pubdate',
    'publishdate',
    'parsely-pub-date',
  ],
} as const

type Field = keyof typeof metaNames | 'date'

/** The kinds of thing that JSON-LD calls an article. */
const articleTypes = /(?:Article|BlogPosting|Posting|Report|WebPage)$/

/** Reads a page's metadata elements, its JSON-LD, its title and headings, its language. */
export function readPageAbout(page: PageElement): PageAbout {
  const metas = readMetas(page)
  const linked = readLinkedData(page)
  const named = (field: keyof typeof metaNames): string | undefined =>
    linked[field] ?? metaNames[field].map((name) => metas.get(name)).find(Boolean)
  const organisation = named('organisation')
  const { text: title, line } = findPageTitle(page, named('title'), organisation)
  const fields = new Map<string, unknown>([
    ['title', title],
    ['author', asName(named('author')) ?? bylineOf(page)],
    ['organisation', organisation],
    ['date', findPageDate(page, linked.date)],
  ])
  const base = elementsNamed(page, 'base')[0]?.attributes['href']
  const canonical = elementsNamed(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes[
    'href'
  ]
  return { fields, titleLine: line, ...(base && { base }), ...(canonical && { canonical }) }
}

function readMetas(page: PageElement): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const { attributes } of elementsNamed(page, 'meta')) {
    const content = attributes['content']?.replaceAll(/\s+/g, ' ').trim()
    const keys = [attributes['property'], attributes['name'], attributes['itemprop']]
    for (const key of keys) if (key && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content)
  }
  return metas
}

/** What JSON-LD says of the article; what is no JSON says nothing. */
function readLinkedData(page: PageElement): Readonly<Partial<Record<Field, string>>> {
  const scripts = elementsNamed(page, 'script').filter(({ attributes }) => attributes['type'] === 'application/ld+json')
  const article = scripts.flatMap((script) => thingsIn(textIn(script))).find(isArticle)
  if (article === undefined) return {}
  const said = {
    title: nameIn(article['headline']),
    author: nameIn(article['author']),
    organisation: nameIn(article['publisher']),
    date: nameIn(article['datePublished']),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

type Thing = Readonly<Record<string, unknown>>

function thingsIn(json: string): Thing[] {
  try {
    const value = JSON.parse(json.replaceAll(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')) as unknown
    return asList(value).flatMap((thing) => (isThing(thing) ? [thing, ...asList(thing['@graph']).filter(isThing)] : []))
  } catch {
    return []
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null
}

function isArticle(thing: Thing): boolean {
  const isOne = asList(thing['@type']).some((type) => typeof type === 'string' && articleTypes.test(type))
  return isOne && (thing['headline'] !== undefined || thing['datePublished'] !== undefined)
}

function nameIn(value: unknown): string | undefined {
  const names = asList(value).flatMap((one) => (isThing(one) ? asList(one['name']) : [one]))
  const texts = names.filter((name) => typeof name === 'string' && name.trim() !== '')
  return texts.length === 0 ? undefined : texts.join(', ')
}

/** Some name an author by the address of his page. */
function asName(author: string | undefined): string | undefined {
  return author === undefined || /^(?:https?:|\/|@?\S+\.\S+\/)/.test(author) ? undefined : author.replace(/^by\s+/i, '')
}

/** In characters: what is longer says more than a name. */
const longestName = 40

function bylineOf(page: PageElement): string | undefined {
  const marked = elementsNamed(page, 'a', 'span', 'p', 'div', 'address').filter(
    (element) =>
      element.attributes['rel'] === 'author' ||
      /\bauthor\b/.test(element.attributes['itemprop'] ?? '') ||
      hasClass(element, 'author', 'p-author', 'byline-name', 'author-name'),
  )
  return asName(marked.map(wordsIn).find((name) => name !== '' && name.length <= longestName))
}
