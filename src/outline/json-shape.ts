/**
 * Checks a value that was read from JSON.
 * @param path Where it stands, as `topics[2].title`; `''` for the whole.
 * @returns What is wrong first, as `topics[2].title.text must be a text`; `undefined` if nothing is.
 */
export type Shape = (value: unknown, path: string) => string | undefined

/** A text, an empty one too. */
export const text: Shape = (value, path) => (typeof value === 'string' ? undefined : fault(path, 'a text'))

/** A number that is not below zero. */
export const amount: Shape = (value, path) =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value) ? undefined : fault(path, 'a number, 0 or more')

/** True or false. */
export const flag: Shape = (value, path) => (typeof value === 'boolean' ? undefined : fault(path, 'true or false'))

/** One of these texts. */
export function oneOf(names: readonly string[]): Shape {
  return (value, path) => (names.some((name) => name === value) ? undefined : fault(path, names.join(' or ')))
}

/** What may be left out. */
export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? undefined : shape(value, path))
}

/** A list of any length. */
export function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return fault(path, 'a list')
    return firstFault(value, (entry, place) => shape(entry, `${path}[${place}]`))
  }
}

/** An object with these fields; it may have others too. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isRecord(value)) return fault(path, 'an object')
    return firstFault(Object.entries(fields), ([name, shape]) =>
      shape(value[name], path === '' ? name : `${path}.${name}`),
    )
  }
}

/** An object whose `kind` tells which other fields it has. */
export function byKind(kinds: Readonly<Record<string, Shape>>): Shape {
  const known = record({ kind: oneOf(Object.keys(kinds)) })
  return (value, path) =>
    known(value, path) ?? (isRecord(value) ? kinds[String(value['kind'])]?.(value, path) : undefined)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstFault<T>(parts: readonly T[], check: (part: T, place: number) => string | undefined): string | undefined {
  for (const [place, part] of parts.entries()) {
    const found = check(part, place)
    if (found !== undefined) return found
  }
  return undefined
}

function fault(path: string, wanted: string): string {
  return `${path === '' ? 'the whole' : path} must be ${wanted}`
}
