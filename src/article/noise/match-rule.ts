import { bareText } from '../../lang/noise.js'
import type { NoiseRule, NoiseTarget } from '../../lang/noise.js'

/** In characters: no noise is longer, and no pattern is tried on more. */
const longest: Readonly<Record<NoiseTarget, number>> = {
  sentence: 240,
  paragraph: 300,
  quotation: 120,
  'beside-links': 80,
  link: 240,
  announcement: 240,
  heading: 120,
  picture: 400,
}

const triedAsWritten: ReadonlySet<NoiseTarget> = new Set(['quotation', 'picture'])

/** A rule that a text of the article fits, and the date that its pattern found. */
export interface Match {
  readonly rule: NoiseRule
  readonly date?: string
}

/** Finds the first rule that fits a text, of those that hold there. */
export function matchRule(
  rules: readonly NoiseRule[],
  looksAt: NoiseTarget,
  text: string,
  holds: (rule: NoiseRule) => boolean,
): Match | undefined {
  if (text.length > longest[looksAt]) return undefined
  const tried = triedAsWritten.has(looksAt) ? text : bareText(text)
  for (const rule of rules) {
    const match = rule.looksAt === looksAt && holds(rule) && hasSign(rule, tried) ? rule.pattern.exec(tried) : null
    const date = match?.groups?.['date']
    if (match !== null) return { rule, ...(date !== undefined && { date }) }
  }
  return undefined
}

function hasSign({ signs }: NoiseRule, text: string): boolean {
  return signs === undefined || signs.some((sign) => text.includes(sign))
}
