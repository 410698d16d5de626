import { unzipSync } from 'fflate'
import type { Unzipped } from 'fflate'

/** Parts of a zip archive that are read. */
export interface PartGroup {
  readonly holds: (path: string) => boolean
  /** In bytes, all of them together and unpacked. */
  readonly largest: number
}

/** Why an archive can't be unpacked. */
export type ArchiveLack = 'damaged' | 'huge'

/**
 * Unpacks the parts that are in any of the groups. What they take is taken from the list at the archive's end before anything is
 * unpacked; a part that is larger than said there is cut off.
 * @param mostParts How many it may hold, those that are not read too.
 */
export function unpackParts(
  bytes: Uint8Array,
  mostParts: number,
  groups: readonly PartGroup[],
): Unzipped | ArchiveLack {
  const sizes = new Map(groups.map((group) => [group, 0]))
  const seen = { parts: 0 }
  const isTooMuch = (): boolean => seen.parts > mostParts || groups.some((group) => sizes.get(group)! > group.largest)
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        seen.parts += 1
        const own = groups.filter(({ holds }) => holds(name))
        for (const group of own) sizes.set(group, sizes.get(group)! + originalSize)
        return own.length > 0 && !isTooMuch()
      },
    })
    return isTooMuch() ? 'huge' : parts
  } catch {
    return 'damaged'
  }
}
