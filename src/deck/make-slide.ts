import { createHash } from 'node:crypto'
import type { Slide } from '../model/deck.js'
import type { Line, ShowPoint, Topic } from '../model/outline.js'
import { chooseLines, chooseStatement, listLayout } from './choose-lines.js'
import { chooseLayout, codeHeight, formulaHeight, itemsHeight, tableHeight } from './fit.js'
import type { Measure } from './fit.js'
import { scriptOf, secondsOf, titleOf } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'

/** A slide before it is known where it stands. */
type Content = Pick<Slide, 'id' | 'title' | 'seconds' | 'notes'>

/** What an audience can take in of the rest. */
const mostCodeLines = 12
const mostRows = 6
const mostColumns = 4

/** The height in px below which a picture is not worth its slide. */
const leastPictureHeight = 280

/**
 * Makes the slide of a plan.
 * @param topic What it belongs to; its title stands on slides that hold something of several headings.
 * @returns `undefined` if nothing of it fits a slide.
 */
export function makeSlide(plan: SlidePlan, topic: Pick<Topic, 'id' | 'title'>, measure: Measure): Slide | undefined {
  return plan.show ? makeShowSlide(plan, plan.show, topic.id, measure) : makeTextSlide(plan, topic, measure)
}

function makeTextSlide(plan: SlidePlan, topic: Pick<Topic, 'id' | 'title'>, measure: Measure): Slide | undefined {
  const title = titleOf(plan, topic.title)
  const items = chooseLines(plan.sentences, 'bullets', title.text, measure)
  const content = (kind: string): Content => contentOf(plan, title, kind, items[0]?.sources[0]?.text ?? '')
  if (items.length > 1) {
    const layout = listLayout(items, 'bullets', title.text, measure)
    return layout && { kind: 'bullets', section: topic.id, step: layout.step, items, ...content('bullets') }
  }
  const statement = chooseStatement(plan.sentences, measure)
  return statement && { kind: 'statement', section: topic.id, ...statement, ...content('statement') }
}

function makeShowSlide(
  plan: SlidePlan,
  { show, title }: ShowPoint,
  section: string,
  measure: Measure,
): Slide | undefined {
  const content = { ...contentOf(plan, title, show.kind, `${show.line}`), section }
  switch (show.kind) {
    case 'figure': {
      const { src, alt } = show
      const caption = show.caption && { text: show.caption, sources: [{ line: show.line, text: show.caption }] }
      const captions = caption ? [caption.text] : []
      const layout = chooseLayout(
        'figure',
        title.text,
        (tried) => itemsHeight(captions, measure)(tried) + leastPictureHeight,
        measure,
      )
      return (
        layout && { kind: 'figure', step: layout.step, images: [{ src, alt, ...(caption && { caption }) }], ...content }
      )
    }
    case 'code': {
      const { code, language, line } = show
      const lines = code.split('\n').length
      if (lines > mostCodeLines) return undefined
      const layout = chooseLayout('code', title.text, codeHeight(code), measure)
      return layout && { kind: 'code', step: layout.step, code, language, from: line, to: line + lines + 1, ...content }
    }
    case 'math': {
      const { tex, line } = show
      const layout = chooseLayout('formula', title.text, formulaHeight(tex), measure)
      const to = line + tex.split('\n').length + 1
      return layout && { kind: 'formula', step: layout.step, tex, from: line, to, ...content }
    }
    case 'table': {
      const { head, rows } = show
      if (rows.length > mostRows || head.length > mostColumns) return undefined
      const layout = chooseLayout('table', title.text, tableHeight([head, ...rows], measure), measure)
      return layout && { kind: 'table', step: layout.step, head, rows, ...content }
    }
  }
}

function contentOf(plan: SlidePlan, title: Line, kind: string, key: string): Content {
  return { id: slideId(kind, key), title, seconds: secondsOf(plan), notes: scriptOf(plan) }
}

/** Kind and a hash of what the slide is from, so that it stays when others come and go. */
export function slideId(kind: string, key: string): string {
  return `${kind}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}`
}
