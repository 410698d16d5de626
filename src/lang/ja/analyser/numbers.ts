import { joinSpans } from './join.js'
import type { Morpheme } from './morpheme.js'

/** What is counted in, but not tagged as such behind a number. */
const untaggedCounters = new Set(['月', 'つ', '%', '％', '℃'])

/** What may end a counter: `3人目`, `2時間半`. */
const counterEndings = new Set(['目', '半'])

/** How the letters of `kindOf` follow each other in a number. */
const wholeNumber = /p*n(?:n|ce?)*/g

/** Numbers with their prefixes and counters as one noun: `約130億`, `第3章`, `2023年10月27日`, `3人目`. */
export function joinNumbers(morphemes: readonly Morpheme[]): Morpheme[] {
  const numbers = morphemes.map(kindOf).join('').matchAll(wholeNumber)
  const spans = Array.from(numbers, ({ 0: kinds, index: first }) => ({
    first,
    end: first + kinds.length,
    pos: '名詞',
    posDetails: kinds.includes('c') ? ['数', '助数詞'] : ['数'],
  }))
  return joinSpans(morphemes, spans)
}

/** `n` for a number, `p` for a prefix of numbers, `c` for a counter, `e` for the ending of one, `-` for all else. */
function kindOf({ surface, pos, posDetails: [detail, furtherDetail] }: Morpheme): string {
  if (pos === '接頭詞' && detail === '数接続') return 'p'
  if (counterEndings.has(surface)) return 'e'
  if (furtherDetail === '助数詞' || untaggedCounters.has(surface)) return 'c'
  return pos === '名詞' && detail === '数' ? 'n' : '-'
}
