/** How often each word is thought to have been seen before any was (the prior of the Dirichlet distribution). */
const prior = 0.2

/**
 * Lexical cohesion of runs of a text: how likely its words are if they are all drawn from one distribution of its own, the
 * compound Dirichlet-multinomial of Eisenstein and Barzilay, "Bayesian Unsupervised Topic Segmentation" (2008).
 * @param pieces The words of each piece of the text.
 * @returns Log-likelihoods: `[from][to]` is that of the pieces from one up to, not including, another.
 */
export function measureCohesion(pieces: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const numbers = new Map<string, number>()
  for (const word of pieces.flat()) if (!numbers.has(word)) numbers.set(word, numbers.size)
  const numbered = pieces.map((words) => words.map((word) => numbers.get(word)!))
  return pieces.map((_, from) => cohesionFrom(from, numbered, numbers.size))
}

/** Word for word: the likelihood of each, given those before it in the run. */
function cohesionFrom(from: number, pieces: readonly (readonly number[])[], vocabulary: number): readonly number[] {
  const counts = new Uint32Array(vocabulary)
  const likelihoods: number[] = []
  let seen = 0
  let likelihood = 0
  for (let to = from + 1; to <= pieces.length; to++) {
    for (const word of pieces[to - 1]!) {
      likelihood += Math.log((prior + counts[word]!) / (prior * vocabulary + seen))
      counts[word]! += 1
      seen += 1
    }
    likelihoods[to] = likelihood
  }
  return likelihoods
}
