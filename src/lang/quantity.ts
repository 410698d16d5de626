import { capitalise } from './capitalise.js'

/** A counted or measured amount, what stands before it, and what it counts: `約` `11` `ヶ月後`, `about` `3.7M` `failed requests`. */
export interface Quantity {
  readonly hedge?: string
  readonly value: string
  readonly unit?: string
  /** Whether it strikes by itself: a share, thousands, money; not `20 minutes` or `38 tests`. */
  readonly isStriking: boolean
  /**
   * What the line says besides, where it begins with the quantity and is right without it, `For about 13 minutes, …`, or goes
   * on from it, `58 of the 100 runs` `had failed`.
   */
  readonly rest?: string
}

/** How a language writes quantities, as data. The patterns have the flags `g` and `u`. */
export interface QuantityRules {
  /** Sentences that deny, suppose or ask: what they count is not so. */
  readonly unfit: RegExp
  /** Digits that count nothing: dates, ordinals, versions, names. */
  readonly others: readonly RegExp[]
  /** With the groups `value` and, if need be, `hedge` and `unit`; what comes first strikes more. */
  readonly striking: readonly RegExp[]
  readonly plain: readonly RegExp[]
  /** What may stand before a quantity that a line begins with, and behind it, if the line is right without all that. */
  readonly lead?: { readonly before: RegExp; readonly after: RegExp }
  /** What the rest of a line begins with that can be read on from the quantity set large above it. */
  readonly goesOn?: RegExp
}

interface Found extends Quantity {
  readonly row: number
  /** Where it stands in the line. */
  readonly from: number
  readonly to: number
}

/**
 * Finds the quantity that a line is about, each part as it stands there.
 * @returns `undefined` if there is none or more than one could be it, and in lines that compare it with a bare number
 * (`41 minutes became 28`).
 */
export function findQuantity(
  line: string,
  { unfit, others, striking, plain, lead, goesOn }: QuantityRules,
): Quantity | undefined {
  if (unfit.test(line)) return undefined
  let rest = others.reduce(blank, line)
  const found: Found[] = []
  for (const [row, pattern] of [...striking, ...plain].entries()) {
    for (const { groups, index, 0: whole } of rest.matchAll(pattern)) {
      const isStriking = row < striking.length
      found.push({ row, from: index, to: index + whole.length, isStriking, ...readGroups(groups) })
    }
    rest = blank(rest, pattern)
  }
  const [first, second] = found
  if (!first || first.row === second?.row || /\p{Nd}/u.test(rest)) return undefined
  const { row: _, from, to, ...quantity } = first
  const [opening, behind] = [line.slice(0, from), line.slice(to)]
  if (opening === '' && goesOn?.test(behind)) return { ...quantity, rest: behind.trim() }
  const isLead = lead?.before.test(opening) === true && lead.after.test(behind)
  return isLead ? { ...quantity, rest: capitalise(behind.replace(lead.after, '')) } : quantity
}

function readGroups(groups: Readonly<Record<string, string>> = {}): Pick<Quantity, 'hedge' | 'value' | 'unit'> {
  const { value = '', unit } = groups
  const hedge = groups['hedge']?.trim() ?? ''
  return { ...(hedge !== '' && { hedge }), value, ...(unit !== undefined && { unit }) }
}

/** Puts blanks in place of what has been understood, so that nothing else takes it for its own. */
function blank(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (match) => '\0'.repeat(match.length))
}
