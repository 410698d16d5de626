import type { RenderedElement } from '../../model/rendered-slide.js'
import type { CheckedSlide } from '../checked-deck.js'
import { codeTags, isIn } from '../elements.js'
import { groupBy } from '../group-by.js'
import type { Group } from '../group-by.js'
import type { Finding, Rule } from '../rule.js'
import { nameSlides, quote } from '../words.js'

/** The smallest type that can be read from the last row. */
interface Floor {
  /** What is set so, as the beginning of a sentence. */
  readonly what: string
  /** In px of a slide of the usual height. */
  readonly px: number
}

/** Floors of text in certain elements; the first that fits counts. */
const floorsOfElements: readonly (Floor & { readonly tags: readonly string[] })[] = [
  { what: 'A header or footer', tags: ['header', 'footer'], px: 18 },
  { what: 'Code', tags: codeTags, px: 22 },
  { what: 'Text of a table', tags: ['table'], px: 26 },
  { what: 'A caption', tags: ['figcaption', 'caption'], px: 26 },
]

/** Of paragraphs on slides that show a picture. */
const captionFloor: Floor = { what: 'A caption', px: 26 }

/** Of all other text. */
const textFloor: Floor = { what: 'Text', px: 32 }

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
  find: ({ slides }) =>
    groupBy(slides.flatMap(findSmall), ({ floor, size }) => `${floor.what} ${Math.round(size)}`).map(describe),
}

function findSmall(slide: CheckedSlide): readonly Small[] {
  const { elements, height } = slide.rendered
  return elements
    .filter(({ lines }) => lines.length > 0)
    .map((element) => {
      const size = (element.fontSize * usualHeight) / height
      return { slide, element, floor: floorOf(element, slide), size }
    })
    .filter(({ size, floor }) => size < floor.px - tolerance)
}

function floorOf(element: RenderedElement, { rendered }: CheckedSlide): Floor {
  const own = floorsOfElements.find(({ tags }) => isIn(element, tags))
  if (own) return own
  return element.tag === 'p' && rendered.classes.includes('figure') ? captionFloor : textFloor
}

function describe(group: Group<Small>): Finding {
  const [{ slide, element, floor, size }] = group
  const where = nameSlides(group.map((small) => small.slide))
  return {
    slide,
    text: element.text,
    namesSlides: true,
    message: `${floor.what} on ${where} is set in ${Math.round(size)} px (${quote(element.text)}), less than ${floor.px} px.`,
    hint: 'Say less, so that it can be set larger.',
  }
}
