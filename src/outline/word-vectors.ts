/** The words of a text, each with its weight; of length 1 unless it has no words. */
export type WordVector = ReadonlyMap<string, number>

/**
 * Weighs the words of some texts by TF-IDF: a word counts the more the fewer of the texts have it. Of a text's repetitions
 * only the logarithm counts.
 */
export function wordVectors(texts: readonly (readonly string[])[]): readonly WordVector[] {
  const uses = countUses(texts)
  return texts.map((words) => {
    const counts = new Map<string, number>()
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    const weights = new Map<string, number>()
    for (const [word, count] of counts) {
      weights.set(word, (1 + Math.log(count)) * Math.log(1 + texts.length / uses.get(word)!))
    }
    return toLengthOne(weights)
  })
}

/** The direction in which some vectors point together. */
export function centroid(vectors: readonly WordVector[]): WordVector {
  const sum = new Map<string, number>()
  for (const vector of vectors) {
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight)
  }
  return toLengthOne(sum)
}

/** How alike two vectors are, 0–1. */
export function cosine(one: WordVector, other: WordVector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let product = 0
  for (const [word, weight] of small) product += weight * (large.get(word) ?? 0)
  return product
}

function countUses(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const words of texts) {
    for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return uses
}

function toLengthOne(weights: Map<string, number>): WordVector {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  const length = Math.sqrt(squares)
  if (length > 0) for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}
