/** Keeps plain data under names of its own. */
export interface Store {
  /** `undefined` for what is not there. */
  readonly read: (name: string) => unknown
  readonly write: (name: string, value: unknown) => void
}

/**
 * A store in the browser: all file pages share one, so that `owner` is part of each name. Where the browser keeps nothing,
 * nothing is kept.
 * @param open Gives the storage; browsers may throw when it is asked for.
 */
export function openStore(open: () => Storage, owner: string): Store {
  const keyOf = (name: string): string => `kamishibai:${owner}:${name}`
  return {
    read(name) {
      try {
        return (JSON.parse(open().getItem(keyOf(name)) ?? 'null') as unknown) ?? undefined
      } catch {
        return undefined
      }
    },
    write(name, value) {
      try {
        open().setItem(keyOf(name), JSON.stringify(value))
      } catch {
        // Full, or switched off.
      }
    },
  }
}
