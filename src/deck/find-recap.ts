import type { SentencePoint } from '../model/outline.js'
import type { PackedTopic } from './pack-topics.js'
import { secondsOf } from './slide-plan.js'
import { concludes } from './split-conclusion.js'

/** Finds the weightiest result or lesson among what is told that there is time to say once more, in seconds. */
export function findRecap(packed: readonly PackedTopic[], seconds: number): SentencePoint | undefined {
  const told = packed.flatMap(({ plans }) => plans.flatMap(({ sentences }) => sentences))
  const fitting = told.filter((point) => concludes(point) && secondsOf({ sentences: [point] }) <= seconds)
  return fitting.toSorted((a, b) => b.weight - a.weight)[0]
}
