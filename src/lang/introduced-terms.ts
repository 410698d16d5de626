/** How sentences say what a term is. Each pattern holds the term as its group `term`. */
export type TermPatterns = readonly RegExp[]

/** The terms that a sentence introduces, each once. */
export function findIntroducedTerms(sentence: string, patterns: TermPatterns): readonly string[] {
  const found = patterns.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern), ({ groups }) => groups!['term']!.trim()),
  )
  return [...new Set(found)]
}
