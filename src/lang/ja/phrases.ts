import { cutIntoPieces } from '../pieces.js'
import { findPhraseBoundaries } from './budoux.js'
import { longName, unbrokenRuns } from './unbroken.js'

const words = String.raw`\p{Script=Han}\p{Script=Katakana}ー々`

/**
 * A gap that the author set between Japanese words, or before a long name; a particle behind it belongs to the word before:
 * `React を`. Also where ずつ ends.
 */
const gaps = new RegExp(
  String.raw`(?<=[${words}\p{Script=Hiragana}、。）」』])\s+(?=[${words}（「『]|${longName})|(?<=ずつ)(?=[${words}])`,
  'gu',
)
const space = /\s/u

/** Japanese phrases: BudouX's boundaries, corrected by what it does not know about numbers, Latin words and spaces. */
export function phrases(text: string): string[] {
  const points = new Set<number>()
  for (const at of findPhraseBoundaries(text)) points.add(skipSpaces(text, at))
  for (const gap of text.matchAll(gaps)) points.add(gap.index + gap[0].length)
  for (const run of text.matchAll(unbrokenRuns)) {
    for (let at = run.index + 1; at < run.index + run[0].length; at++) points.delete(at)
  }
  return cutIntoPieces(text, points)
}

/** A space stands at the end of a piece. */
function skipSpaces(text: string, at: number): number {
  let end = at
  while (end < text.length && space.test(text[end]!)) end++
  return end
}
