import { readCalendarDate } from '../calendar-date.js'
import { elementsOf, labelsOf, wordsIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'

/** Metadata that tells when a page was published, and none that tells when it was changed. */
const publishedName =
  /publish|pub_?-?date|^(?:date|dc\.date.*|dcterms\.(?:created|issued)|article\.created|sailthru\.date|cxenseparse:.*time)$/i

/** Elements that say when: `<p class="entry-date">`. */
const dateLabel =
  /(?:^|[-_])(?:date|time|published|posted|pubdate|timestamp|datetime)(?:$|[-_])|(?:date|time|published)$/i

/** Where a date begins in what is said around it: `Posted on May 3, 2021`, `公開日：2021年5月3日`. */
const beginning =
  /(?:\d{1,2}\.?\s+)?\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d{4}\s*[-/.年]/i

/** In characters: what is longer says more than a date. */
const longestDate = 60

/**
 * When a page was published, as an ISO 8601 calendar date: by its linked data, its metadata, an element marked as such, a
 * `<time>`, or one whose class says that it is a date; the first that is a date.
 */
export function findPageDate(page: PageElement, linked: string | undefined): string | undefined {
  const elements = elementsOf(page)
  const said = [
    linked,
    ...elements.filter(isPublishedMeta).map(({ attributes }) => attributes['content']),
    ...elements.filter(({ attributes }) => attributes['itemprop'] === 'datePublished').flatMap(datesIn),
    ...elements.filter(({ name }) => name === 'time').flatMap(datesIn),
    ...elements.filter((element) => labelsOf(element).some((label) => dateLabel.test(label))).flatMap(datesIn),
  ]
  return said.map((text = '') => readCalendarDate(text)).find(Boolean)
}

function isPublishedMeta({ name, attributes }: PageElement): boolean {
  const keys = [attributes['property'], attributes['name'], attributes['itemprop']]
  return name === 'meta' && keys.some((key = '') => publishedName.test(key))
}

/** What an element says for machines, then what it says for people. */
function datesIn(element: PageElement): string[] {
  const { datetime = '', content = '' } = element.attributes
  const words = wordsIn(element)
  const at = words.length > longestDate ? -1 : words.search(beginning)
  return [datetime, content, at < 0 ? '' : words.slice(at)]
}
