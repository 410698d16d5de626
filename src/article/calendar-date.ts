const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2023-12-13T09:00:00+09:00`, `2023/12/13`, `2023.12.13`, `2023年12月13日` */
const numeric = /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})(?!\d)/

/** `December 13, 2023`, `Dec 13 2023` and `13 Dec 2023`, with or without the day of the week. */
const monthFirst = /^(?:\p{L}+,\s*)?(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u
const dayFirst =
  /^(?:\p{L}+,\s*)?(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})(?!\d)/u

/**
 * The calendar date at the beginning of a text as `2023-12-13`, as it was written: what follows it, a time of day and its
 * zone, never moves it to another day. `undefined` for what is no date, 30 February included.
 */
export function readCalendarDate(text: string): string | undefined {
  const written = text.normalize('NFKC').trim()
  const groups = (numeric.exec(written) ?? monthFirst.exec(written) ?? dayFirst.exec(written))?.groups
  if (groups === undefined) return undefined
  return toIsoDate(Number(groups['year']), monthNumber(groups['month'] ?? ''), Number(groups['day']))
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1
}

function toIsoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
