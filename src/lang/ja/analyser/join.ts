import type { Morpheme } from './morpheme.js'

/** Morphemes that are to become one. */
export interface Span {
  /** Index of the first. */
  readonly first: number
  /** Index behind the last. */
  readonly end: number
  readonly pos: string
  readonly posDetails: readonly string[]
}

/** Joins the morphemes of each span; the spans are in order and do not overlap. */
export function joinSpans(morphemes: readonly Morpheme[], spans: readonly Span[]): Morpheme[] {
  const joined = spans.flatMap((span, index) => [
    ...morphemes.slice(spans[index - 1]?.end ?? 0, span.first),
    joinSpan(morphemes, span),
  ])
  return [...joined, ...morphemes.slice(spans.at(-1)?.end ?? 0)]
}

function joinSpan(morphemes: readonly Morpheme[], { first, end, pos, posDetails }: Span): Morpheme {
  const parts = morphemes.slice(first, end)
  const surface = parts.map((part) => part.surface).join('')
  const { start } = parts[0]!
  return { surface, start, pos, posDetails, conjugationType: '', conjugationForm: '', lemma: surface }
}
