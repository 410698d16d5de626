/** A value that is costly to make and made when it is first asked for, so that loading the module stays cheap. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
