import type { RenderedElement } from '../../model/rendered-slide.js'
import type { CheckedSlide } from '../checked-deck.js'
import { findElements, isIn } from '../elements.js'
import type { Finding, Rule } from '../rule.js'
import { nameSlides, quote } from '../words.js'

/** The smallest type that can be read from the last row, in px of a slide 720 px high; the first that fits counts. */
const floors = [
  { what: 'A header or footer', tags: ['header', 'footer'], kinds: [], px: 18 },
  { what: 'Code', tags: ['pre', 'code', 'marp-pre'], kinds: [], px: 22 },
  { what: 'Text of a table', tags: ['table'], kinds: [], px: 26 },
  { what: 'A caption', tags: ['figcaption', 'caption'], kinds: ['figure'], px: 26 },
  { what: 'Text', tags: undefined, kinds: [], px: 32 },
] as const

type Floor = (typeof floors)[number]

/** The height that the floors are for. */
const usualHeight = 720

/** Browsers round sizes; half a px nobody sees. */
const tolerance = 0.5

interface Small {
  readonly slide: CheckedSlide
  readonly element: RenderedElement
  readonly floor: Floor
  /** In px of a slide of the usual height. */
  readonly size: number
}

/** Type that the last row can't read; the same size of the same kind of text is told once. */
export const smallText: Rule = {
  name: 'small-text',
  severity: 'warning',
  find: ({ slides }) => {
    const groups = new Map<string, Small[]>()
    for (const small of slides.flatMap(findSmall)) {
      const key = `${small.floor.what} ${small.size}`
      groups.set(key, [...(groups.get(key) ?? []), small])
    }
    return [...groups.values()].map(describe)
  },
}

function findSmall(slide: CheckedSlide): readonly Small[] {
  const scale = usualHeight / slide.rendered.height
  return findElements([slide], ({ lines }) => lines.length > 0)
    .flatMap(({ elements }) => elements)
    .map((element) => ({
      slide,
      element,
      floor: floorOf(element, slide),
      size: Math.round(element.fontSize * scale),
      isSmall: element.fontSize * scale < floorOf(element, slide).px - tolerance,
    }))
    .filter(({ isSmall }) => isSmall)
}

function floorOf(element: RenderedElement, { rendered }: CheckedSlide): Floor {
  const own = floors.find(({ tags, kinds }) => {
    if (tags && isIn(element, tags)) return true
    return element.tag === 'p' && kinds.some((kind) => rendered.classes.includes(kind))
  })
  return own ?? floors[4]
}

function describe(group: readonly Small[]): Finding {
  const [{ slide, element, floor, size }] = group as [Small, ...Small[]]
  const where = nameSlides(group.map((small) => small.slide))
  return {
    slide,
    text: element.text,
    namesSlides: true,
    message: `${floor.what} on ${where} is set in ${size} px (${quote(element.text)}), less than ${floor.px} px.`,
    hint: 'Say less, so that it can be set larger.',
  }
}
