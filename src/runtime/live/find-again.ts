/**
 * Where a slide is in a deck that was made anew, by the slides' names before and after. One that is gone is followed by what
 * stands behind the nearest slide before it.
 */
export function findAgain(place: number, before: readonly string[], after: readonly string[]): number {
  for (let back = 0; back <= place; back++) {
    const at = nearest(before[place - back], place - back, after)
    if (at !== undefined) return Math.min(at + Math.min(back, 1), after.length - 1)
  }
  return Math.min(place, after.length - 1)
}

/** Slides of one name are told apart by how far they are. */
function nearest(name: string | undefined, place: number, names: readonly string[]): number | undefined {
  return [...names.keys()]
    .filter((at) => names[at] === name)
    .toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0]
}
