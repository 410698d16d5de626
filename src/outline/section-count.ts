/** How a talk of a length falls into sections. */
export interface SectionCount {
  /** An audience does not keep more apart. */
  readonly most: number
  /** How long a section usually is, in seconds. */
  readonly usualSeconds: number
}

/** About one section a 60 to 90 s, fewer in long talks; between two rows in proportion. */
const usualTalks = [
  { seconds: 60, most: 1, usualSeconds: 60 },
  { seconds: 180, most: 3, usualSeconds: 70 },
  { seconds: 300, most: 5, usualSeconds: 75 },
  { seconds: 600, most: 8, usualSeconds: 90 },
  { seconds: 1200, most: 12, usualSeconds: 120 },
] as const

/** The sections of a talk of so many seconds. */
export function sectionCount(seconds: number): SectionCount {
  const above = usualTalks.find((talk) => talk.seconds >= seconds) ?? usualTalks.at(-1)!
  const below = usualTalks.findLast((talk) => talk.seconds <= seconds) ?? usualTalks[0]
  const way = above === below ? 0 : (seconds - below.seconds) / (above.seconds - below.seconds)
  return {
    most: Math.floor(below.most + way * (above.most - below.most)),
    usualSeconds: below.usualSeconds + way * (above.usualSeconds - below.usualSeconds),
  }
}

/**
 * Into how many parts each of some sections is cut: one more for the section whose parts are longest, while that brings
 * their length nearer (in proportion) to the usual one and there are not too many.
 * @param shares The sections' seconds in the talk.
 */
export function countParts(shares: readonly number[], { most, usualSeconds }: SectionCount): readonly number[] {
  const parts = shares.map(() => 1)
  for (let count = shares.length; count < most; count++) {
    // Between the lengths before and after one more cut lies their geometric mean.
    const lengths = shares.map((share, place) => share / Math.sqrt(parts[place]! * (parts[place]! + 1)))
    const longest = lengths.indexOf(Math.max(...lengths))
    if (longest === -1 || lengths[longest]! <= usualSeconds) break
    parts[longest]! += 1
  }
  return parts
}
