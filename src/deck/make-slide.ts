import { createHash } from 'node:crypto'
import type { Slide } from '../model/deck.js'
import type { Line, Topic } from '../model/outline.js'
import { chooseLines, chooseStatement, listLayout } from './choose-lines.js'
import type { Measure } from './fit.js'
import { showSlide } from './show-slide.js'
import { scriptOf, secondsOf, titleOf } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'

/** A slide before it is known where it stands. */
type Content = Pick<Slide, 'id' | 'title' | 'seconds' | 'notes'>

/**
 * Makes the slide of a plan.
 * @param topic What it belongs to; its title stands on slides that hold something of several headings.
 * @returns `undefined` if nothing of it fits a slide.
 */
export function makeSlide(plan: SlidePlan, topic: Pick<Topic, 'id' | 'title'>, measure: Measure): Slide | undefined {
  if (!plan.show) return makeTextSlide(plan, topic, measure)
  const { show } = plan.show
  const title = titleOf(plan, topic.title)
  const slide = showSlide(show, title.text, measure)
  return slide && { ...slide, section: topic.id, ...contentOf(plan, title, slide.kind, `${show.line}`) }
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

function contentOf(plan: SlidePlan, title: Line, kind: string, key: string): Content {
  return { id: slideId(kind, key), title, seconds: secondsOf(plan), notes: scriptOf(plan) }
}

/** Kind and a hash of what the slide is from, so that it stays when others come and go. */
export function slideId(kind: string, key: string): string {
  return `${kind}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}`
}
