import { isSameHeading, simplifyHeading } from '../same-heading.js'
import { elementsNamed, wordsIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'

/** A page's title; without `text` where it has none. */
export interface PageTitle {
  readonly text?: string
  readonly line: number
}

/** What a page's name and its site's are parted by. */
const parting = /\s+[-|–—·•:»«~/]+\s+|\s*[｜|»]\s*|\s+::\s+/u

/** What a heading and the page's own word for its title share at least, of the shorter one's pairs of characters. */
const leastShared = 0.4

/**
 * The title of a page: its heading of the first level, where that is like what the page says its title is (for others a title
 * is often put differently); else what it says, without the name of its site.
 */
export function findPageTitle(page: PageElement, said: string | undefined, site: string | undefined): PageTitle {
  const element = elementsNamed(page, 'title')[0]
  const whole = element === undefined ? '' : wordsIn(element)
  const title = withoutSite(said ?? whole, site)
  const headings = elementsNamed(page, 'h1').filter((heading) => wordsIn(heading) !== '')
  const own = headings.filter((heading) => site === undefined || !isSameHeading(wordsIn(heading), site))
  // The last part may be the name of the site.
  const parts = [title, ...(said ?? whole).split(parting).slice(0, -1)]
  const heading =
    own.find((one) => parts.some((part) => isSameHeading(wordsIn(one), part))) ??
    own.find((one) => likeness(wordsIn(one), title) >= leastShared)
  if (heading !== undefined) return { text: wordsIn(heading), line: heading.line }
  if (title !== '') return { text: title, line: element?.line ?? 1 }
  const [only, ...others] = headings
  return only !== undefined && others.length === 0 ? { text: wordsIn(only), line: only.line } : { line: 1 }
}

/** The share of the shorter text's pairs of characters that the other one has too; 0 where one is far shorter. */
function likeness(one: string, other: string): number {
  const [short, long] = [pairsOf(one), pairsOf(other)].toSorted((a, b) => a.size - b.size)
  if (short === undefined || long === undefined || short.size < long.size / 4) return 0
  return [...short].filter((pair) => long.has(pair)).length / short.size
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...simplifyHeading(text).replaceAll(/[\p{P}\p{S}]+/gu, '')]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

/** `How kites fly - The Kite Blog`: the part that is not the site's name, or the longest where it is not known. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(parting).filter((part) => part !== '')
  if (parts.length < 2) return title
  const own = parts.filter((part) => site === undefined || !isSameHeading(part, site))
  if (own.length === parts.length && site !== undefined) return title
  if (site === undefined) return parts.toSorted((a, b) => b.length - a.length)[0] ?? title
  const at = title.indexOf(own[0] ?? '')
  const last = own.at(-1) ?? ''
  return own.length === 0 ? title : title.slice(at, title.lastIndexOf(last) + last.length)
}
