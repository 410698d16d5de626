import type { Language } from '../lang/language.js'
import type { Line, Point, SentencePoint, Topic } from '../model/outline.js'
import { centroid, cosine, wordVectors } from './word-vectors.js'
import type { WordVector } from './word-vectors.js'

/** How much being in the middle of the matter counts, beside what a sentence says by itself. */
const centralityWeight = 1

/** How near a sentence is to what counts, by its likeness to its topic, to the article, and to title and heading. */
const centralityShares = { topic: 0.4, article: 0.3, title: 0.3 } as const

/** Two sentences that are more alike than this repeat each other, and the lighter one loses by what is above it. */
const repetitionFrom = 0.4
const repetitionWeight = 1.5

/** Words of more sentences than this don't make two of them alike; so the search for repetitions stays linear. */
const mostUses = 12

interface Weighed {
  readonly point: SentencePoint
  readonly vector: WordVector
  weight: number
}

/**
 * Ranks the points of all topics: to the weight that a sentence has by itself comes how central it is (TF-IDF cosine with
 * centroids, as in centroid-based summarization, Radev et al. 2004), and what repeats a weightier sentence loses (maximal
 * marginal relevance, Carbonell and Goldstein 1998).
 */
export function weighPoints<T extends Pick<Topic, 'title' | 'points'>>(
  topics: readonly T[],
  title: Line,
  language: Language,
): readonly T[] {
  const topicSentences = topics.map(({ points }) => points.filter((point) => point.kind === 'sentence'))
  const headings = [...new Set(topicSentences.flat().map((point) => point.title))]
  const texts = [title.text, ...headings.map(({ text }) => text), ...topicSentences.flat().map(textOf)]
  const vectors = wordVectors(texts.map((text) => language.words(text)))
  const titleVector = vectors[0]!
  const headingVectors = new Map(headings.map((heading, place) => [heading, vectors[1 + place]!]))
  const sentences = vectors.slice(1 + headings.length)

  const article = centroid(sentences)
  const weighed: Weighed[] = []
  for (const points of topicSentences) {
    const own = sentences.slice(weighed.length, weighed.length + points.length)
    const topic = centroid(own)
    points.forEach((point, place) => {
      const vector = own[place]!
      const toTitle = Math.max(cosine(vector, titleVector), cosine(vector, headingVectors.get(point.title)!))
      const centrality =
        centralityShares.topic * cosine(vector, topic) +
        centralityShares.article * cosine(vector, article) +
        centralityShares.title * toTitle
      weighed.push({ point, vector, weight: point.weight + centralityWeight * centrality })
    })
  }
  lightenRepetitions(weighed)
  const weights = new Map<Point, number>(weighed.map(({ point, weight }) => [point, weight]))
  return topics.map((topic) => ({
    ...topic,
    points: topic.points.map((point) => ({ ...point, weight: weights.get(point) ?? point.weight })),
  }))
}

function textOf({ sentence }: SentencePoint): string {
  return sentence.text
}

/** Compares each sentence with the weightier ones that share a rare word with it. */
function lightenRepetitions(weighed: readonly Weighed[]): void {
  const byWord = new Map<string, Weighed[]>()
  for (const one of weighed.toSorted((a, b) => b.weight - a.weight)) {
    let nearest = 0
    const rivals = new Set<Weighed>()
    for (const word of one.vector.keys()) {
      const others = byWord.get(word) ?? []
      if (others.length < mostUses) byWord.set(word, [...others, one])
      for (const other of others) rivals.add(other)
    }
    for (const rival of rivals) nearest = Math.max(nearest, cosine(one.vector, rival.vector))
    one.weight -= repetitionWeight * Math.max(0, nearest - repetitionFrom)
  }
}
