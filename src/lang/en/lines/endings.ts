import { addedEndings } from './added-endings.js'
import { adjunctStart, degrees } from './adjuncts.js'
import { dashes } from './dashes.js'
import { furtherEndings } from './further-endings.js'
import type { Ending, Shortened } from './shortened.js'

/** The first that fits counts. */
const endings = [...addedEndings, ...furtherEndings]

/** Where a part of a sentence may begin that it can end before. */
const seam = new RegExp(
  String.raw`, |; |: |:$| \(| ${dashes} | and |(?: (?:${degrees}))? (?:because|as|so that|so(?= (?:we|I|you|it|they|the|our) )|due to|thanks to|which|who|that) |(?:${adjunctStart})`,
  'gu',
)

/** A sentence without each of the parts at its end that it may do without. */
export function withoutEndings(text: string): readonly Shortened[] {
  return [...text.matchAll(seam)].flatMap(({ index }) => {
    const kept = text.slice(0, index)
    const ending = endings.find((row) => fits(row, text.slice(index), kept))
    return ending ? [{ text: kept, lost: ending.worth }] : []
  })
}

function fits({ shape, mayGo }: Ending, part: string, kept: string): boolean {
  const rest = shape.exec(part)?.groups!['rest']
  return rest !== undefined && mayGo(rest, kept)
}
