/** A sentence that tells when something happened. */
export interface Dated {
  /** The date or time as the sentence says it: `9月末`, `On Saturday`. */
  readonly when: string
  /** What it says besides; the whole line where the date can't be cut off it. */
  readonly rest: string
  readonly isCut: boolean
}

/** How a language says when something happened, as data. */
export interface DateRules {
  /** Shapes of lines that are still right without their date, with the groups `when` and `rest`, which `tail` goes on with. */
  readonly shapes: readonly RegExp[]
  /** A date anywhere that tells when something was, with the flag `g`; no `last Saturday's mistake`. */
  readonly date: RegExp
  /** What the rest must not be like: it needs the date, or begins in the middle. */
  readonly broken: RegExp
  /** Times of day, with the flag `g`. */
  readonly clock: RegExp
  /** Days of a year, with the flag `g`. */
  readonly day: RegExp
}

/** Tells when that was which a line says, `undefined` if it names no date or several. */
export function readDate(line: string, { shapes, date, broken }: DateRules): Dated | undefined {
  for (const shape of shapes) {
    const { when, rest = '', tail = '' } = shape.exec(line)?.groups ?? {}
    if (when === undefined || broken.test(rest + tail)) continue
    return { when: capitalised(when), rest: capitalised(rest + tail), isCut: true }
  }
  const [only, ...others] = line.match(date) ?? []
  return only === undefined || others.length > 0 ? undefined : { when: capitalised(only), rest: line, isCut: false }
}

/** The times of day that a text names; else its days. */
export function findMoments(text: string, { clock, day }: DateRules): readonly string[] {
  return text.match(clock) ?? text.match(day) ?? []
}

/** A word; not a name as `npm`, a version or an address. */
const word = /^[a-z]*[aeiouy][a-z]*(?![\w./:@-])/u

function capitalised(text: string): string {
  return word.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
