import type { Root } from 'mdast'
import type { Removed } from '../../model/article.js'
import type { Fields } from '../front-matter.js'
import { cleanPage } from './clean-page.js'
import { findMainText } from './find-main-text.js'
import { mendPage } from './mend-page.js'
import { readPageAbout } from './page-about.js'
import { resolveAddresses } from './page-addresses.js'
import { takeFoldsOut } from './page-folds.js'
import { takeFootnotes } from './page-footnotes.js'
import { toMarkdownTree } from './page-markdown.js'
import { elementsNamed, textIn, wordsIn } from './page-tree.js'
import type { PageElement } from './page-tree.js'
import { parsePage } from './parse-page.js'
import { markTitle, textOf } from './read-fragment.js'

/** Why a page has no text: it is built by a script, or asks who is there. */
export type PageLack = 'script' | 'login'

/** What a page holds. */
export interface Page {
  /** What it says of itself, under the keys of front matter. */
  readonly fields: Fields
  readonly titleLine: number
  readonly tree: Root
  /** Its text, to find its language from. */
  readonly text: string
  /** What its readers see and is none of its article, but for what Readability leaves aside. */
  readonly removed: readonly Removed[]
  readonly lack?: PageLack
}

/** In characters: what a page without its text still may say, such as that it needs a script. */
const longestExcuse = 400

/**
 * Reads a web page: its metadata, and the text of its article as the tree that Markdown is parsed to.
 * @param address Where it was fetched; its relative addresses are taken from there.
 */
export function readPage(html: string, address?: string): Page {
  const page = parsePage(html)
  const { fields, titleLine, base, canonical } = readPageAbout(page)
  const said = fields.get('title')
  const title = typeof said === 'string' ? said : ''
  const clean = cleanPage(page)
  const mended = mendPage(clean.page)
  const { page: whole, notes } = takeFootnotes(mended.page)
  const main = takeFoldsOut(findMainText(whole, title))
  const tree = markTitle(resolveAddresses(toMarkdownTree(main.page, notes), { address, base, canonical }), title)
  const text = textOf(tree)
  const lack = findLack(page, text)
  return {
    fields,
    titleLine,
    tree,
    text,
    removed: [...clean.removed, ...mended.removed, ...main.removed],
    ...(lack && { lack }),
  }
}

function findLack(page: PageElement, text: string): PageLack | undefined {
  if (text.length > longestExcuse) return undefined
  const asksToLogIn = elementsNamed(page, 'input').some(({ attributes }) => attributes['type'] === 'password')
  if (asksToLogIn) return 'login'
  const scripts = elementsNamed(page, 'script').filter(({ attributes }) => !/json|tex/.test(attributes['type'] ?? ''))
  const excuses = elementsNamed(page, 'noscript').map(wordsIn).join(' ')
  const isShell =
    text.trim() === '' && scripts.some((script) => script.attributes['src'] || textIn(script).length > 200)
  return isShell || (scripts.length > 0 && /javascript/i.test(`${excuses} ${text}`) && text.length < 140)
    ? 'script'
    : undefined
}
