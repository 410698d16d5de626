import { resolve } from 'node:path'
import {
  chooseLayout,
  codeHeight,
  formulaHeight,
  headlineHeight,
  itemsHeight,
  measureWith,
  tableHeight,
} from '../../src/deck/fit.js'
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
import type { Deck, Slide } from '../../src/model/deck.js'
import type { Theme } from '../../src/model/theme.js'
import { nodeFiles } from '../node-files.js'
import type { Draft, Samples } from './drafts.js'

/** What a picture or a diagram needs at least, in px. */
const leastPictureHeight = 280

const folder = resolve('tests/gallery')

/** A deck of all samples in a language, each in the type that fits a theme, a kind after the other. */
export function galleryDeck({ language, author, organisation, section, kinds }: Samples, theme: Theme): Deck {
  const about = { title: section, author, organisation, date: '2026-04-01', language, seconds: 0, unsaid: [] }
  const measure = measureWith(theme.metrics, languageOf(language).phrases)
  const slides = slideKinds
    .flatMap((kind): readonly Draft[] => kinds[kind])
    .map((draft, place) => ({
      ...fitted(draft, bylineOf(about), measure),
      id: `${place}`,
      section: 's',
      seconds: 0,
      notes: [],
    }))
  return { ...about, sections: [{ id: 's', title: section, seconds: 0 }], slides: slides as readonly Slide[] }
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
function fitted(draft: Draft, byline: readonly string[], measure: Measure): Draft & { readonly step: string } {
  const layout = chooseLayout(draft.kind, draft.title.text, heightOf(draft, byline, measure), measure)
  if (layout) return { ...draft, step: layout.step }
  if ('items' in draft && draft.items.length > 1)
    return fitted({ ...draft, items: draft.items.slice(0, -1) }, byline, measure)
  if (draft.kind === 'timeline' && draft.steps.length > 1)
    return fitted({ ...draft, steps: draft.steps.slice(0, -1) }, byline, measure)
  throw new Error(`The sample of ${draft.kind} "${draft.title.text}" fits in no type.`)
}

function heightOf(draft: Draft, byline: readonly string[], measure: Measure): BodyHeight {
  const itemsOf = (items: readonly { readonly text: string }[]): BodyHeight =>
    itemsHeight(
      items.map(({ text }) => text),
      measure,
    )
  switch (draft.kind) {
    case 'title':
      return itemsHeight(byline, measure)
    case 'section':
      return () => 0
    case 'profile':
    case 'agenda':
    case 'closing':
      return itemsOf(draft.items)
    case 'bullets':
      return bulletsHeight(draft.items, measure)
    case 'statement':
      return headlineHeight(draft.line.text, measure)
    case 'number':
      return numberHeight(draft, draft.line.text, measure)
    case 'timeline':
      return stepsHeight(draft.steps, measure)
    case 'quote':
      return quotationHeight(draft, measure)
    case 'figure':
      return (layout) => itemsOf(draft.images.flatMap(({ caption }) => caption ?? []))(layout) + leastPictureHeight
    case 'diagram':
      return () => leastPictureHeight
    case 'code':
      return codeHeight(draft.code)
    case 'formula':
      return formulaHeight(draft.tex)
    case 'table':
      return tableHeight([draft.head, ...draft.rows], measure)
  }
}
