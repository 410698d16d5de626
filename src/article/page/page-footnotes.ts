import { elementsNamed, hasClass, labelsOf, withoutElements, wordsIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'

/** Classes and identifiers of the lists of footnotes of Pandoc, Markdown software, Hatena, Wikipedia. */
const noteLists = new Set([
  'footnotes',
  'footnote',
  'footnotes-list',
  'footnote-list',
  'endnotes',
  'references',
  'reflist',
])

const noteMarks = new Set([
  'footnote-ref',
  'footnote-reference',
  'footnote-number',
  'footnote-backref',
  'footnote-delimiter',
  'reference',
])

export interface PageWithNotes {
  readonly page: PageElement
  /** The lists of footnotes. */
  readonly notes: readonly PageElement[]
}

/** Sets the footnotes of a page aside, which are no part of its text. */
export function takeFootnotes(page: PageElement): PageWithNotes {
  const notes: PageElement[] = []
  const rest = withoutElements(page, (element) => {
    if (!isNoteList(element)) return false
    notes.push(element)
    return true
  })
  return { page: rest, notes }
}

function isNoteList(element: PageElement): boolean {
  if (!/^(?:section|div|ol|ul)$/.test(element.name)) return false
  if (element.attributes['role'] === 'doc-endnotes') return true
  return labelsOf(element).some((label) => noteLists.has(label))
}

/** Whether an element is the mark of a footnote in a text, `<sup><a href="#fn1">1</a></sup>`, or leads back to it. */
export function isFootnoteMark(element: PageElement): boolean {
  if (!/^(?:sup|a|span)$/.test(element.name)) return false
  if (hasClass(element, ...noteMarks)) return true
  const link = elementsNamed(element, 'a')[0]
  if (link?.attributes['href']?.includes('#') !== true) return false
  const mark = element.name === 'sup' ? /^[[(（*†‡]*\d{0,3}[\])）*†‡]*$/ : /^(?:[*†‡]\d{0,3}|\[\d{1,3}\])$/
  return mark.test(wordsIn(element))
}
