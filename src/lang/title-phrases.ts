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
  /** Whether its sentence begins with it, an article before it left aside. */
  readonly isFirst: boolean
  /** Whether it is more than one noun, or a name in letters that its language is not written in. */
  readonly isName: boolean
  /** How good a title it is by its form alone; 1 is usual. */
  readonly weight: number
}

/** A title, and which of the sentences it is from. */
export interface FoundTitle {
  readonly text: string
  /** Counted from 0. */
  readonly place: number
  /** Whether that sentence says that it is about this. */
  readonly isMarked: boolean
  /** Whether that sentence begins with it, an article before it left aside. */
  readonly isFirst: boolean
  /** Whether it is a name and not one noun only. */
  readonly isName: boolean
  /** How many of the sentences hold it. */
  readonly sentences: number
}

/** What a language knows of titles. */
export interface TitleRules {
  /** The phrases of a sentence that could be a title, word for word. */
  readonly phrasesOf: (sentence: string) => readonly TitlePhrase[]
  /** Finds what a sentence says with reservations, from which no title is taken. */
  readonly reserved: RegExp
}

interface Candidate extends FoundTitle {
  /** How often it stands in the text. */
  readonly count: number
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
  rules: TitleRules,
): FoundTitle | undefined {
  const titles = given.map((title) => title.toLowerCase())
  const free = listCandidates(sentences, rules).filter(
    ({ text }) => !titles.some((title) => title.includes(text.toLowerCase())),
  )
  const best = free.toSorted((a, b) => b.score - a.score).slice(0, mostCompared)
  const rest = elsewhere.join('\n').toLowerCase()
  const compared = best.map((phrase) => ({ ...phrase, score: phrase.score * ownShare(phrase, rest) }))
  return compared.filter(({ score }) => score >= leastScore).toSorted((a, b) => b.score - a.score)[0]
}

/** The phrases of which at least one sentence speaks without reservations. */
function listCandidates(sentences: readonly string[], { phrasesOf, reserved }: TitleRules): readonly Candidate[] {
  const found = new Map<string, (TitlePhrase & { readonly place: number })[]>()
  for (const [place, sentence] of sentences.entries()) {
    for (const phrase of phrasesOf(hideFormulas(sentence))) {
      const key = phrase.text.toLowerCase()
      found.set(key, found.get(key) ?? [])
      found.get(key)!.push({ ...phrase, place })
    }
  }
  return [...found.values()].flatMap((phrases) => {
    const plain = phrases.find(({ place }) => !reserved.test(sentences[place]!))
    if (plain === undefined) return []
    const weight = phrases.reduce((sum, one) => sum + one.weight * (one.isMarked ? 1 + markedOccurrences : 1), 0)
    const score = weight * (phrases[0]!.place === 0 ? firstSentenceFactor : 1)
    return [
      {
        text: plain.text,
        place: plain.place,
        isMarked: plain.isMarked,
        isFirst: plain.isFirst,
        isName: plain.isName,
        sentences: new Set(phrases.map(({ place }) => place)).size,
        count: phrases.length,
        score,
      },
    ]
  })
}

/** The letters of TeX are no words. */
function hideFormulas(sentence: string): string {
  return sentence.replaceAll(/\$[^$]+\$/gu, (formula) => '$'.repeat(formula.length))
}

/** How much of a phrase's occurrences is in the text itself; its square root, as what the whole article is about may recur. */
function ownShare({ text, count }: Candidate, rest: string): number {
  const others = rest.split(text.toLowerCase()).length - 1
  return Math.sqrt(count / (count + others))
}
