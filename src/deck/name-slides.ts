import { rankHeadlines } from '../lang/headline.js'
import { untitledKinds } from '../model/deck.js'
import type { Slide } from '../model/deck.js'
import type { Line, Point, Topic } from '../model/outline.js'
import { findNames } from './find-names.js'
import { sectionSlide } from './frame-slides.js'
import { leans } from './leans.js'
import type { Setting } from './kinds/text-plan.js'
import { makeSlide } from './make-slide.js'
import { textWidth } from './rank-lines.js'
import { repeats } from './repeats.js'
import { isOverAll, sharedHeading } from './shared-heading.js'
import { scriptOf, secondsOf, titleOf } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'
import { followingLines, isFollowing } from './standing.js'

/** A title over code that is longer leaves it no room (in em). */
const widestTitle = 30

/**
 * Makes the slides of a topic. One whose title doesn't name it alone gets a name from its own sentences if there is one that
 * is worth it.
 */
export function makeNamedSlides(plans: readonly SlidePlan[], topic: Topic, setting: Setting): readonly Slide[] {
  const slides: Slide[] = []
  for (const one of plans) {
    const before = [...setting.before, ...slides]
    const given = before.filter(showsTitle).map(({ title }) => title.text)
    const plan = withTrueTitle(one, topic, given)
    const slide = makeSlide(plan, topic, { ...setting, before })
    if (slide === undefined) {
      slides.push(...nameOnly(plan, topic, setting))
      continue
    }
    const isNamed =
      !showsTitle(slide) || holdsTogether(slide.title, plan) || isOwnTitle(slide.title, plan, topic, given)
    const names = isNamed ? [] : findNames(slide, plan, given, setting)
    const known = new Set([slide.title.text, ...given, ...itemsOf(slide)])
    const free = [...describeShown(slide, plan, setting), ...names].filter(({ text }) => !known.has(text))
    const make = (title: Line): Slide | undefined =>
      makeSlide(goOnBelow(title, plan, setting.language), topic, { ...setting, before })
    slides.push(withTitle(slide, free, make))
  }
  return slides
}

/** A slide with the heading over what is said, where nothing of that can be shown; none without a heading. */
function nameOnly(plan: SlidePlan, topic: Topic, { measure, before }: Setting): readonly Slide[] {
  const title = titleOf(plan, topic.title)
  if (title.sources.length === 0 || isOverAll(title, before)) return []
  return [{ ...sectionSlide({ ...topic, title }, measure), seconds: secondsOf(plan), notes: scriptOf(plan) }]
}

/** What the sentence before code or a formula says of it: over these the heading of a section tells too little. */
function describeShown({ kind }: Slide, { show, sentences }: SlidePlan, setting: Setting): readonly Line[] {
  if (!show || (kind !== 'code' && kind !== 'formula')) return []
  const before = sentences.findLast(({ sentence }) => sentence.line < show.show.line)
  if (!before) return []
  const lines = before.cues.includes('announcing') || leans(before) ? [] : before.lines
  return [...lines, ...rankHeadlines([before], setting.language.headlines)].filter(
    (line) => textWidth([line], setting.measure) <= widestTitle,
  )
}

/** Lines above others are no title, too. */
function itemsOf(slide: Slide): readonly string[] {
  return slide.kind === 'bullets' ? slide.items.filter(({ items }) => items).map(({ text }) => text) : []
}

/**
 * A topic's name was found in some of its sentences: a slide that holds none of them stands under the heading; under the name again
 * where that heading stands on a slide before, unless it is a headline, which says what one sentence does.
 */
function withTrueTitle(plan: SlidePlan, { title, heading, points }: Topic, given: readonly string[]): SlidePlan {
  if (heading === undefined || titleOf(plan, title) !== title) return plan
  const name = title.text.toLowerCase()
  const holds = (point: Point): boolean =>
    point.kind === 'sentence' &&
    (title.sources.includes(point.sentence) || point.sentence.text.toLowerCase().includes(name))
  const isHeadline = points.filter(holds).length === 1
  const isKept = plan.sentences.some(holds) || (!isHeadline && given.includes(heading.text))
  return isKept ? plan : { ...plan, title: heading }
}

/** Below a title, what goes on from its own sentence can be read: 救いは電子マネー / これでバスに乗れた. */
function goOnBelow(title: Line, plan: SlidePlan, language: Setting['language']): SlidePlan {
  const sentences = plan.sentences.map((point, place) => {
    const before = plan.sentences[place - 1]
    if (!before || !title.sources.includes(before.sentence) || !isFollowing(point)) return point
    return { ...point, lines: followingLines(point, language), cues: point.cues.filter((cue) => cue !== 'leaning') }
  })
  return { ...plan, title, sentences }
}

function showsTitle({ kind }: Slide): boolean {
  return !untitledKinds.has(kind)
}

/** Whether a title is the heading above those of its slide's sentences: no other one speaks for all of them. */
function holdsTogether(title: Line, { sentences }: SlidePlan): boolean {
  return sentences.some(({ above }) => above?.includes(title)) && sharedHeading(sentences) === title
}

/** Whether a title is no word of our own, stands on no slide before, and is from no sentence that is told elsewhere. */
function isOwnTitle({ text, sources }: Line, plan: SlidePlan, { points }: Topic, given: readonly string[]): boolean {
  const told = new Set(plan.sentences.map(({ sentence }) => sentence))
  const isElsewhere = points.some(
    (point) => point.kind === 'sentence' && sources.includes(point.sentence) && !told.has(point.sentence),
  )
  return sources.length > 0 && !given.includes(text) && !isElsewhere
}

/** The slide with the first title that fits it and costs it no line, else as it was. */
function withTitle(slide: Slide, titles: readonly Line[], make: (title: Line) => Slide | undefined): Slide {
  for (const title of titles) {
    const named = make(title)
    if (named?.kind === slide.kind && saysAsMuch(named, slide, title)) return { ...named, id: slide.id }
  }
  return slide
}

/** Whether all lines are left but those that only say the title again; a clause of a divided line may be such. */
function saysAsMuch(named: Slide, slide: Slide, title: Line): boolean {
  if (named.kind !== 'bullets' || slide.kind !== 'bullets') return true
  const isOther = ({ text }: Line): boolean => !repeats(text, title.text)
  return named.items.every(isOther) && named.items.length >= slide.items.filter(isOther).length
}
