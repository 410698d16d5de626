import { resolve } from 'node:path'
import { chooseLayout, codeHeight, formulaHeight, itemsHeight, measureWith, tableHeight } from '../../src/deck/fit.js'
import type { BodyHeight, Measure } from '../../src/deck/fit.js'
import { bulletsHeight } from '../../src/deck/kinds/bullets.js'
import { numberHeight } from '../../src/deck/kinds/number.js'
import { quotationHeight } from '../../src/deck/kinds/quote.js'
import { stepsHeight } from '../../src/deck/kinds/timeline.js'
import { renderHtml } from '../../src/html/render-html.js'
import type { HtmlOutput } from '../../src/html/render-html.js'
import { languageOf } from '../../src/lang/registry.js'
import { writeMarkdown } from '../../src/marp/write-markdown.js'
import { bylineOf } from '../../src/model/byline.js'
import { slideKinds } from '../../src/model/deck.js'
import type { Deck, SlideKind } from '../../src/model/deck.js'
import type { Line } from '../../src/model/outline.js'
import type { Theme } from '../../src/model/theme.js'
import { nodeFiles } from '../node-files.js'
import type { Draft, Samples } from './drafts.js'

/** What a picture or a diagram needs at least, in px. */
const leastPictureHeight = 280

const folder = resolve('tests/gallery')

/** A deck of all samples in a language, each in the type that fits a theme, a kind after the other. */
export function galleryDeck({ language, author, organisation, section, kinds }: Samples, theme: Theme): Deck {
  const about = { title: section, author, organisation, date: '2026-04-01', language, seconds: 0, unsaid: [] }
  const setting = { measure: measureWith(theme.metrics, languageOf(language).phrases), byline: bylineOf(about) }
  const slides = slideKinds
    .flatMap((kind): readonly Draft[] => kinds[kind])
    .map((draft, place) => ({
      ...fitted(draft, setting),
      id: `${place}`,
      section: 's',
      seconds: 0,
      notes: [],
    }))
  return { ...about, sections: [{ id: 's', title: section, seconds: 0 }], slides }
}

/** The deck's page. */
export function renderGallery(deck: Deck, theme: Theme): HtmlOutput {
  const markdown = writeMarkdown(deck, { theme: theme.name, size: theme.size, notes: false, article: 'gallery.md' })
  return renderPage(markdown, deck.language, theme)
}

/** A page of any Markdown whose pictures lie beside the samples. */
export function renderPage(markdown: string, language: string, theme: Theme): HtmlOutput {
  const images = { base: folder, allowed: [folder], file: 'gallery.md' }
  return renderHtml({ markdown, language, theme, images, meta: {}, notes: false }, nodeFiles)
}

/** A slide in the largest type that fits; lines that fit in none are left out, as in a talk. */
function fitted(draft: Draft, setting: Setting): Draft & { readonly step: string } {
  const heightOf = heights[draft.kind] as HeightOf<SlideKind>
  const { text } = draft.kind === 'statement' ? draft.line : draft.title
  const layout = chooseLayout(draft.kind, text, heightOf(draft, setting), setting.measure)
  if (layout) return { ...draft, step: layout.step }
  if ('items' in draft && draft.items.length > 1) return fitted({ ...draft, items: draft.items.slice(0, -1) }, setting)
  if ('steps' in draft && draft.steps.length > 1) return fitted({ ...draft, steps: draft.steps.slice(0, -1) }, setting)
  throw new Error(`The sample of ${draft.kind} "${draft.title.text}" fits in no type.`)
}

/** What the heights of slides follow from, besides themselves. */
interface Setting {
  readonly measure: Measure
  /** What stands below the talk's title. */
  readonly byline: readonly string[]
}

type HeightOf<K extends SlideKind> = (draft: Extract<Draft, { readonly kind: K }>, setting: Setting) => BodyHeight

const heights: { readonly [K in SlideKind]: HeightOf<K> } = {
  title: (_, { byline, measure }) => itemsHeight(byline, measure),
  profile: ({ items }, { measure }) => linesHeight(items, measure),
  agenda: ({ items }, { measure }) => linesHeight(items, measure),
  section: () => () => 0,
  bullets: ({ items }, { measure }) => bulletsHeight(items, measure),
  statement: () => () => 0,
  number: (draft, { measure }) => numberHeight(draft, draft.line.text, measure),
  timeline: ({ steps }, { measure }) => stepsHeight(steps, measure),
  quote: (draft, { measure }) => quotationHeight(draft, measure),
  figure: ({ images }, { measure }) => {
    const captions = linesHeight(
      images.flatMap(({ caption }) => caption ?? []),
      measure,
    )
    return (layout) => captions(layout) + leastPictureHeight
  },
  code: (draft) => codeHeight(draft.code),
  formula: ({ tex }) => formulaHeight(tex),
  diagram: () => () => leastPictureHeight,
  table: ({ head, rows }, { measure }) => tableHeight([head, ...rows], measure),
  closing: ({ items }, { measure }) => linesHeight(items, measure),
}

function linesHeight(lines: readonly Line[], measure: Measure): BodyHeight {
  const texts = lines.map(({ text }) => text)
  return itemsHeight(texts, measure)
}
