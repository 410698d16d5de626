/** A counted or measured amount with its hedge and what it counts: `約11` `ヶ月後`, `about 3.7M` `failed requests`. */
export interface Quantity {
  readonly value: string
  readonly unit?: string
  /** Whether it strikes by itself: a share, thousands, money; not `20 minutes` or `38 tests`. */
  readonly isStriking: boolean
}

/** How a language writes quantities, as data. The patterns have the flags `g` and `u`. */
export interface QuantityRules {
  /** Sentences that deny, suppose or ask: what they count is not so. */
  readonly unfit: RegExp
  /** Digits that count nothing: dates, ordinals, versions, names. */
  readonly others: readonly RegExp[]
  /** With the groups `value` and, if need be, `unit`; what comes first strikes more. */
  readonly striking: readonly RegExp[]
  readonly plain: readonly RegExp[]
}

interface Found extends Quantity {
  readonly row: number
}

/**
 * Finds the quantity that a line is about, each part as it stands there.
 * @returns `undefined` if there is none or more than one could be it, and in lines that compare it with a bare number
 * (`41 minutes became 28`).
 */
export function findQuantity(line: string, { unfit, others, striking, plain }: QuantityRules): Quantity | undefined {
  if (unfit.test(line)) return undefined
  let rest = others.reduce(blank, line)
  const found: Found[] = []
  for (const [row, pattern] of [...striking, ...plain].entries()) {
    for (const { groups } of rest.matchAll(pattern)) {
      const { value, unit } = groups as { readonly value: string; readonly unit?: string }
      found.push({ row, value, ...(unit !== undefined && { unit }), isStriking: row < striking.length })
    }
    rest = blank(rest, pattern)
  }
  const [first, second] = found
  if (!first || first.row === second?.row || /\p{Nd}/u.test(rest)) return undefined
  const { row: _, ...quantity } = first
  return quantity
}

/** Puts blanks in place of what has been understood, so that nothing else takes it for its own. */
function blank(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (match) => '\0'.repeat(match.length))
}
