import type { BulletItem } from '../../model/deck.js'
import type { Line, SentencePoint } from '../../model/outline.js'
import { announcementOf, isOfList } from '../announced-lists.js'
import { chooseItems, mostOfList } from '../choose-lines.js'
import { easyLine } from '../fill-list.js'
import type { Item } from '../fill-list.js'
import { chooseLayout, itemsHeight } from '../fit.js'
import type { BodyHeight, Measure } from '../fit.js'
import { textWidth } from '../rank-lines.js'
import { repeats, saysNoMore } from '../repeats.js'
import { isBelow } from '../rows.js'
import { isOverAll } from '../shared-heading.js'
import { divideAll, divideEnough } from './divide-lines.js'
import type { MakeText, Setting, TextPlan } from './text-plan.js'

/** Lines under each other, two at least; those of a list below the line that announces it. */
export const makeBullets: MakeText = (plan, setting) => {
  const { measure } = setting
  const whole = plan.items.map(({ line }) => line)
  const fewer = { ...plan, items: withoutLightest(plan) }
  for (const items of [
    nestHeadings(plan, setting),
    nestHeadings(fewer, setting),
    nestLists(plan, setting),
    nestInner(plan),
    divideAll(plan, measure),
    divideAll(fewer, measure),
    divideEnough(plan, measure),
    whole,
  ]) {
    if (linesIn(items).length < 2) continue
    const layout = chooseLayout('bullets', plan.title, bulletsHeight(items, measure), measure)
    if (layout) return { kind: 'bullets', step: layout.step, items }
  }
  return undefined
}

/** All lines of items, those below others included. */
function linesIn(items: readonly BulletItem[]): readonly Line[] {
  return items.flatMap((item) => [item, ...(item.items ?? [])])
}

/** A long line for want of a claim, with the next one beside it though that is long, too. */
export const makeLongBullets: MakeText = (plan, setting) => {
  const { sentences, title } = plan
  const items = chooseItems({ sentences, kind: 'bullets', title, longest: Number.POSITIVE_INFINITY }, setting)
  return makeBullets({ ...plan, items }, setting)
}

/** So many rows, headings among them, are still taken in at a glance. */
const mostRows = 6

/** Puts lines from under several headings below these; those of a heading that the slide's title names, or that is the talk's, stand by themselves. */
function nestHeadings({ title, items }: TextPlan, { before, language }: Setting): readonly BulletItem[] {
  const groups = groupByHeading(items)
  const others = groups.filter(({ heading }) => !title.includes(heading.text) && !isOverAll(heading, before))
  if (groups.length < 2 || others.length === 0 || items.length + others.length > mostRows) return []
  return groups.flatMap((group): readonly BulletItem[] => {
    const news = group.lines.filter(({ text }) => !saysNoMore(text, group.heading.text, language))
    return others.includes(group) && news.length > 0 ? [{ ...group.heading, items: news }] : group.lines
  })
}

interface Group {
  readonly heading: Line
  readonly lines: readonly Line[]
}

/** Lines under each heading; under two of the same name, one after the other, they stand below it once. */
function groupByHeading(items: readonly Item[]): readonly Group[] {
  const starts = items.flatMap(({ point }, at) => (items[at - 1]?.point.title.text === point.title.text ? [] : [at]))
  return starts.map((start, place) => ({
    heading: items[start]!.point.title,
    lines: items.slice(start, starts[place + 1]).map(({ line }) => line),
  }))
}

/** Leaves out the lightest line, never the only one of the heading that the slide is named after. */
function withoutLightest({ title, items }: TextPlan): readonly Item[] {
  const own = items.filter(({ point }) => point.title.text === title)
  const others = own.length === 1 ? items.filter((item) => item !== own[0]) : items
  const [lightest] = others.toSorted((a, b) => a.point.weight - b.point.weight)
  return items.filter((item) => item !== lightest)
}

/** Puts the items of each announced list below its announcement, unless its slide shows but one of them. */
function nestLists(plan: TextPlan, setting: Setting): readonly BulletItem[] {
  const below = new Map<Line, readonly Line[]>()
  const nested = new Set<Line>()
  for (const { point } of plan.items) {
    const all = plan.items.filter((item) => isOfList(item.point, point))
    const own = outermost(all).map(({ line }) => line)
    const announcement = own.length < 2 ? undefined : announcementLine(point, plan, setting)
    if (!announcement || below.has(own[0]!)) continue
    below.set(own[0]!, [announcement, ...own])
    for (const { line } of all) nested.add(line)
  }
  const rows = new Set([...plan.items.map(({ line }) => line), ...[...below.values()].flat()])
  const isTooMuch = rows.size > mostRows || textWidth([...rows], setting.measure) > mostOfList
  if (below.size === 0 || isTooMuch) return []
  return plan.items.flatMap(({ line }): readonly BulletItem[] => {
    const [announcement, ...items] = below.get(line) ?? []
    if (announcement) return [{ ...announcement, items }]
    return nested.has(line) ? [] : [line]
  })
}

/** Puts items that are listed below another one below that. */
function nestInner({ items }: TextPlan): readonly BulletItem[] {
  const isInner = ({ point }: Item): boolean => items.some((other) => isBelow(point, other.point))
  if (!items.some(isInner)) return []
  return items
    .filter((item) => !isInner(item))
    .map(({ point, line }) => {
      const below = items.filter((item) => isBelow(item.point, point)).map((item) => item.line)
      return below.length > 0 ? { ...line, items: below } : line
    })
}

/** The items of a list that stand below no other: what is announced are these. */
function outermost(items: readonly Item[]): readonly Item[] {
  const least = Math.min(...items.map(depthOf))
  return items.filter((item) => depthOf(item) === least)
}

function depthOf({ point }: Item): number {
  return point.item?.path.length ?? 1
}

/** What announces is the end of a sentence: its line has so many characters of that. */
const announcingEnd = 4

/** What an announcement ends with and its line doesn't; behind English words a colon is their end: `The rules are:`. */
const openEnd = /(?:[：,、]|(?<!\p{Script=Latin}):)$/u

/** The line that says what is listed: one that is understood by itself and soon read. */
function announcementLine(
  item: SentencePoint,
  { title, sentences }: TextPlan,
  { measure, language }: Pick<Setting, 'measure' | 'language'>,
): Line | undefined {
  const point = announcementOf(item, sentences)
  if (!point) return undefined
  const { sentence, cues, lines } = point
  const goesOn = cues.includes('connective') || /^\p{Ll}/u.test(sentence.text)
  const whole = { text: language.wholeLine(sentence.text.replace(openEnd, '')), sources: [sentence] }
  const tail = whole.text.replace(/:$/u, '').slice(-announcingEnd)
  const line = lines.find(({ text }) => text.replace(/:$/u, '').endsWith(tail)) ?? (goesOn ? undefined : whole)
  return !line || textWidth([line], measure) > easyLine || repeats(line.text, title) ? undefined : line
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
