/** What else there is beside the text that gets a title. */
export interface TitleContext {
  /** Titles that stand already: neither they nor parts of them are given again. */
  readonly given: readonly string[]
  /** The sentences of the rest of the article. */
  readonly elsewhere: readonly string[]
}

/** A phrase that could name a text, where it was found. */
export interface TitlePhrase {
  readonly text: string
  /** Whether its sentence says that it is about this: `財布は`, `手法について`. */
  readonly isMarked: boolean
  /** How good a title it is by its form alone; 1 is usual. */
  readonly weight: number
}

/** The phrases of a sentence that could be a title, word for word. */
export type FindPhrases = (sentence: string) => readonly TitlePhrase[]

interface Candidate {
  readonly text: string
  /** How often it stands in the text. */
  readonly count: number
  /** What each occurrence counts, for where the first of them is. */
  readonly factor: number
  readonly score: number
}

/** A phrase that its sentence marks as what it is about counts as one that occurs twice more. */
const markedOccurrences = 2

/** Writers name their matter where they begin. */
const firstSentenceFactor = 1.3

/** With less than this a phrase is one that just happens to occur. */
const leastScore = 2

/** How many of the best are looked for in the rest of the article. */
const mostCompared = 10

/** The phrase that names a text best: often there and seldom elsewhere, marked as what it is about, in its first sentence. */
export function chooseTitle(
  sentences: readonly string[],
  { given, elsewhere }: TitleContext,
  phrasesOf: FindPhrases,
): string | undefined {
  const titles = given.map((title) => title.toLowerCase())
  const free = listCandidates(sentences, phrasesOf).filter(
    ({ text }) => !titles.some((title) => title.includes(text.toLowerCase())),
  )
  const best = free.toSorted((a, b) => b.score - a.score).slice(0, mostCompared)
  const rest = elsewhere.join('\n').toLowerCase()
  const compared = best.map(({ text, count, score }) => ({ text, score: score * ownShare(text, count, rest) }))
  return compared.toSorted((a, b) => b.score - a.score).find(({ score }) => score >= leastScore)?.text
}

function listCandidates(sentences: readonly string[], phrasesOf: FindPhrases): readonly Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const [place, sentence] of sentences.entries()) {
    for (const { text, isMarked, weight } of phrasesOf(hideFormulas(sentence))) {
      const key = text.toLowerCase()
      const known = candidates.get(key) ?? { text, count: 0, score: 0, factor: place === 0 ? firstSentenceFactor : 1 }
      const score = known.score + known.factor * weight * (isMarked ? 1 + markedOccurrences : 1)
      candidates.set(key, { ...known, count: known.count + 1, score })
    }
  }
  return [...candidates.values()]
}

/** The letters of TeX are no words. */
function hideFormulas(sentence: string): string {
  return sentence.replaceAll(/\$[^$]+\$/gu, (formula) => '$'.repeat(formula.length))
}

/** How much of a phrase's occurrences is in the text itself; its square root, as what the whole article is about may recur. */
function ownShare(text: string, count: number, rest: string): number {
  const others = rest.split(text.toLowerCase()).length - 1
  return Math.sqrt(count / (count + others))
}
