import type { Language } from '../lang/language.js'
import type { SentencePoint } from '../model/outline.js'
import type { PackedTopic } from './pack-topics.js'
import { secondsOf } from './slide-plan.js'
import { concludes } from './split-conclusion.js'

/**
 * Finds the weightiest result or lesson among what is told; one that holds for everybody.
 * @param seconds The time that there is to say it once more.
 */
export function findRecap(
  packed: readonly PackedTopic[],
  seconds: number,
  { conditional }: Pick<Language, 'conditional'>,
): SentencePoint | undefined {
  const told = packed.flatMap(({ plans }) => plans.flatMap(({ sentences }) => sentences))
  const fitting = told.filter(
    (point) =>
      concludes(point) && !conditional.test(point.sentence.text) && secondsOf({ sentences: [point] }) <= seconds,
  )
  return fitting.toSorted((a, b) => b.weight - a.weight)[0]
}
