import type { Fields } from '../front-matter.js'
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
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'twitter:data1'],
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

type Field = keyof typeof metaNames

/** The kinds of thing that JSON-LD calls an article. */
const articleTypes = /(?:Article|BlogPosting|Posting|Report|WebPage)$/

/** Reads a page's metadata elements, its JSON-LD, its title and headings, its language. */
export function readPageAbout(page: PageElement): PageAbout {
  const metas = readMetas(page)
  const linked = readLinkedData(page)
  const named = (field: Field): string | undefined =>
    linked[field] ?? metaNames[field].map((name) => metas.get(name)).find(Boolean)
  const organisation = named('organisation')
  const { text: title, line } = findTitle(page, named('title'), organisation)
  const fields = new Map<string, unknown>([
    ['title', title],
    ['author', asName(named('author')) ?? bylineOf(page)],
    ['organisation', organisation],
    ['date', named('date') ?? publishedTime(page)],
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

function bylineOf(page: PageElement): string | undefined {
  const marked = elementsNamed(page, 'a', 'span', 'p', 'div', 'address').filter(
    (element) =>
      element.attributes['rel'] === 'author' ||
      /\bauthor\b/.test(element.attributes['itemprop'] ?? '') ||
      hasClass(element, 'author', 'p-author', 'byline-name', 'author-name'),
  )
  const names = marked.map(wordsIn).filter((name) => name !== '' && name.length <= 40)
  return asName(names[0])
}

function publishedTime(page: PageElement): string | undefined {
  const times = elementsNamed(page, 'time').map(({ attributes }) => attributes['datetime'])
  return times.find(Boolean)
}

/** What a page's name and its site's are parted by. */
const parting = /\s+[-|–—·•:»«~/]+\s+|\s*[｜|»]\s*|\s+::\s+/u

/** The heading that the page's title holds, else what it says its title is, without the name of its site. */
function findTitle(
  page: PageElement,
  said: string | undefined,
  site: string | undefined,
): { text?: string; line: number } {
  const element = elementsNamed(page, 'title')[0]
  const whole = element === undefined ? '' : wordsIn(element)
  const headings = elementsNamed(page, 'h1').filter((heading) => wordsIn(heading) !== '')
  const title = said === undefined ? withoutSite(whole, site) : withoutSite(said, site)
  const heading =
    headings.find((one) => sameWords(wordsIn(one), title)) ??
    headings.find(
      (one) => whole.includes(wordsIn(one)) && wordsIn(one) !== site && wordsIn(one).length >= title.length / 2,
    )
  if (heading !== undefined) return { text: wordsIn(heading), line: heading.line }
  if (title !== '') return { text: title, line: element?.line ?? 1 }
  const [only, ...others] = headings
  return only !== undefined && others.length === 0 ? { text: wordsIn(only), line: only.line } : { line: 1 }
}

function sameWords(one: string, other: string): boolean {
  const simple = (text: string): string =>
    text
      .normalize('NFKC')
      .replaceAll(/[\s\p{P}]+/gu, '')
      .toLowerCase()
  return simple(one) === simple(other)
}

/** `How kites fly - The Kite Blog`: the part that is not the site's name, or the longest where it is not known. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(parting).filter((part) => part !== '')
  if (parts.length < 2) return title
  const own = parts.filter((part) => site === undefined || !sameWords(part, site))
  if (own.length === parts.length && site !== undefined) return title
  if (site === undefined) return parts.toSorted((a, b) => b.length - a.length)[0] ?? title
  const at = title.indexOf(own[0] ?? '')
  const last = own.at(-1) ?? ''
  return own.length === 0 ? title : title.slice(at, title.lastIndexOf(last) + last.length)
}
