/** A slide, counted from 0, and how many of its fragments are shown. */
export interface Position {
  readonly place: number
  readonly step: number
}

/** Where a move leads; `steps` is the number of fragments of each slide. */
type Move = (from: Position, steps: readonly number[]) => Position

const nextSlide: Move = ({ place }, steps) =>
  place < steps.length - 1 ? { place: place + 1, step: 0 } : { place, step: steps[place] ?? 0 }

const previousSlide: Move = ({ place }, steps) =>
  place > 0 ? { place: place - 1, step: steps[place - 1] ?? 0 } : { place, step: 0 }

/** The ways to go; going back shows a slide as it was when it was left. */
export const moves = {
  next: (from, steps) =>
    from.step < (steps[from.place] ?? 0) ? { ...from, step: from.step + 1 } : nextSlide(from, steps),
  previous: (from, steps) => (from.step > 0 ? { ...from, step: from.step - 1 } : previousSlide(from, steps)),
  nextSlide,
  previousSlide,
  first: () => ({ place: 0, step: 0 }),
  last: (_, steps) => ({ place: steps.length - 1, step: 0 }),
} satisfies Record<string, Move>

/** The nearest position that there is. */
export function clampPosition({ place, step }: Position, steps: readonly number[]): Position {
  const nearest = Math.min(Math.max(place, 0), steps.length - 1)
  return { place: nearest, step: Math.min(Math.max(step, 0), steps[nearest] ?? 0) }
}
