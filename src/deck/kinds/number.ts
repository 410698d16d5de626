import type { Slide } from '../../model/deck.js'
import type { Layout } from '../../model/theme.js'
import type { Quantity } from '../../lang/quantity.js'
import { measureText } from '../../theme/measure.js'
import { textWidth } from '../choose-lines.js'
import { chooseLayout, itemsHeight } from '../fit.js'
import type { BodyHeight, Measure } from '../fit.js'
import { rankItems } from './text-plan.js'
import type { MakeText } from './text-plan.js'

/** Seconds of a talk for each slide with a number: several in a row weaken each other. */
const secondsPerNumber = 150

/**
 * A number that strikes is worth leaving a line to the script, one that only counts something is not. In a line that is longer
 * than this (in em) it is a detail.
 */
const demands = {
  striking: { mostOthers: 1, longest: 100 },
  plain: { mostOthers: 0, longest: 60 },
} as const

/** The amount that the weightiest line is about, in large type. */
export const makeNumber: MakeText = ({ items }, { measure, language, seconds, before }) => {
  const [best, ...others] = rankItems(items)
  const quantity = best && language.quantity(best.line.text)
  if (!quantity || !isRoomForNumber(before, seconds)) return undefined
  const { mostOthers, longest } = quantity.isStriking ? demands.striking : demands.plain
  if (others.length > mostOthers || textWidth([best.line], measure) > longest) return undefined
  const layout = chooseLayout('number', '', numberHeight(quantity, best.line.text, measure), measure)
  const { value, unit } = quantity
  return layout && { kind: 'number', step: layout.step, value, ...(unit !== undefined && { unit }), line: best.line }
}

function isRoomForNumber(before: readonly Slide[], seconds: number): boolean {
  const numbers = before.filter(({ kind }) => kind === 'number').length
  return before.at(-1)?.kind !== 'number' && numbers < Math.max(1, Math.round(seconds / secondsPerNumber))
}

/** The number stands in one line, or it doesn't fit. */
function numberHeight(quantity: Quantity, line: string, measure: Measure): BodyHeight {
  return (layout) => {
    const fits = numberWidth(quantity, layout) <= layout.width
    return fits
      ? layout.title.lineHeight + layout.title.gap + itemsHeight([line], measure)(layout)
      : Number.POSITIVE_INFINITY
  }
}

function numberWidth({ value, unit = '' }: Quantity, { title, label }: Layout): number {
  return measureText(value, title.faces) * title.size + measureText(` ${unit}`, label.faces) * label.size
}
