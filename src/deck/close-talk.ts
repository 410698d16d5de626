import type { Language } from '../lang/language.js'
import type { ClosingSlide } from '../model/deck.js'
import type { Line, SentencePoint } from '../model/outline.js'
import { longLine } from './choose-lines.js'
import type { Item } from './fill-list.js'
import { listLayout } from './fit.js'
import type { Measure } from './fit.js'
import { labelSlide } from './frame-slides.js'
import { divideLong } from './kinds/divide-lines.js'
import { closingSeconds } from './pack-ending.js'
import type { ClosingPlan } from './pack-ending.js'
import { scriptOf } from './slide-plan.js'

/** A slide that only thanks has no script: it stands as long as it takes to read it out. */
export const thanksSeconds = 6

/** What a talk closes with. */
interface Close extends ClosingPlan {
  /** The lines of the conclusion. */
  readonly items: readonly Item[]
  /** How to reach the author. */
  readonly contacts: readonly Line[]
}

/**
 * The last slide: what the talk comes to, in the author's own words; and below how to reach the author. `undefined` if there is
 * nothing of that.
 */
export function closeTalk(close: Close, language: Language, measure: Measure): ClosingSlide | undefined {
  const { closing, thanks } = language.labels
  const { conclusion, recap } = close
  const items = withRecap(recap, close.items, closing, measure)
  if (items.length === 0) return close.contacts.length > 0 ? closingWith(thanks, [], close, measure) : undefined
  const own = { seconds: closingSeconds(close), notes: scriptOf(conclusion ?? { sentences: recap }) }
  return { ...closingWith(closing, closingLines(closing, items, measure), close, measure), ...own }
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
  const base = { ...labelSlide('closing', label), seconds: thanksSeconds, items }
  const roomy = contacts.length === 0 ? undefined : listLayout([...items, ...contacts], 'closing', label, measure)
  if (roomy) return { ...base, step: roomy.step, contacts }
  return { ...base, step: listLayout(items, 'closing', label, measure)?.step ?? '' }
}
