import type { Language } from '../lang/language.js'
import type { SentencePoint } from '../model/outline.js'
import type { PackedTopic } from './pack-topics.js'
import { secondsOf } from './slide-plan.js'
import { concludes } from './split-conclusion.js'

/** What is said once more is short. */
const mostSeconds = 12

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
    (point) => point.seconds <= mostSeconds && secondsOf({ sentences: [point] }) <= seconds && standsForAll(point),
  )
  const general = fitting.filter(({ sentence }) => !conditional.test(sentence.text))
  return general.toSorted((a, b) => Number(isItem(a)) - Number(isItem(b)) || b.weight - a.weight)[0]
}

/** One of several of its kind. */
function isItem({ block }: SentencePoint): boolean {
  return block.kind === 'list'
}

/** A result that does not go on from what was said before it. */
function standsForAll(point: SentencePoint): boolean {
  return concludes(point) && !point.cues.includes('connective')
}
