/** A piece of a text, by its indexes; `to` is the first one behind it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The text without some pieces of it. */
export function without(text: string, spans: readonly Span[]): string {
  return spans.toReversed().reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text)
}
