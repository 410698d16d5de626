import { sumSeconds } from '../../model/duration.js'
import type { Slide } from '../../model/deck.js'
import type { Layout } from '../../model/theme.js'
import type { Quantity } from '../../lang/quantity.js'
import { measureText } from '../../theme/measure.js'
import type { Item } from '../fill-list.js'
import { chooseLayout, itemsHeight } from '../fit.js'
import type { BodyHeight, Measure } from '../fit.js'
import { leans } from '../leans.js'
import { textWidth } from '../rank-lines.js'
import { countLists, rankItems } from './text-plan.js'
import type { MakeText } from './text-plan.js'

/** Seconds of a talk for each slide with a number: several in a row weaken each other. */
const secondsPerNumber = 150

/** No number stands for more lines beside its own. */
const mostUnshown = 2

/** Nobody looks at a number for longer, in seconds. */
const mostSeconds = 40

/** What a caption says besides the number is at least so wide, in em: `had failed`. */
const leastCaption = 4

/** In a line that is longer than this (in em) a number that strikes is a detail, and one that only counts something. */
const longest = { striking: 100, plain: 60 } as const

/**
 * The amount that the weightiest line is about, in large type. One that strikes is worth a line beside it, the first one two;
 * behind a list, where a change is welcome, so is any other.
 */
export const makeNumber: MakeText = ({ items, sentences }, { measure, language, seconds, before }) => {
  const [best, ...others] = rankItems(items)
  const quantity = best && language.quantity(best.line.text)
  if (!quantity || !isRoomForNumber(before, seconds) || sumSeconds(sentences) > mostSeconds) return undefined
  const { isStriking } = quantity
  const isWelcome =
    Math.min(1, countLists(before)) + Number(isStriking && !before.some(({ kind }) => kind === 'number'))
  if (others.length > mostOthers(best, Number(isStriking) + isWelcome)) return undefined
  if (textWidth([best.line], measure) > (isStriking ? longest.striking : longest.plain)) return undefined
  const layout = chooseLayout('number', '', numberHeight(quantity, best.line.text, measure), measure)
  if (!layout) return undefined
  const { hedge, value, unit, rest = best.line.text } = quantity
  if (!addsTo(quantity, rest, measure)) return undefined
  const amount = { ...(hedge !== undefined && { hedge }), value, ...(unit !== undefined && { unit }) }
  return { kind: 'number', step: layout.step, ...amount, line: { ...best.line, text: rest } }
}

/** A line that leans on another one is not shown without it; else a number may leave lines to the script, if it is worth it. */
function mostOthers({ point }: Item, worth: number): number {
  return leans(point) ? 0 : Math.min(mostUnshown, worth)
}

/** Whether a caption says more than the number itself. */
function addsTo({ hedge = '', value, unit = '' }: Amount, caption: string, measure: Measure): boolean {
  const more = [hedge, value, unit].reduce((text, part) => text.replace(part, ''), caption)
  return textWidth([{ text: more, sources: [] }], measure) >= leastCaption
}

function isRoomForNumber(before: readonly Slide[], seconds: number): boolean {
  const numbers = before.filter(({ kind }) => kind === 'number').length
  return before.at(-1)?.kind !== 'number' && numbers < Math.max(1, Math.round(seconds / secondsPerNumber))
}

/** What of a quantity is set large. */
type Amount = Pick<Quantity, 'hedge' | 'value' | 'unit'>

/** The height of a number over its line. The number stands in one line, or it doesn't fit. */
export function numberHeight(quantity: Amount, line: string, measure: Measure): BodyHeight {
  return (layout) => {
    const fits = numberWidth(quantity, layout) <= layout.width
    return fits
      ? layout.title.lineHeight + layout.title.gap + itemsHeight([line], measure)(layout)
      : Number.POSITIVE_INFINITY
  }
}

function numberWidth({ hedge = '', value, unit = '' }: Amount, { title, label }: Layout): number {
  return measureText(value, title.faces) * title.size + measureText(`${hedge}  ${unit}`, label.faces) * label.size
}
