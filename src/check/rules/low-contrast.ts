import type { RenderedElement, TextColours } from '../../model/rendered-slide.js'
import type { CheckedSlide } from '../checked-deck.js'
import { groupBy } from '../group-by.js'
import type { Group } from '../group-by.js'
import type { Finding, Rule } from '../rule.js'
import { nameSlides, quote } from '../words.js'

/** WCAG 2.2, 1.4.3 (AA): large text is from 18 pt, or bold from 14 pt on; a pt is 4/3 px. */
const limits = { text: 4.5, large: 3, largeSize: 24, largeBoldSize: 18.66, bold: 700 }

interface Faint {
  readonly slide: CheckedSlide
  readonly element: RenderedElement
  readonly colours: TextColours
  readonly needed: number
}

/** Text that hardly stands out from what is behind it; the same colours are told once. */
export const lowContrast: Rule = {
  name: 'low-contrast',
  severity: 'warning',
  find: ({ slides }) => groupBy(slides.flatMap(findFaint), coloursOf).map(describe),
}

function findFaint(slide: CheckedSlide): readonly Faint[] {
  return slide.rendered.elements.flatMap((element) => {
    const needed = isLarge(element) ? limits.large : limits.text
    return element.colours
      .filter((colours) => contrastOf(colours) < needed)
      .map((colours) => ({ slide, element, colours, needed }))
  })
}

function coloursOf({ colours, needed }: Faint): string {
  return `${colours.text} ${colours.background} ${needed}`
}

function isLarge({ fontSize, fontWeight }: RenderedElement): boolean {
  return fontSize >= (fontWeight >= limits.bold ? limits.largeBoldSize : limits.largeSize)
}

/** The contrast ratio, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
function contrastOf({ text, background }: TextColours): number {
  const [darker = 0, lighter = 0] = [luminanceOf(text), luminanceOf(background)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The relative luminance of `#rrggbb`, from 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function describe(group: Group<Faint>): Finding {
  const [{ slide, element, colours, needed }] = group
  const where = nameSlides(group.map((faint) => faint.slide))
  // Cut, as a ratio just below the limit must not be told as the limit.
  const ratio = Math.floor(contrastOf(colours) * 10) / 10
  return {
    slide,
    text: element.text,
    namesSlides: true,
    message: `Text on ${where} is ${colours.text} on ${colours.background} (${quote(element.text)}), a contrast of ${ratio}:1, less than ${needed}:1.`,
    hint: 'Make one of the two colours darker or lighter.',
  }
}
