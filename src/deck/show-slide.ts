import type { Slide } from '../model/deck.js'
import type { Point, ShowPoint } from '../model/outline.js'
import { mostCodeLines } from './excerpts/excerpt-code.js'
import { mostColumns, mostRows } from './excerpts/excerpt-table.js'
import { isTrivial } from './excerpts/is-trivial.js'
import { chooseLayout, codeHeight, formulaHeight, itemsHeight, tableHeight } from './fit.js'
import type { BodyHeight, Measure } from './fit.js'

type Show = ShowPoint['show']
type Shown = Extract<Slide, { readonly kind: 'figure' | 'code' | 'formula' | 'diagram' | 'table' }>

/** What a slide shows, without where it stands and what is said to it. */
type Showing<S extends Slide = Shown> = S extends Slide
  ? Omit<S, 'id' | 'section' | 'title' | 'seconds' | 'notes'>
  : never

/** The height in px below which a picture is not worth its slide. */
const leastPictureHeight = 280

/** The step of type in which a kind's body fits below the title, if there is one. */
type FindStep = (kind: Shown['kind'], body: BodyHeight) => string | undefined

type Maker<S extends Show> = (show: S, findStep: FindStep, measure: Measure) => Showing | undefined

const makers: { readonly [K in Show['kind']]: Maker<Extract<Show, { readonly kind: K }>> } = {
  figure({ src, alt, caption, line }, findStep, measure) {
    const captionHeight = itemsHeight(caption === undefined ? [] : [caption], measure)
    const step = findStep('figure', (layout) => captionHeight(layout) + leastPictureHeight)
    const captioned = caption !== undefined && { caption: { text: caption, sources: [{ line, text: caption }] } }
    return step === undefined ? undefined : { kind: 'figure', step, images: [{ src, alt, ...captioned }] }
  },
  code(show, findStep) {
    const { code, language } = show
    if (linesIn(code) > mostCodeLines || isTrivial(show)) return undefined
    const step = findStep('code', codeHeight(code))
    return step === undefined ? undefined : { kind: 'code', step, code, language, ...placeOf(show) }
  },
  math({ tex, line }, findStep) {
    const step = findStep('formula', formulaHeight(tex))
    return step === undefined ? undefined : { kind: 'formula', step, tex, ...fenced(tex, line) }
  },
  diagram({ source, language, line }, findStep) {
    const step = findStep('diagram', () => leastPictureHeight)
    return step === undefined ? undefined : { kind: 'diagram', step, source, language, ...fenced(source, line) }
  },
  table({ head, rows }, findStep, measure) {
    if (rows.length > mostRows || head.length > mostColumns) return undefined
    const step = findStep('table', tableHeight([head, ...rows], measure))
    return step === undefined ? undefined : { kind: 'table', step, head, rows }
  },
}

/** What the slide of a picture, code, formula, diagram or table shows; `undefined` if it doesn't fit below its title. */
export function showSlide(show: Show, title: string, measure: Measure): Showing | undefined {
  const make = makers[show.kind] as Maker<Show>
  return make(show, (kind, body) => chooseLayout(kind, title, body, measure)?.step, measure)
}

/** Whether a slide can show a point, and no other shows the same. */
export function canBeShown(point: Point, measure: Measure): point is ShowPoint {
  return point.kind === 'show' && !point.isRepeated && showSlide(point.show, point.title.text, measure) !== undefined
}

function placeOf(show: Extract<Show, { readonly kind: 'code' }>): { readonly from: number; readonly to: number } {
  return 'from' in show ? { from: show.from, to: show.to } : fenced(show.code, show.line)
}

/** First and last line in the article of what stands between two fences. */
function fenced(text: string, line: number): { readonly from: number; readonly to: number } {
  return { from: line, to: line + linesIn(text) + 1 }
}

function linesIn(text: string): number {
  return text.split('\n').length
}
