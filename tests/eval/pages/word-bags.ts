/** How many times each word stands in a text; each character of Japanese and Chinese counts as one. */
export type WordBag = ReadonlyMap<string, number>

/** Words that two texts share, of those that the one and the other have. */
export interface Overlap {
  readonly shared: number
  readonly kept: number
  readonly wanted: number
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{N}+/gu

export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>()
  for (const [found] of text.normalize('NFKC').toLowerCase().matchAll(word)) bag.set(found, (bag.get(found) ?? 0) + 1)
  return bag
}

export function overlapOf(kept: WordBag, wanted: WordBag): Overlap {
  const shared = [...kept].map(([found, times]) => Math.min(times, wanted.get(found) ?? 0))
  return { shared: sum(shared), kept: sum([...kept.values()]), wanted: sum([...wanted.values()]) }
}

/** The words that one bag has more often than the other, the most frequent first. */
export function surplusOf(bag: WordBag, other: WordBag): readonly string[] {
  const surplus = [...bag].map(([found, times]) => ({ found, times: times - (other.get(found) ?? 0) }))
  return surplus
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
    .map(({ found }) => found)
}

export function precisionOf({ shared, kept }: Overlap): number {
  return kept === 0 ? 0 : shared / kept
}

export function recallOf({ shared, wanted }: Overlap): number {
  return wanted === 0 ? 0 : shared / wanted
}

/** The harmonic mean of precision and recall. */
export function f1Of({ shared, kept, wanted }: Overlap): number {
  return kept + wanted === 0 ? 1 : (2 * shared) / (kept + wanted)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
