import { languageOf } from '../../src/lang/registry.js'
import { bylineOf } from '../../src/model/byline.js'
import type { Deck, Slide, SlideKind } from '../../src/model/deck.js'
import type { Layout, Metrics, TextStyle } from '../../src/model/theme.js'
import { countLines } from '../../src/theme/measure.js'

/** A text of a slide, and in how many lines it was calculated to be set. */
export interface CalculatedText {
  readonly text: string
  readonly lines: number
}

/** A text and where it goes. */
interface Placed {
  readonly text: string
  readonly style: TextStyle
  readonly width: number
}

/** Every text that a slide sets in lines, as its layout has them. */
export function calculateLines(slide: Slide, deck: Deck, metrics: Metrics): readonly CalculatedText[] {
  const { phrases } = languageOf(deck.language)
  const layout = metrics.layouts[slide.kind].find(({ step }) => step === slide.step)!
  const title = { text: slide.title.text, style: layout.title, width: layout.width }
  const body = (texts[slide.kind] as TextsOf<SlideKind>)(slide, layout, deck)
  const placed = untitled.has(slide.kind) ? body : [title, ...body]
  return placed
    .filter(({ text }) => text !== '')
    .map(({ text, style, width }) => ({ text, lines: countLines(text, style, width, phrases) }))
}

/** Kinds that don't show what they are called. */
const untitled: ReadonlySet<SlideKind> = new Set(['statement', 'number', 'quote'])

type TextsOf<K extends SlideKind> = (
  slide: Extract<Slide, { readonly kind: K }>,
  layout: Layout,
  deck: Deck,
) => readonly Placed[]

const texts: { readonly [K in SlideKind]: TextsOf<K> } = {
  title: ({ subtitle }, layout, deck) => inBody([...(subtitle ? [subtitle.text] : []), ...bylineOf(deck)], layout),
  profile: ({ items }, layout) => inBody(items.map(textOf), layout),
  agenda: ({ items }, layout) => inBody(items.map(textOf), layout),
  section: () => [],
  bullets: ({ items }, layout) =>
    items.flatMap(({ text, items: below = [] }) => [
      ...inBody([text], layout),
      ...inBody(below.map(textOf), layout, 2 * layout.body.indent),
    ]),
  statement: ({ line }, { title, width }) => [{ text: line.text, style: title, width }],
  number: ({ line }, layout) => inBody([line.text], layout),
  timeline: ({ steps }, layout) =>
    steps.flatMap(({ when, line }) => [
      { text: when, style: layout.label, width: layout.body.indent - layout.label.gap },
      ...inBody([line.text], layout),
    ]),
  quote: ({ line, by }, layout) => [
    ...inBody([line.text], layout),
    ...(by === undefined ? [] : [{ text: `— ${by}`, style: layout.label, width: layout.width - layout.body.indent }]),
  ],
  figure: ({ images }, layout) =>
    inBody(
      images.flatMap(({ caption }) => caption?.text ?? []),
      layout,
    ),
  code: () => [],
  formula: () => [],
  diagram: () => [],
  table: ({ head, rows }, layout) => {
    const column = layout.width / head.length
    return inBody([head, ...rows].flat(), layout, layout.width - column + layout.body.indent)
  },
  closing: ({ items }, layout) => inBody(items.map(textOf), layout),
}

function inBody(lines: readonly string[], { body, width }: Layout, indent = body.indent): readonly Placed[] {
  return lines.map((text) => ({ text, style: body, width: width - indent }))
}

function textOf({ text }: { readonly text: string }): string {
  return text
}
