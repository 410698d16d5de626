/** An object that came as JSON. */
export type Thing = Readonly<Record<string, unknown>>

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; none of what is no list. What is no object becomes an empty one, so that places stay. */
export function thingsIn(value: unknown): readonly Thing[] {
  return Array.isArray(value) ? value.map((one: unknown) => (isThing(one) ? one : {})) : []
}
