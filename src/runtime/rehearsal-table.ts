/** What a rehearsal found, as it is kept and exported. */
export interface Rehearsal {
  readonly title: string
  /** The time that was asked for. */
  readonly seconds: number
  /** The speaking rate that was planned with, if not the language's own. */
  readonly rate?: number
  readonly slides: readonly {
    readonly id: string
    readonly title: string
    /** Seconds. */
    readonly planned: number
    readonly spoken: number
  }[]
}

/** Seconds planned, spoken, and spoken the time before, as far as there are any. */
type Figures = readonly [planned: number | undefined, spoken: number, before: number | undefined]

/** Adds time to that of a slide. */
export function addSpent(spent: readonly number[], place: number, time: number): readonly number[] {
  return Array.from(
    { length: Math.max(spent.length, place + 1) },
    (_, each) => (spent[each] ?? 0) + (each === place ? time : 0),
  )
}

/** A row for each slide, and one for all. */
export function tableOf(
  { slides }: Rehearsal,
  before: Rehearsal | undefined,
): readonly { readonly title: string; readonly figures: Figures }[] {
  const isPlanned = slides.some(({ planned }) => planned > 0)
  const rows = slides.map(({ title, planned, spoken }, place) => ({
    title,
    figures: [isPlanned ? planned : undefined, spoken, before?.slides[place]?.spoken] as const,
  }))
  const sum = (column: 0 | 1 | 2): number => rows.reduce((all, { figures }) => all + (figures[column] ?? 0), 0)
  return [...rows, { title: '', figures: [isPlanned ? sum(0) : undefined, sum(1), before && sum(2)] }]
}

/** Whether what the browser kept is a rehearsal. */
export function isRehearsal(value: unknown): value is Rehearsal {
  const { slides } = (value ?? {}) as { readonly slides?: unknown }
  return (
    Array.isArray(slides) &&
    slides.every((slide: unknown) => typeof (slide as { spoken?: unknown } | null)?.spoken === 'number')
  )
}
