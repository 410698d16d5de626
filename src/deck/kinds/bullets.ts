import type { BulletItem } from '../../model/deck.js'
import type { Line } from '../../model/outline.js'
import type { Item } from '../choose-lines.js'
import { chooseItems, fewItems, mostItems } from '../choose-lines.js'
import { chooseLayout, itemsHeight } from '../fit.js'
import type { BodyHeight, Measure } from '../fit.js'
import { leans } from '../leans.js'
import { textWidth } from '../rank-lines.js'
import { repeats } from '../repeats.js'
import { isOverAll } from '../shared-heading.js'
import type { MakeText, Setting, TextPlan } from './text-plan.js'

/** A line that is wider takes two rows and more: its clauses are read more easily one by one (in em). */
const easyWidth = 30

/** Lines under each other, two at least; those of a list below the line that announces it. */
export const makeBullets: MakeText = (plan, { measure, before }) => {
  const whole = plan.items.map(({ line }) => line)
  const fewer = { ...plan, items: withoutLightest(plan.items) }
  for (const items of [
    nestHeadings(plan, before),
    nestHeadings(fewer, before),
    nestList(plan),
    divideLong(plan, measure, isFew(plan) ? 0 : easyWidth),
    whole,
  ]) {
    if (items.length < 2) continue
    const layout = chooseLayout('bullets', plan.title, bulletsHeight(items, measure), measure)
    if (layout) return { kind: 'bullets', step: layout.step, items }
  }
  return undefined
}

/** Whether lines are few for several sentences: then all clauses of these are welcome. */
function isFew({ items, sentences }: TextPlan): boolean {
  return items.length < fewItems && sentences.length > 1
}

/** A long line for want of a claim, with the next one beside it though that is long, too. */
export const makeLongBullets: MakeText = (plan, setting) => {
  const { sentences, title } = plan
  const items = chooseItems({ sentences, kind: 'bullets', title, longest: Number.POSITIVE_INFINITY }, setting)
  return makeBullets({ ...plan, items }, setting)
}

/**
 * Puts the clauses of lines that are wider than so many em in their place, of the longest first, while a slide holds one line
 * more; not the clause that is the title.
 */
export function divideLong(
  { title, items }: Pick<TextPlan, 'title' | 'items'>,
  measure: Measure,
  from = easyWidth,
): readonly Line[] {
  const widthOf = ({ line }: Item): number => textWidth([line], measure)
  const divided = new Map<Item, readonly Line[]>()
  let count = items.length
  for (const item of items.toSorted((one, other) => widthOf(other) - widthOf(one))) {
    const parts = (item.point.parts ?? []).filter(({ text }) => !repeats(text, title))
    if (parts.length === 0 || widthOf(item) <= from || count + parts.length - 1 > mostItems) continue
    divided.set(item, parts)
    count += parts.length - 1
  }
  return items.flatMap((item) => divided.get(item) ?? [item.line])
}

/** So many rows, headings among them, are still taken in at a glance. */
const mostRows = 6

/** Puts lines from under several headings below these; those of a heading that the slide's title names, or that is the talk's, stand by themselves. */
function nestHeadings({ title, items }: TextPlan, before: Setting['before']): readonly BulletItem[] {
  const headings = new Set(items.map(({ point }) => point.title))
  const others = [...headings].filter((heading) => !title.includes(heading.text) && !isOverAll(heading, before))
  if (headings.size < 2 || others.length === 0 || items.length + others.length > mostRows) return []
  return [...headings].flatMap((heading): readonly BulletItem[] => {
    const own = items.filter(({ point }) => point.title === heading).map(({ line }) => line)
    return others.includes(heading) ? [{ ...heading, items: own }] : own
  })
}

function withoutLightest(items: readonly Item[]): readonly Item[] {
  const [lightest] = items.toSorted((a, b) => a.point.weight - b.point.weight)
  return items.filter((item) => item !== lightest)
}

/** Puts the items of the first announced list below its announcement, if a slide holds one line more. */
function nestList({ items, sentences }: TextPlan): readonly BulletItem[] {
  if (items.length >= mostItems) return []
  const lines = items.map(({ line }) => line)
  const first = items.findIndex(({ point }) => point.block.kind === 'list')
  const ofList = items.filter(({ point }) => isSameBlock(point, items[first]?.point))
  const announcement = sentences[sentences.findIndex((point) => isSameBlock(point, items[first]?.point)) - 1]
  const [line] = announcement?.lines ?? []
  if (ofList.length < 2 || !line || !announcement?.cues.includes('announcing') || leans(announcement)) return []
  const below = ofList.map((item) => item.line)
  return [...lines.slice(0, first), { ...line, items: below }, ...lines.slice(first + below.length)]
}

function isSameBlock({ block }: Item['point'], other: Item['point'] | undefined): boolean {
  return block.kind === other?.block.kind && block.line === other.block.line
}

/** The height of items of two levels: half a gap parts those below a line from it and from each other. */
export function bulletsHeight(items: readonly BulletItem[], measure: Measure): BodyHeight {
  return (layout) => {
    const { body, width } = layout
    const inner = { ...layout, width: width - body.indent, body: { ...body, gap: body.gap / 2 } }
    const below = items.flatMap(({ items: own = [] }) => {
      const texts = own.map(({ text }) => text)
      return texts.length === 0 ? [] : [body.gap / 2 + itemsHeight(texts, measure)(inner)]
    })
    const texts = items.map(({ text }) => text)
    return below.reduce((sum, height) => sum + height, itemsHeight(texts, measure)(layout))
  }
}
