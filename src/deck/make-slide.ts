import { createHash } from 'node:crypto'
import type { Slide } from '../model/deck.js'
import type { Line, SentencePoint } from '../model/outline.js'
import type { Layout } from '../model/theme.js'
import { measureText } from '../theme/measure.js'
import { secondsOf } from './choose-points.js'
import type { SlidePlan } from './choose-points.js'
import { chooseLayout, itemsHeight } from './fit.js'
import type { Measure } from './fit.js'
import { showSlide } from './show-slide.js'

/** A slide before it is known where it stands. */
type Content = Pick<Slide, 'id' | 'title' | 'seconds' | 'notes'>

const mostItems = 4

/** More text than this is read, not listened to: about 150 Japanese characters or 45 English words (in em). */
const mostText = 150

/** So much is read at a glance: a line and a half, in em. */
const easyText = 40

/**
 * Makes the slide of a plan.
 * @returns `undefined` if nothing of it fits a slide.
 */
export function makeSlide(plan: SlidePlan, section: string, measure: Measure): Slide | undefined {
  if (!plan.show) return makeTextSlide(plan, section, measure)
  const { show, title } = plan.show
  const slide = showSlide(show, title.text, measure)
  return slide && { ...slide, section, ...contentOf(plan, title, slide.kind, `${show.line}`) }
}

function makeTextSlide(plan: SlidePlan, section: string, measure: Measure): Slide | undefined {
  const title = plan.sentences[0]?.title
  if (title === undefined) return undefined
  const items = chooseLines(plan.sentences, title.text, measure)
  const content = (kind: string): Content => contentOf(plan, title, kind, items[0]?.sources[0]?.text ?? '')
  const [only, ...others] = items
  if (only && others.length > 0) {
    const layout = bulletsLayout(items, title.text, measure)
    return layout && { kind: 'bullets', section, step: layout.step, items, ...content('bullets') }
  }
  for (const line of only ? [only] : plan.sentences.flatMap(({ lines }) => lines)) {
    const layout = chooseLayout('statement', '', itemsHeight([line.text], measure), measure)
    if (layout) return { kind: 'statement', section, step: layout.step, line, ...content('statement') }
  }
  return undefined
}

/** How much a sentence is worth on a slide: one that takes three lines there is better said than shown. */
function showWeight({ weight, lines }: SentencePoint, measure: Measure): number {
  return weight * Math.min(1, easyText / Math.max(1, textWidth(lines.slice(0, 1), measure)))
}

/** The lines that matter most, as many as a slide holds, in the author's order. */
function chooseLines(sentences: readonly SentencePoint[], title: string, measure: Measure): readonly Line[] {
  const chosen = new Map<SentencePoint, Line>()
  for (const point of sentences.toSorted((a, b) => showWeight(b, measure) - showWeight(a, measure))) {
    if (chosen.size === mostItems) break
    const fitting = point.lines.find((line) => {
      const candidate = inOrder(sentences, new Map(chosen).set(point, line))
      return textWidth(candidate, measure) <= mostText && bulletsLayout(candidate, title, measure) !== undefined
    })
    if (fitting) chosen.set(point, fitting)
  }
  return inOrder(sentences, chosen)
}

function inOrder(sentences: readonly SentencePoint[], chosen: ReadonlyMap<SentencePoint, Line>): readonly Line[] {
  return sentences.flatMap((point) => chosen.get(point) ?? [])
}

function textWidth(lines: readonly Line[], { metrics }: Measure): number {
  const faces = metrics.layouts.bullets[0]?.body.faces ?? []
  return lines.reduce((width, { text }) => width + measureText(text, faces), 0)
}

function bulletsLayout(lines: readonly Line[], title: string, measure: Measure): Layout | undefined {
  const texts = lines.map(({ text }) => text)
  return chooseLayout('bullets', title, itemsHeight(texts, measure), measure)
}

function contentOf(plan: SlidePlan, title: Line, kind: string, key: string): Content {
  const notes = plan.sentences.map(({ sentence }) => ({ text: sentence.text, sources: [sentence] }))
  return { id: slideId(kind, key), title, seconds: secondsOf(plan), notes }
}

/** Kind and a hash of what the slide is from, so that it stays when others come and go. */
export function slideId(kind: string, key: string): string {
  return `${kind}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}`
}
