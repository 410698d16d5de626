import type { Removed } from '../../model/article.js'
import { hasClass, labelsOf, textIn, withoutElements } from './page-tree.js'
import type { PageElement } from './page-tree.js'
import { removedText } from './sifted-page.js'
import type { SiftedPage } from './sifted-page.js'

/** Elements that are no text of an article, whatever they hold. */
const mutedNames = new Set(
  'script style link meta base template iframe object embed applet video audio canvas svg map button input select textarea nav dialog menu colgroup noframes footer'.split(
    ' ',
  ),
)

/** Elements whose text nobody sees. */
const unseenNames = new Set('title script style template iframe object embed video audio canvas noframes'.split(' '))

const mutedRoles = new Set(
  'navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist'.split(' '),
)

/**
 * Words that name a part of a page beside its article, where they are a class or an identifier of their own or begin or end
 * one: `share`, `share-buttons`, `post_share`.
 */
const sideWords = [
  'share|shares|sharing|sharedaddy|sharebar|sns|social|follow-us|likes?|clap|hatena-bookmark|addthis|addtoany',
  'related|related-posts?|relatedposts|jp-relatedposts|recommend(?:ed|ation|ations)?|read-next|readnext|more-from|you-may-also-like|trending|popular-posts?',
  'comments?|comment-list|comment-box|disqus|disqus_thread|respond|replies|trackbacks?',
  'ads?|advert|advertisement|adsbygoogle|ad-slot|sponsor(?:ed)?|promo|promotion|outbrain|taboola|google-auto-placed',
  'cookies?|cookie-(?:banner|consent|notice)|consent|gdpr|newsletter|subscribe|subscription|signup|paywall|modal|popup|tooltip',
  'breadcrumbs?|pager|pagination|prev-next|post-navigation|nav-links|page-nav|skip-link|screen-reader-text|sr-only|visually-hidden|visuallyhidden',
  'toc|table-of-contents|toc-container|ez-toc-container|toc_container|index-list|contents-outline',
  'byline|dateline|author-(?:box|bio|info|card|profile)|entry-(?:meta|footer|date|categories|tags)|post-(?:meta|footer|tags|byline|info)|meta-(?:data|info)|tags?-(?:list|links)|posted-on',
  'msg-symbol|markdown-alert-title|admonition-title',
  'mw-editsection|edit-link|copy-button|line-numbers-rows|lineno|linenos|gutter|blob-num',
]

const sideLabel = new RegExp(`^(?:${sideWords.join('|')})$`, 'i')

/** The mark beside a heading that links to it: `¶`, `#`; some blogs name the heading's own link so. */
const anchorLabel = /^(?:anchor|headerlink|permalink|(?:header|heading)-?anchor(?:-link)?|anchor-link)$/i
const longestMark = 2

/** What a blog's software writes beside an article, where an element says nothing else. */
const sideText =
  /^(?:\d+ min(?:ute)?s?(?: read)?|\d+ ?分で読めます|read more|follow(?: me)?|share(?: this)?:?|advertisements?|続きを読む|フォロー(?:する)?|シェア(?:する)?|ツイート(?:する)?|広告|スポンサー(?:ド)?リンク)$/i

/** In characters: what is longer is no such text. */
const longestSideText = 30

/** What of a page's text stands in an element that is no mere side of it, whatever its name. */
const largestSide = 0.4

/** Elements that may be named after what stands beside them. */
const frames = new Set(['', 'html', 'body', 'main', 'article'])

/**
 * Takes out of a page what is no text of an article: scripts, what is hidden, navigation, sharing, advertising, comments. Of
 * that, what readers of the page see is told.
 */
export function cleanPage(page: PageElement): SiftedPage {
  const removed: Removed[] = []
  const visible = withoutElements(page, (element) => {
    if (isHidden(element)) return true
    const isOut = isMuted(element)
    if (isOut && !isUnseen(element)) removed.push(...removedText(withoutElements(element, isUnseen), 'page-frame'))
    return isOut
  })
  const limit = textIn(visible).length * largestSide
  const clean = withoutElements(visible, (element) => {
    const text = textIn(element)
    if (isAnchorMark(element, text)) return true
    const isOut = (isSide(element) && text.length <= limit) || isSideText(text)
    if (isOut) removed.push(...removedText(element, 'page-side'))
    return isOut
  })
  return { page: clean, removed }
}

function isSideText(text: string): boolean {
  return text.length <= longestSideText && sideText.test(text.trim())
}

function isAnchorMark(element: PageElement, text: string): boolean {
  return text.trim().length <= longestMark && labelsOf(element).some((label) => anchorLabel.test(label))
}

function isMuted(element: PageElement): boolean {
  const { name, attributes } = element
  if (name === 'script') return !isFormula(attributes['type'])
  return mutedNames.has(name) || mutedRoles.has(attributes['role'] ?? '')
}

function isUnseen(element: PageElement): boolean {
  return unseenNames.has(element.name) || isHidden(element)
}

/** MathJax keeps the source of formulas in scripts. */
function isFormula(type = ''): boolean {
  return /^math\/tex/i.test(type)
}

function isHidden(element: PageElement): boolean {
  const { name, attributes } = element
  if (frames.has(name) || name === 'script') return false
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')) return true
  // Formulas are drawn for the eye and said in MathML; some pictures are hidden from those who listen.
  if (attributes['aria-hidden'] !== 'true') return false
  return !hasClass(element, 'katex-html', 'fallback-image', 'mwe-math-fallback-image-inline') && name !== 'img'
}

function isSide(element: PageElement): boolean {
  if (frames.has(element.name)) return false
  if (element.name === 'aside') return !hasClass(element, 'msg', 'message', 'note', 'admonition', 'callout')
  return labelsOf(element).some((label) => sideLabel.test(label))
}
