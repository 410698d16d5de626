import type { Language } from '../lang/language.js'
import type { ClosingSlide } from '../model/deck.js'
import type { Line, Outline, SentencePoint } from '../model/outline.js'
import { chooseItems, easyLine, listLayout, longLine } from './choose-lines.js'
import type { Item } from './choose-lines.js'
import { judgeClosing } from './judge-closing.js'
import { findRecap } from './find-recap.js'
import type { Measure } from './fit.js'
import { labelSlide } from './frame-slides.js'
import { divideLong } from './kinds/bullets.js'
import type { PackedTopic } from './pack-topics.js'
import { pauseSeconds, scriptOf, secondsOf } from './slide-plan.js'
import type { SlidePlan } from './slide-plan.js'
import { withWholeLines } from './whole-lines.js'

/** Without a script the slide stands as long as it takes to read it out. */
const closingSeconds = 6

/** So many points are said once more: what is left of a talk on the next day. */
const mostPoints = 3

/** One for so much of the talk, in seconds, and one in any case. */
const secondsForPoint = 100

/** Kept for each. */
const pointSeconds = 6

/** What the author ends with. */
export interface PackedEnding {
  /** The last slide's sentences; `undefined` where the author concludes nothing. */
  readonly plan: SlidePlan | undefined
  /** Whether it speaks of the whole talk: the author set it apart from the matter, and it claims something or names what the title names. */
  readonly isOfAll: boolean
}

/** What a talk may close with. */
interface Close {
  readonly outline: Pick<Outline, 'title' | 'seconds'>
  readonly packed: readonly PackedTopic[]
  readonly ending: PackedEnding
  /** How to reach the author. */
  readonly contacts: readonly Line[]
  /** The time that is left. */
  readonly seconds: number
}

/** The time to keep for what is said once more at the end of a talk of some seconds. */
export function recapTime({ plan, isOfAll }: PackedEnding, seconds: number): number {
  const lines = recapLines({ plan, isOfAll }, plan?.sentences.length ?? 0, seconds)
  const pause = plan ? 0 : pauseSeconds
  return lines === 0 ? 0 : lines * pointSeconds + pause
}

/** How many points a closing slide needs beside the author's own conclusion. */
function recapLines({ isOfAll }: PackedEnding, own: number, seconds: number): number {
  const wanted = Math.min(mostPoints, Math.max(1, Math.floor(seconds / secondsForPoint)))
  return isOfAll && own > 0 ? 0 : Math.max(0, wanted - own)
}

/**
 * The last slide: what the talk comes to, in the author's own words; for want of a conclusion that speaks of all of it also its
 * points once more; and below how to reach the author. `undefined` if there is nothing of that.
 */
export function closeTalk(close: Close, language: Language, measure: Measure): ClosingSlide | undefined {
  const { closing, thanks } = language.labels
  const judge = judgeClosing(close.outline.title, language)
  const { plan } = close.ending
  const own = ownItems(plan, { language, measure })
  const said = plan && own.length > 0 ? plan : { sentences: [] }
  const room = {
    seconds: close.seconds - (own.length > 0 ? secondsOf(said) : pauseSeconds + 1),
    lines: recapLines(close.ending, own.length, close.outline.seconds),
  }
  const shown = own.map(({ point }) => point)
  const points = findRecap(close.packed, shown, room, { judge, language, measure })
  const items = withRecap(points, own, closing, measure)
  if (items.length === 0) return close.contacts.length > 0 ? closingWith(thanks, [], close, measure) : undefined
  const again = items.flatMap(({ point }) => (points.includes(point) ? [point] : []))
  const script: SlidePlan = { ...said, sentences: [...again, ...said.sentences] }
  const lines = closingLines(closing, items, measure)
  return { ...closingWith(closing, lines, close, measure), seconds: secondsOf(script), notes: scriptOf(script) }
}

/** The lines of the author's own conclusion: whole sentences. */
function ownItems(
  plan: SlidePlan | undefined,
  { language, measure }: { readonly language: Language; readonly measure: Measure },
): readonly Item[] {
  const sentences = plan?.sentences.map((point) => withWholeLines(point, language, measure)) ?? []
  const choice = { kind: 'closing', title: language.labels.closing, longest: longLine, easy: easyLine } as const
  return chooseItems({ ...choice, sentences }, { measure, language })
}

/** Puts before the lines of a conclusion those points that fit beside them. */
function withRecap(
  points: readonly SentencePoint[],
  own: readonly Item[],
  title: string,
  measure: Measure,
): readonly Item[] {
  const again: Item[] = []
  for (const point of points) {
    const line = point.lines[0]!
    const lines = [...again, { point, line }, ...own].map((item) => item.line)
    if (listLayout(lines, 'closing', title, measure)) again.push({ point, line })
  }
  return [...again, ...own]
}

/** Long sentences by their clauses, where these fit. */
function closingLines(title: string, items: readonly Item[], measure: Measure): readonly Line[] {
  const divided = divideLong({ title, items }, measure, longLine)
  return listLayout(divided, 'closing', title, measure) ? divided : items.map(({ line }) => line)
}

/** The contacts stand there if there is room for them. */
function closingWith(label: string, items: readonly Line[], { contacts }: Close, measure: Measure): ClosingSlide {
  const base = { ...labelSlide('closing', label), seconds: closingSeconds, items }
  const roomy = contacts.length === 0 ? undefined : listLayout([...items, ...contacts], 'closing', label, measure)
  if (roomy) return { ...base, step: roomy.step, contacts }
  return { ...base, step: listLayout(items, 'closing', label, measure)?.step ?? '' }
}
