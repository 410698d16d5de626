import { createHash } from 'node:crypto'
import type { Slide } from '../model/deck.js'
import type { Line, Topic } from '../model/outline.js'
import { chooseItems } from './choose-lines.js'
import type { Item } from './fill-list.js'
import { makeText } from './kinds/text-kinds.js'
import type { Setting } from './kinds/text-plan.js'
import { headingOver } from './shared-heading.js'
import { stepOf } from './rows.js'
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
export function makeSlide(plan: SlidePlan, topic: Pick<Topic, 'id' | 'title'>, setting: Setting): Slide | undefined {
  if (!plan.show) return makeTextSlide(plan, topic, setting)
  const { show } = plan.show
  const title = titleOf(plan, topic.title)
  const slide = showSlide(show, title.text, setting.measure)
  return slide && { ...slide, section: topic.id, ...contentOf(plan, title, slide.kind, `${show.line}`) }
}

function makeTextSlide(plan: SlidePlan, topic: Pick<Topic, 'id' | 'title'>, setting: Setting): Slide | undefined {
  const likely = titleOf(plan, topic.title)
  const choose = (title: Line): readonly Item[] =>
    chooseItems({ sentences: plan.sentences, kind: 'bullets', title: title.text }, setting)
  const first = choose(likely)
  const row = plan.sentences.filter((point) => stepOf(point) !== undefined)
  // Where some steps of a row are told, nothing else is shown.
  const points = row.length > 1 ? row : first.map(({ point }) => point)
  const title = plan.title ?? headingOver(points, likely, setting)
  const items = title.text === likely.text ? first : choose(title)
  const body = makeText({ title: title.text, sentences: plan.sentences, items }, setting)
  const key = items[0]?.line.sources[0]?.text ?? ''
  return body && { ...body, section: topic.id, ...contentOf(plan, body.title ?? title, body.kind, key) }
}

function contentOf(plan: SlidePlan, title: Line, kind: string, key: string): Content {
  return { id: slideId(kind, key), title, seconds: secondsOf(plan), notes: scriptOf(plan) }
}

/** Kind and a hash of what the slide is from, so that it stays when others come and go. */
export function slideId(kind: string, key: string): string {
  return `${kind}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}`
}
