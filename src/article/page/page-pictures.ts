import { elementsNamed, elementsOf, hasClass, inPlaceOf, wordsIn } from './page-tree.js'
import type { PageElement, PageNode } from './page-tree.js'

/** Where blogs keep a picture's address until it comes into view, the most telling first. */
const lateSources = ['data-original', 'data-lazy-src', 'data-src', 'data-actualsrc', 'data-hi-res-src', 'data-url']
const lateSets = ['data-srcset', 'data-lazy-srcset', 'srcset']

/** In px: what is not larger is an icon, a face or a counter. */
const largestIcon = 48

/** What stands for a picture that a script loads later. */
const placeholder =
  /^(?:$|about:blank|data:image\/(?:gif|svg\+xml|png);.{0,400}$|.*\b(?:blank|spacer|placeholder|loading|lazy|1x1|pixel)\.(?:gif|png|svg))/is

/** The picture that an `<img>` or a `<picture>` shows; nothing for icons and counters, an emoji's text for its picture. */
export function mendPicture(element: PageElement): readonly PageNode[] | undefined {
  if (element.name === 'picture') {
    const picture = pictureIn(element)
    return picture === undefined ? [] : [picture]
  }
  if (element.name !== 'img') return undefined
  const { alt = '', title } = element.attributes
  if (hasClass(element, 'emoji', 'wp-smiley', 'twemoji')) return [{ kind: 'text', text: alt, line: element.line }]
  const src = sourceOf(element)
  if (src === '' || isIcon(element)) return []
  return [inPlaceOf(element, 'img', [], { src, alt, ...(title && { title }) })]
}

/** A picture for browsers without scripts stands where a script would load one. */
export function mendNoscript(element: PageElement): readonly PageNode[] | undefined {
  if (element.name !== 'noscript') return undefined
  const picture = pictureIn(element)
  return picture !== undefined && wordsIn(element) === '' ? [picture] : []
}

/** A picture's caption becomes its title, which is what the Markdown reader takes for its caption. */
export function mendFigure(element: PageElement): readonly PageNode[] | undefined {
  if (element.name !== 'figure' && !hasClass(element, 'wp-caption')) return undefined
  const captions = elementsOf(element).filter((node) => node.name === 'figcaption' || hasClass(node, 'wp-caption-text'))
  const pictures = elementsNamed(element, 'img')
  const picture = pictures.at(-1)
  const isOnlyPicture = elementsNamed(element, 'pre', 'table', 'blockquote', 'ul', 'ol').length === 0
  if (picture === undefined || !isOnlyPicture) return undefined
  const caption = captions.map(wordsIn).join(' ').trim()
  return [inPlaceOf(element, 'p', [...pictures.slice(0, -1), withCaption(picture, caption)])]
}

/** Zenn's caption: a paragraph of a picture, a line break and emphasised text. */
export function mendCaption(element: PageElement): readonly PageNode[] | undefined {
  if (element.name !== 'p') return undefined
  const [picture, lineBreak, caption, ...others] = element.children.filter(
    (child) => wordsIn(child) !== '' || child.kind === 'element',
  )
  if (picture?.kind !== 'element' || lineBreak?.kind !== 'element' || caption?.kind !== 'element') return undefined
  if (others.length > 0 || picture.name !== 'img' || lineBreak.name !== 'br' || caption.name !== 'em') return undefined
  return [inPlaceOf(element, 'p', [withCaption(picture, wordsIn(caption))])]
}

function withCaption(picture: PageElement, caption: string): PageElement {
  return caption === '' ? picture : { ...picture, attributes: { ...picture.attributes, title: caption } }
}

/** The one picture in an element, the sources of a `<picture>` or its `<img>`. */
function pictureIn(element: PageElement): PageElement | undefined {
  const pictures = elementsNamed(element, 'img')
  const [picture] = pictures
  const sources = elementsNamed(element, 'source')
  const shown = picture ?? (sources.length > 0 ? inPlaceOf(element, 'img', []) : undefined)
  if (shown === undefined || pictures.length > 1) return undefined
  const src = sourceOf(shown) || sources.map(sourceOf).find(Boolean)
  return src ? { ...shown, attributes: { ...shown.attributes, src } } : undefined
}

function sourceOf({ attributes }: PageElement): string {
  const { src = '' } = attributes
  const late = lateSources.map((name) => attributes[name]).find(Boolean)
  const candidates = [late, src, ...lateSets.map((name) => largestOf(attributes[name] ?? ''))]
  return candidates.find((address) => address && !placeholder.test(address.trim()))?.trim() ?? ''
}

/** The picture of the largest width or density in a `srcset`. */
function largestOf(set: string): string {
  const candidates = [...set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)]
  const sizes = candidates.map(([, address = '', size = '1']) => ({ address, size: Number(size) }))
  return sizes.toSorted((a, b) => b.size - a.size)[0]?.address ?? ''
}

function isIcon({ attributes }: PageElement): boolean {
  const width = Number.parseInt(attributes['width'] ?? '', 10)
  const height = Number.parseInt(attributes['height'] ?? '', 10)
  return width <= largestIcon || height <= largestIcon
}
